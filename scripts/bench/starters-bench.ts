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

/** What a person does after pressing the starter to have its result. */
const followUp: Readonly<Record<Starter, (page: Page) => Promise<void>>> = {
  find: async (page) => {
    await page.keyboard.type('Havne', { delay: 80 });
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
  },
  compare: async () => undefined,
  weigh: async (page) => {
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(150);
    }
  },
  uncovered: async () => undefined,
  list: async () => undefined,
};

/** The longest main-thread task of a starter: one figure a run. */
export interface StarterBench {
  readonly starter: string;
  readonly runs: readonly LongestTask[];
}

/** Each of the five starters by pointer, for the first time in its page: Eksempelby's 420 roder on the production build. */
export async function benchStarters(runs = 5, root?: string): Promise<readonly StarterBench[]> {
  if (root === undefined) await build();
  const { url, close } = await serve({ root: root ?? join(ROOT, 'dist') });
  const browser = await chromium.launch({ executablePath: await findBrowser(), headless: true, args: BROWSER_ARGUMENTS });
  try {
    const results: StarterBench[] = [];
    for (const id of ['find', 'compare', 'weigh', 'uncovered', 'list'] as const) {
      const all: LongestTask[] = [];
      for (let run = 0; run < runs; run += 1) all.push(await pressed(browser, url + LINK, id));
      results.push({ starter: starterWords[id].en, runs: all });
    }
    return results;
  } finally {
    await browser.close();
    await close();
  }
}

/** The pointer goes by coordinates, so that nothing but the page's own work is on its main thread. */
async function pressed(browser: Browser, url: string, id: Starter): Promise<LongestTask> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', locale: 'da-DK' });
  try {
    await page.goto(url);
    await page.locator('[data-ready="true"]').waitFor({ timeout: 120_000 });
    const button = page.getByRole('button', { name: starterWords[id].da, exact: true });
    await button.waitFor({ timeout: 120_000 });
    await page.waitForTimeout(REST);
    const box = await button.boundingBox();
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
