import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { profileTree } from '../../src/model/profile-tree.ts';
import { openingYear } from '../../src/score/year-choice.ts';
import { areaReport } from '../../src/write/report/area-report.ts';
import { prepareReport, type ReportContext } from '../../src/write/report/report-context.ts';
import { profileRecord } from '../../src/write/report/since/profile-record.ts';
import { launch, TODAY } from '../browser/app-page.ts';
import { cityIn, levelIn } from '../score/package-folder.ts';
import { hasTool, saidBy } from './outside-tool.ts';

/** `BYBAROMETER_PRINTED` names a folder that keeps the PDFs, to be looked at. */
const kept = process.env['BYBAROMETER_PRINTED'];
const folder = kept ?? mkdtempSync(join(tmpdir(), 'bybarometer-profiles-'));
const hasPoppler = hasTool('pdfinfo', 'poppler-utils');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
});

/** `before`: so many years before the newest that counts. `last`: the profiles that are held against. */
async function contextOf(name: string, before = 0, last?: ReportContext): Promise<ReportContext> {
  const city = await cityIn(new URL(`../../public/data/${name}/`, import.meta.url));
  const level = levelIn(city, 'bydel');
  const tree = profileTree(city, null);
  if (tree === null) throw new Error('no index');
  const areaLink = (area: string) => ({ exact: `https://kort.eksempel.dk/#v=1&level=bydel&area=${area}`, short: `https://kort.eksempel.dk/#area=${area}` });
  const year = openingYear(level);
  const lastProfile = last === undefined ? undefined : (area: string) => profileRecord(last, last.level.positions.get(area) ?? -1);
  return prepareReport({ city, levels: city.levels, level, tree, profile: null, year: year === null ? null : year - before, date: before === 0 ? TODAY : `${Number(TODAY.slice(0, 4)) - before}${TODAY.slice(4)}`, link: null, again: null, areaLink, ...(lastProfile === undefined ? {} : { lastProfile }) });
}

/** What stands wider than the sheet, hidden, or cut, as the sheet is laid out for paper: names of elements. */
const overflowing = (): readonly string[] => {
  const wide = document.documentElement.clientWidth;
  const names = (one: Element): string => `${one.localName}.${one.getAttribute('class') ?? ''} ${one.textContent?.slice(0, 40) ?? ''}`;
  const inside = [...document.querySelectorAll('main *')].filter((one) => !(one instanceof SVGElement) && one.getAttribute('class') !== 'visually-hidden');
  return inside.filter((one) => one.getBoundingClientRect().right > wide + 1 || (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).overflow !== 'visible')).map(names);
};

/** Elements that show nothing where something belongs: an empty cell, heading, figure or list. */
const empty = (): readonly string[] =>
  [...document.querySelectorAll('td, th, h1, h2, h3, p, li, dd, dt, figcaption, caption')].filter((one) => one.textContent?.trim() === '' && one.querySelector('svg') === null && one.previousElementSibling !== null).map((one) => one.outerHTML.slice(0, 80));

/** The text of each sheet. */
async function pagesIn(pdf: string): Promise<readonly string[]> {
  return (await saidBy('pdftotext', '-layout', pdf, '-')).split('\f').filter((one) => one.trim() !== '');
}

describe.skipIf(!hasPoppler)('profiles printed through Chromium', () => {
  test.each([['eksempelby', 12, 0], ['koebenhavn', 10, 0], ['eksempelby', 12, 2]] as const)('%s: %i bydele are two to four tagged sheets of A4 each, whole and readable (held against the profile of %i years before, if any)', async (name, count, before) => {
    const context = await contextOf(name, 0, before === 0 ? undefined : await contextOf(name, before));
    expect(context.level.areas.length).toBe(count);
    for (const [position, area] of context.level.areas.entries()) {
      const file = join(folder, `${name}-${area.id}${before === 0 ? '' : '-since'}`);
      writeFileSync(`${file}.html`, areaReport(context, position, position % 2 === 0 ? 'da' : 'en'));
      await page.goto(`file://${file}.html`);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 680, height: 1000 });
      expect([area.name, await page.evaluate(overflowing), await page.evaluate(empty)]).toEqual([area.name, [], []]);
      await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true, tagged: true, outline: true });
      const info = await saidBy('pdfinfo', `${file}.pdf`);
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(info).toMatch(/Page size:\s+59[45]\.?\d* x 84[12]\.?\d* pts \(A4\)/);
      const pages = await pagesIn(`${file}.pdf`);
      expect([area.name, pages.length >= 2, pages.length <= 4]).toEqual([area.name, true, true]);
      const [side, sources] = position % 2 === 0 ? ['Side', 'Kilder'] : ['Page', 'Sources'];
      for (const [at, text] of pages.entries()) expect(text).toContain(`${side} ${at + 1} / ${pages.length}`);
      // Above the foot of a sheet stands no heading alone, and no sheet begins within a sentence.
      const headings = await page.locator('h2').allTextContents();
      const lines = pages.map((text) => text.split('\n').map((line) => line.trim()).filter((line) => line !== ''));
      expect([area.name, lines.flatMap((of) => headings.filter((heading) => of.at(-2) === heading))]).toEqual([area.name, []]);
      expect([area.name, lines.flatMap(([first = '']) => (/^[\p{Ll}(]/u.test(first) ? [first] : []))]).toEqual([area.name, []]);
      const all = pages.join('\n');
      expect(await page.locator('table.since').count()).toBe(before === 0 ? 0 : 2);
      for (const words of [area.name, sources, context.city.version, 'kort.eksempel.dk']) expect(all).toContain(words);
      expect(all).not.toMatch(/undefined|NaN|Infinity|\[object|\{\w+\}/);
      const structure = await saidBy('pdfinfo', '-struct', `${file}.pdf`);
      for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure', 'L']) expect(structure).toContain(tag);
    }
  });

  test('shades of the map are told apart without colour: lighter and darker by a step each', async () => {
    await page.goto(`file://${join(folder, 'koebenhavn-3.html')}`);
    const fills = await page.locator('.map-key rect').evaluateAll((all) => all.slice(0, 5).map((one) => one.getAttribute('fill') ?? ''));
    const grey = fills.map((colour) => [1, 3, 5].reduce((sum, at, i) => sum + parseInt(colour.slice(at, at + 2), 16) * ([0.299, 0.587, 0.114][i] ?? 0), 0));
    for (const [i, shade] of grey.slice(1).entries()) expect((grey[i] ?? 0) - shade).toBeGreaterThan(18);
  });
});
