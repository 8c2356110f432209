import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build as bundle } from 'vite';
import { BROWSER_ARGUMENTS, findBrowser } from '../find-browser.mjs';
import { serve } from '../serve.mjs';
import { longestTask, type LongestTask } from './main-thread.ts';

const PAGE = fileURLToPath(new URL('./import-page', import.meta.url));
const MINUTES = 60_000;

/** From a file on the disk to a city on the page, in Chromium, and the longest task that its main thread had meanwhile. */
export interface BrowserImport {
  readonly areas: string;
  readonly wholeMs: number;
  readonly longest: LongestTask;
}

/** Takes a map in on a page that has the app's own clients and workers, and neither map nor list. */
export async function importInBrowser(map: Uint8Array): Promise<BrowserImport> {
  const folder = await mkdtemp(join(tmpdir(), 'bybarometer-import-'));
  await writeFile(join(folder, 'kort.geojson'), map);
  await bundle({ configFile: false, root: PAGE, base: './', logLevel: 'error', build: { outDir: join(folder, 'dist'), target: 'es2023' }, worker: { format: 'es' } });
  const browser = await chromium.launch({ executablePath: await findBrowser(), headless: true, args: BROWSER_ARGUMENTS });
  const { url, close } = await serve({ root: join(folder, 'dist') });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    let wholeMs = 0;
    const longest = await longestTask(browser, page, async () => {
      const began = performance.now();
      await page.locator('#files').setInputFiles(join(folder, 'kort.geojson'));
      await page.locator('#areas', { hasNotText: 'waiting' }).waitFor({ timeout: 5 * MINUTES });
      wholeMs = performance.now() - began;
    });
    return { areas: await page.locator('#areas').innerText(), wholeMs, longest };
  } finally {
    await browser.close();
    await close();
    await rm(folder, { recursive: true });
  }
}
