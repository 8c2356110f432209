import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openApp } from './app-page.ts';

describe('the built page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('opens from a sub-path, asks no other host and breaks no policy', async () => {
    const app = await openApp(browser);
    await app.page.getByRole('heading', { name: 'Bybarometer' }).waitFor();
    expect({ foreign: app.foreignRequests, policy: app.policyViolations, errors: app.errors }).toEqual({ foreign: [], policy: [], errors: [] });
  });

  test('carries a policy that lets nothing run but its own files', async () => {
    const app = await openApp(browser);
    const inline = await app.page.evaluate(() => {
      const script = document.createElement('script');
      document.documentElement.dataset['inline'] = 'blocked';
      try {
        script.textContent = "document.documentElement.dataset['inline'] = 'ran'";
        document.head.append(script);
      } catch {
        // Trusted Types refuse the text itself.
      }
      return document.documentElement.dataset['inline'];
    });
    expect(inline).toBe('blocked');
  });
});
