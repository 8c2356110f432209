import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/localized.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { axeFindings } from '../browser/axe-findings.ts';
import { PHONE } from '../browser/starter-ways.ts';
import { mapDrawn, withoutWebGl } from '../browser/without-webgl.ts';
import { LINKED_VIEWS } from './axe-linked-views.ts';
import { PHONE_VIEWS, WIDE_VIEWS } from './axe-views.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** What was looked at in all tests of this file. */
const looked = { runs: 0, elements: 0 };

/** What axe finds, and one run more. */
async function findingsOn(page: Page, view: string): Promise<readonly string[]> {
  looked.runs += 1;
  looked.elements += await page.evaluate(() => [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility()).length);
  return axeFindings(page, view);
}

const cities = ['koebenhavn', 'eksempelby'] as const;
const languages: readonly Language[] = ['da', 'en'];
const themes = ['light', 'dark'] as const;
const looks = cities.flatMap((city) => languages.flatMap((language) => themes.map((theme) => ({ city, language, theme }))));
const widths: readonly (readonly [string, BrowserContextOptions, typeof WIDE_VIEWS])[] = [
  ['1440 px wide', {}, WIDE_VIEWS],
  ['a phone of 390 px', PHONE, PHONE_VIEWS],
];

describe.each(widths)('axe finds nothing in any view on %s', (_, options, views) => {
  test.each(looks)('of $city, $language, $theme', async ({ city, language, theme }) => {
    const { page } = await openApp(browser, { ...options, colorScheme: theme, hash: `#v=1&data=${city}@2026.1~&lang=${language}&level=kvarter`, before: withoutWebGl });
    await mapDrawn(page);
    await page.evaluate(AXE);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    const found: string[] = [];
    for (const [name, reach] of views) {
      // One finding more tells which view could not be reached, and those after it are still looked at.
      await reach(page, language).catch((error: unknown) => found.push(`${name} could not be reached: ${String(error).slice(0, 400)}`));
      found.push(...(await findingsOn(page, name)));
    }
    expect(found).toEqual([]);
  });
});

const linked = looks.filter(({ city }) => city === 'eksempelby').flatMap((look) => LINKED_VIEWS.map((view) => ({ ...look, ...view })));

describe.each(widths)('axe finds nothing in what a link opens on %s', (_, options) => {
  test.each(linked)('$name, $language, $theme', async ({ language, theme, name, link, shows, open }) => {
    const { page } = await openApp(browser, { ...options, colorScheme: theme, hash: `#v=1&data=eksempelby@2026.1~&lang=${language}&${link}`, before: withoutWebGl });
    await mapDrawn(page);
    await page.locator(shows).first().waitFor({ state: 'attached', timeout: 60_000 });
    await open?.(page);
    await page.evaluate(AXE);
    expect(await findingsOn(page, name)).toEqual([]);
  });
});

describe.each(languages.flatMap((language) => themes.map((theme) => ({ language, theme }))))('axe finds nothing, $language, $theme,', ({ language, theme }) => {
  const openedWith = async (before: (context: BrowserContext) => Promise<unknown>, options: BrowserContextOptions = {}): Promise<Page> => {
    const { page } = await openApp(browser, { ...options, colorScheme: theme, hash: `#v=1&data=koebenhavn@2026.1~&lang=${language}`, before });
    return page;
  };

  test('on a tablet, with the choices open', async () => {
    const page = await openedWith(withoutWebGl, { viewport: { width: 768, height: 1024 } });
    await mapDrawn(page);
    await page.evaluate(AXE);
    const found = [...(await findingsOn(page, 'tablet'))];
    await page.getByRole('button', { name: shellWords.openPanel[language] }).click();
    await page.getByRole('combobox').first().waitFor();
    expect([...found, ...(await findingsOn(page, 'choices'))]).toEqual([]);
  });

  test('where nothing can be opened', async () => {
    const page = await openedWith((context) => context.route('**/data/packages.json', (route) => route.fulfill({ status: 404, body: '' })));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(AXE);
    expect(await findingsOn(page, 'failure')).toEqual([]);
  });

  test('while the data is on its way', async () => {
    const page = await openedWith((context) => context.route('**/*.csv', () => new Promise<void>(() => undefined)));
    await page.getByRole('progressbar').waitFor();
    await page.evaluate(AXE);
    expect(await findingsOn(page, 'loading')).toEqual([]);
  });
});

test('every view was looked at', () => {
  const expected = looks.length * (WIDE_VIEWS.length + PHONE_VIEWS.length) + looks.length * LINKED_VIEWS.length + languages.length * themes.length * 4;
  console.log(`axe: ${looked.runs} runs over ${looked.elements} visible elements`);
  expect(looked.runs).toBe(expected);
  expect(looked.elements).toBeGreaterThan(100 * expected);
});
