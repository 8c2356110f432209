import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { starterWords } from '../../src/text/starter-words.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../find-browser.mjs';
import { serve } from '../serve.mjs';
import { build } from '../set-up/build.mjs';
import { longestTask, type LongestTask } from './main-thread.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LINK = '#v=1&data=eksempelby@2026.1~&lang=da&level=rode';
/** Long enough for what a starter sets off to come to rest, in ms. */
const REST = 2500;

type Starter = 'find' | 'compare' | 'weigh' | 'uncovered' | 'list';

/** What a person does after pressing the starter to have its result: an area of the same level, a weight moved. */
const followUp: Readonly<Record<Starter, (page: Page) => Promise<void>>> = {
  find: async (page) => {
    await page.keyboard.type('Navrhus', { delay: 80 });
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
  },
  compare: async () => undefined,
  weigh: moveSlider,
  uncovered: async () => undefined,
  list: async () => undefined,
};

/** The focused slider, a step at a time. */
async function moveSlider(page: Page): Promise<void> {
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(150);
  }
}

/** The longest main-thread task of what was done: one figure a run. */
export interface MainThreadBench {
  readonly what: string;
  readonly runs: readonly LongestTask[];
}

/** Each of the five starters by pointer, for the first time in its page: Eksempelby's 420 roder on the production build. */
export async function benchStarters(runs = 5, root?: string): Promise<readonly MainThreadBench[]> {
  if (root === undefined) await build();
  const { url, close } = await serve({ root: root ?? join(ROOT, 'dist') });
  const browser = await chromium.launch({ executablePath: await findBrowser(), headless: true, args: BROWSER_ARGUMENTS });
  try {
    const results: MainThreadBench[] = [];
    for (const id of ['find', 'compare', 'weigh', 'uncovered', 'list'] as const) {
      const all: LongestTask[] = [];
      for (let run = 0; run < runs; run += 1) all.push(await pressed(browser, url + LINK, id));
      results.push({ what: starterWords[id].en, runs: all });
    }
    const moved: LongestTask[] = [];
    for (let run = 0; run < runs; run += 1) moved.push(await movedBesideList(browser, `${url}${LINK}&list=open`));
    return [...results, { what: 'A weight moved with the list of 420 open', runs: moved }];
  } finally {
    await browser.close();
    await close();
  }
}

/** The pointer goes by coordinates, so that nothing but the page's own work is on its main thread. */
async function pressed(browser: Browser, url: string, id: Starter): Promise<LongestTask> {
  const page = await opened(browser, url);
  try {
    const box = await page.getByRole('button', { name: starterWords[id].da, exact: true }).boundingBox();
    if (box === null) throw new Error(`no room for ${id}`);
    return await longestTask(browser, page, async () => {
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await page.waitForTimeout(500);
      await followUp[id](page);
      await page.waitForTimeout(REST);
    });
  } finally {
    await page.close();
  }
}

async function movedBesideList(browser: Browser, url: string): Promise<LongestTask> {
  const page = await opened(browser, url);
  try {
    await page.locator('.theme-weights input[type="range"]').first().focus();
    await page.waitForTimeout(REST);
    return await longestTask(browser, page, async () => {
      await moveSlider(page);
      await page.waitForTimeout(REST);
    });
  } finally {
    await page.close();
  }
}

/** A page of its own, with every part there and at rest. */
async function opened(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block', locale: 'da-DK' });
  await page.goto(url);
  await page.locator('[data-ready="true"]').waitFor({ timeout: 120_000 });
  await page.getByRole('button', { name: starterWords.find.da, exact: true }).waitFor({ timeout: 120_000 });
  await page.waitForTimeout(REST);
  return page;
}
