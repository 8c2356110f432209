import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, openApp } from './app-page.ts';

const LIMIT = 600_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** In the page: it waits for the map however long a busy machine takes to paint it, and fetches nothing more until then. */
function waitForTheMap(): void {
  const LONG = 20_000;
  const { setTimeout } = globalThis;
  const withoutEnd = (run: TimerHandler, delay = 0, ...given: unknown[]): number => (delay >= LONG ? 0 : Number(setTimeout(run, delay, ...given)));
  Object.assign(globalThis, { setTimeout: withoutEnd });
}

/** In the page: notes which files had come at the moment that the map was painted; more are fetched from then on. */
function noteFirstLoad(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('[data-ready="true"]') === null) return;
    observer.disconnect();
    Object.assign(globalThis, { firstLoad: performance.getEntriesByType('resource').map((entry) => entry.name) });
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
}

test('what is loaded until the map is painted - page, map, worker and styles - is at most 600 kB gzip of code', async () => {
  const { page } = await openApp(browser, {
    before: async (context) => {
      await context.addInitScript(waitForTheMap);
      await context.addInitScript(noteFirstLoad);
    },
  });
  await page.locator('[data-ready="true"]').waitFor({ state: 'attached', timeout: 80_000 });
  const loaded = await page.evaluate(() => (globalThis as { firstLoad?: string[] }).firstLoad ?? []);
  const code = [...new Set(loaded)].filter((name) => /\.(m?js|css)$/.test(new URL(name).pathname));
  const sizes = await Promise.all(
    code.map(async (name) => {
      const bytes = new Uint8Array(await (await fetch(name)).arrayBuffer());
      return { name: new URL(name).pathname.split('/').at(-1), bytes: gzipSync(bytes, { level: 9 }).length };
    }),
  );
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`first load: ${(total / 1000).toFixed(1)} kB gzip of code\n${sizes.map(({ name, bytes }) => `  ${(bytes / 1000).toFixed(1)} kB ${name}`).join('\n')}`);
  expect(sizes.some(({ name }) => name?.includes('worker'))).toBe(true);
  expect(total).toBeLessThanOrEqual(LIMIT);
});
