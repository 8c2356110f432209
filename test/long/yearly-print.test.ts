import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/localized.ts';
import { profileTree } from '../../src/model/profile-tree.ts';
import { openingYear } from '../../src/score/year-choice.ts';
import { documentText } from '../../src/write/report/report-page.ts';
import { dayOfLast } from '../../src/write/yearly-report/last-report.ts';
import { prepareYearly } from '../../src/write/yearly-report/yearly-context.ts';
import { yearlyReport } from '../../src/write/yearly-report/yearly-report.ts';
import { launch, TODAY } from '../browser/app-page.ts';
import { cityIn, levelIn } from '../score/package-folder.ts';
import { hasTool, saidBy } from './outside-tool.ts';

const folder = mkdtempSync(join(tmpdir(), 'bybarometer-yearly-'));
const hasPoppler = hasTool('pdfinfo', 'poppler-utils');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function fileOf(name: string, since: number, language: Language): Promise<string> {
  const city = await cityIn(new URL(`../../public/data/${name}/`, import.meta.url));
  const level = levelIn(city, 'bydel');
  const [tree, year] = [profileTree(city, null), openingYear(level)];
  if (tree === null) throw new Error('no index');
  const context = prepareYearly({ city, levels: city.levels, level, tree, profile: null, year, since, date: TODAY, sinceDate: dayOfLast(TODAY, year, since), link: 'https://kort.eksempel.dk/#v=1', again: null });
  const file = join(folder, `${name}-${since}-${language}`);
  writeFileSync(`${file}.html`, documentText(yearlyReport(context, language)));
  return file;
}

/** What stands wider than the sheet; the widest table has a sheet of its own, on its side. */
const overflowing = (): readonly string[] => {
  const wide = document.documentElement.clientWidth;
  const inside = [...document.querySelectorAll('main *')].filter((one) => !(one instanceof SVGElement) && one.closest('.wide') === null);
  return inside.filter((one) => one.getBoundingClientRect().right > wide + 1).map((one) => one.outerHTML.slice(0, 80));
};

/** The cells of the widest table whose words are wider than they are. */
const cutCells = (): readonly string[] => [...document.querySelectorAll('.by-area th, .by-area td')].filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent ?? '');

describe.skipIf(!hasPoppler)('the yearly report printed through Chromium', () => {
  test.each([
    ['eksempelby', 2022, 'da', 10], ['eksempelby', 2020, 'en', 10], ['koebenhavn', 2024, 'da', 6], ['koebenhavn', 2023, 'en', 6],
  ] as const)('%s since %i (%s): tagged sheets of A4, whole, readable, with their numbers', async (name, since, language, most) => {
    const file = await fileOf(name, since, language);
    await page.goto(`file://${file}.html`);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 1000 });
    expect(await page.evaluate(overflowing)).toEqual([]);
    await page.setViewportSize({ width: 1009, height: 680 });
    expect(await page.evaluate(cutCells)).toEqual([]);
    await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true, tagged: true, outline: true });
    const info = await saidBy('pdfinfo', '-l', '99', `${file}.pdf`);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/size:\s+59[45]\.?\d* x 84[12]/);
    expect(info).toMatch(/size:\s+84[12]\.?\d* x 59[45]/);
    const pages = (await saidBy('pdftotext', '-layout', `${file}.pdf`, '-')).split('\f').filter((one) => one.trim() !== '');
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.length).toBeLessThanOrEqual(most);
    const side = language === 'da' ? 'Side' : 'Page';
    for (const [at, text] of pages.entries()) expect(text).toContain(`${side} ${at + 1} / ${pages.length}`);
    expect(pages.join('\n')).not.toMatch(/undefined|NaN|Infinity|\[object|\{\w+\}/);
    const structure = await saidBy('pdfinfo', '-struct', `${file}.pdf`);
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure', 'L']) expect(structure).toContain(tag);
  }, 120_000);

  test('heads are repeated on each sheet that the widest table goes on to', async () => {
    const file = await fileOf('eksempelby', 2022, 'da');
    await page.goto(`file://${file}.html`);
    await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true, tagged: true });
    const info = await saidBy('pdfinfo', '-l', '99', `${file}.pdf`);
    const wide = [...info.matchAll(/Page +(\d+) size:\s+84/g)].map(([, number]) => Number(number));
    expect(wide.length).toBeGreaterThan(1);
    for (const number of wide) expect(await saidBy('pdftotext', '-f', String(number), '-l', String(number), `${file}.pdf`, '-')).toMatch(/Kløvermarken/);
  }, 120_000);
});
