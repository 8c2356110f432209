// `npm run screenshots [-- WORD...] [--every] [--out DIR] [--dist DIR]`: pictures of the production build into docs/screenshots/ (or DIR), those of the
// repository (or every view in every width, theme and language), all of them or those whose name has every word.
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser.mjs';
import { perform } from './screenshots/acts.ts';
import { shots, type Shot } from './screenshots/shots.ts';
import { serve } from './serve.mjs';
import { build } from './set-up/build.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const { values, positionals: words } = parseArgs({ allowPositionals: true, options: { every: { type: 'boolean', default: false }, out: { type: 'string' }, dist: { type: 'string' } } });
const FOLDER = resolve(values.out ?? join(ROOT, 'docs', 'screenshots'));
const DIST = resolve(values.dist ?? join(ROOT, 'dist'));
/** So that plans have the same status in every picture. */
const TODAY = new Date('2026-11-21T12:00:00');

/** Takes the pictures that differ in nothing but the theme, in a context of their own. */
async function take(browser: Browser, url: string, themes: readonly [Shot, ...Shot[]]): Promise<void> {
  const [{ width, height, theme, language }] = themes;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale: language === 'da' ? 'da-DK' : 'en-GB', reducedMotion: 'reduce', serviceWorkers: 'block', hasTouch: width < 600 });
  try {
    await takeOn(await context.newPage(), url, themes);
  } finally {
    await context.close();
  }
}

async function takeOn(page: Page, url: string, themes: readonly [Shot, ...Shot[]]): Promise<void> {
  const [{ city, query, language, link, act, print }] = themes;
  await page.clock.setFixedTime(TODAY);
  await page.goto(`${url}${query}#${[linkHead(city), `lang=${language}`, ...(link === '' ? [] : [link])].join('&')}`);
  await atRest(page);
  if (act !== null) {
    await perform(page, act);
    await page.waitForTimeout(1000);
  }
  if (print) await page.emulateMedia({ media: 'print' });
  for (const [i, { theme, name }] of themes.entries()) {
    if (i > 0) {
      await page.emulateMedia({ colorScheme: theme });
      await page.waitForTimeout(2000);
    }
    await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: print });
    console.log(join(FOLDER, `${name}.png`));
  }
}

/** The map has been painted, and labels, fades and rank spans have had their time. */
async function atRest(page: Page): Promise<void> {
  await page.locator('[data-ready="true"]').waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(2000);
}

interface Offered {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

/** Version and package as the app writes them into its links. */
function linkHead(city: string): string {
  const { packages } = JSON.parse(readFileSync(join(DIST, 'data', 'packages.json'), 'utf8')) as { readonly packages: readonly Offered[] };
  const found = packages.find(({ id }) => id === city);
  if (found === undefined) throw new Error(`packages.json does not offer ${city}`);
  return `v=1&data=${found.id}@${found.version}~${found.digest.slice(0, 12)}`;
}

if (values.dist === undefined) await build();
mkdirSync(FOLDER, { recursive: true });
const wanted = shots(values.every).filter(({ name }) => words.every((word) => name.includes(word)));
const inThemes = wanted.reduce<[Shot, ...Shot[]][]>((groups, shot) => {
  const group = groups.find(([{ name, theme }]) => name.replace(theme, shot.theme) === shot.name);
  if (group === undefined) groups.push([shot]);
  else group.push(shot);
  return groups;
}, []);
const { url, close } = await serve({ root: DIST });
const browser = await chromium.launch({ executablePath: await findBrowser(), headless: true, args: BROWSER_ARGUMENTS });
try {
  for (const themes of inThemes) {
    // What cannot be taken does not cost the others.
    try {
      await take(browser, url, themes);
    } catch (error) {
      console.error(`${themes[0].name}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  await close();
}
