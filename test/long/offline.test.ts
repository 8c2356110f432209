import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { listDrawerWords } from '../../src/text/list-drawer-words.ts';
import { offlineWords } from '../../src/text/offline/offline-words.ts';
import { launch } from '../browser/app-page.ts';
import { rowsOf } from '../browser/page-parts.ts';

let browser: Browser;
let folder: string;
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await launch();
});
beforeEach(async () => {
  // A host of its own, whose build can change and whose network can go.
  folder = await mkdtemp(join(tmpdir(), 'bybarometer-offline-'));
  await cp(inject('buildFolder'), folder, { recursive: true });
  host = await serve({ root: folder, base: '/by/' });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await host.close().catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});
afterAll(() => browser.close());

/** The page, with everything of it kept. */
async function kept(hash = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'da-DK', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(host.url + hash);
  await ready(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  return page;
}

const ready = (page: Page): Promise<void> => page.locator('[data-ready="true"]').waitFor({ timeout: 120_000 });

describe('without a network, after one visit', () => {
  test('the page opens, draws, counts and lists, also a city that was not opened before', async () => {
    const page = await kept('#v=1&data=koebenhavn@2026.1~&lang=da&level=kvarter');
    await host.close();
    await page.reload();
    await ready(page);
    await page.getByRole('button', { name: listDrawerWords.title.da }).click();
    await expect.poll(() => rowsOf(page).count()).toBeGreaterThan(30);
    await page.goto(`${host.url}#v=1&data=eksempelby@2026.1~&lang=da&level=bydel`);
    await page.reload();
    await ready(page);
    await expect.poll(() => page.locator('.summary').innerText()).toMatch(/bydele/);
  });

  test('what nobody has kept is not there, and nothing else breaks', async () => {
    const page = await kept();
    await host.close();
    const missing = await page.evaluate(() => fetch('data/nowhere/datapackage.json').then(() => 'answered', () => 'no answer'));
    expect(missing).toBe('no answer');
  });
});

describe('a newer build', () => {
  test('waits until the person says so, and then is the one that answers', async () => {
    const page = await kept();
    await appendFile(join(folder, 'service-worker.js'), '\n// a newer build\n');
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const notice = page.getByText(offlineWords.waiting.da);
    await notice.waitFor();
    await page.getByRole('button', { name: offlineWords.later.da }).click();
    expect(await notice.count()).toBe(0);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state)).toBe('installed');
    // The next visit offers it again.
    await page.reload();
    await ready(page);
    await page.getByText(offlineWords.waiting.da).waitFor({ timeout: 60_000 });
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: offlineWords.takeOver.da }).click();
    await loaded;
    await ready(page);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null)).toBeNull();
  });
});
