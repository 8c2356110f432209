// `npm run screenshots [-- WORD...]`: pictures of the production build into docs/screenshots/, all of them or those whose name has every word.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser.mjs';
import { shots, type Shot } from './screenshots/shots.ts';
import { serve } from './serve.mjs';
import { build } from './set-up/build.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = join(ROOT, 'docs', 'screenshots');
/** So that plans have the same status in every picture. */
const TODAY = new Date('2026-11-21T12:00:00');

/** Takes one picture in a context of its own. `head` names version and package in the link. */
async function take(browser: Browser, url: string, head: string, shot: Shot): Promise<void> {
  const { width, height, theme, language, link, print } = shot;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale: language === 'da' ? 'da-DK' : 'en-GB', reducedMotion: 'reduce', hasTouch: width < 600 });
  const page = await context.newPage();
  await page.clock.setFixedTime(TODAY);
  await page.goto(`${url}#${[head, `lang=${language}`, ...(link === '' ? [] : [link])].join('&')}`);
  await atRest(page);
  if (print) await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: join(FOLDER, `${shot.name}.png`), fullPage: print });
  await context.close();
}

/** The map has been painted, and labels and fades have had their time. */
async function atRest(page: Page): Promise<void> {
  await page.locator('[data-ready="true"]').waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(1500);
}

/** Version and package as the app itself writes them into its link. */
async function linkHead(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => location.hash.includes('data='));
  const head = new URL(page.url()).hash.slice(1).split('&').slice(0, 2).join('&');
  await page.close();
  return head;
}

await build();
mkdirSync(FOLDER, { recursive: true });
const words = process.argv.slice(2);
const wanted = shots().filter(({ name }) => words.every((word) => name.includes(word)));
const { url, close } = await serve({ root: join(ROOT, 'dist') });
const browser = await chromium.launch({ executablePath: await findBrowser(), headless: true, args: BROWSER_ARGUMENTS });
try {
  const head = await linkHead(browser, url);
  for (const shot of wanted) {
    await take(browser, url, head, shot);
    console.log(`docs/screenshots/${shot.name}.png`);
  }
} finally {
  await browser.close();
  await close();
}
