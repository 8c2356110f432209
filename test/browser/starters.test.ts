import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launch, openApp } from './app-page.ts';
import { followStarterByEar } from './starters-heard.ts';
import { byKeys, byPointer, byTouch, followStarter, MOST_INTERACTIONS, PHONE, starterOf, STARTERS } from './starter-ways.ts';
import { mapDrawn, withoutWebGl } from './without-webgl.ts';

/** One starter each way; every starter every way is in `test/long/starters.test.ts`. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

async function opened(options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await openApp(browser, { ...options, before: withoutWebGl });
  await mapDrawn(page);
  await starterOf(page, 'find').waitFor();
  return page;
}

test('the opening view offers five ways to get started', async () => {
  const page = await opened();
  for (const id of STARTERS) expect(await starterOf(page, id).isVisible()).toBe(true);
  expect(await followStarter(page, 'compare', byPointer)).toBeLessThanOrEqual(MOST_INTERACTIONS);
});

test('by keyboard alone, an area is found', async () => {
  expect(await followStarter(await opened(), 'find', byKeys)).toBeLessThanOrEqual(MOST_INTERACTIONS);
});

test('by touch at 390 px, need without a known plan is seen', async () => {
  expect(await followStarter(await opened(PHONE), 'uncovered', byTouch)).toBeLessThanOrEqual(MOST_INTERACTIONS);
});

test('through the accessibility tree alone, the weights are changed', async () => {
  expect(await followStarterByEar(await opened(), 'weigh')).toBeLessThanOrEqual(MOST_INTERACTIONS);
});
