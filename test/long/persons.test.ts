import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { areaPanelWords } from '../../src/text/area-panel-words.ts';
import { exportWords } from '../../src/text/export-words.ts';
import { listWords } from '../../src/text/list-words.ts';
import { placeWords } from '../../src/text/place-words.ts';
import { planSummaryWords } from '../../src/text/plan-summary-words.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { tinyPackage } from '../fixtures/tiny-package.ts';
import { launch, openApp, TODAY } from '../browser/app-page.ts';
import { areaPanelOf, cellsOf, linkOf, mapReady, openList, openTheme, rowsOf, summaryOf, textOf, weightOf } from '../browser/page-parts.ts';
import { LILLESTED, servePackage } from '../browser/serve-package.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** Chooses an option of a select by the group that it stands in and its words. */
async function chooseIn(select: Locator, group: RegExp, words: string): Promise<void> {
  await select.waitFor();
  const value = await select.locator('optgroup').evaluateAll(
    (groups, [title, option]) => {
      const found = groups.find((one) => new RegExp(title ?? '').test(one.getAttribute('label') ?? ''));
      return [...(found?.querySelectorAll('option') ?? [])].find((one) => one.textContent === option)?.value ?? null;
    },
    [group.source, words],
  );
  expect(value, `${words} in ${group.source}`).not.toBeNull();
  await select.selectOption(value);
}

/** The cell of a table in a panel, by its row's and column's heading. */
async function figureOf(panel: Locator, row: string, column: string): Promise<string> {
  const table = panel.getByRole('table').filter({ has: panel.page().getByRole('columnheader', { name: column, exact: true }) }).filter({ has: panel.page().getByRole('rowheader', { name: row }) });
  const headings = await table.locator('thead tr').last().locator('th, td').allInnerTexts();
  const cells = await table.getByRole('row').filter({ has: panel.page().getByRole('rowheader', { name: row }) }).locator('th, td').allInnerTexts();
  return cells[headings.indexOf(column)] ?? '';
}

test('a politician who opens a link in a meeting sees where need is greatest, whether anything is being done there, and how sure that is', async () => {
  const { page } = await openApp(browser, { hash: '#v=1&data=koebenhavn@2026.1~&lang=da&level=rode&list=open' });
  await mapReady(page);
  expect(await page.getByRole('alert').count()).toBe(0);
  const summary = await textOf(summaryOf(page));
  expect(summary).toContain('Kortet viser behov i 368 af 396 roder, 2013, målt på 1 af 6 temaer.');
  expect(summary).toContain('Behovet er målt med tal fra 2013, og planerne vises for 21. november 2026.');
  const [rank, name, score, , residents, basis, plans] = await cellsOf(rowsOf(page).first());
  expect([rank, name, score, residents, plans]).toEqual(['1', 'Ulriks (45), Christianshavn Oven Vandet', '2,78', '833', planSummaryWords.noneKnown.da]);
  expect(basis).toBe('1 af 6 temaer');
  await page.getByRole('button', { name: /^Gavlhus \(267\)/ }).click();
  const panel = areaPanelOf(page, /Gavlhus/);
  const text = await textOf(panel);
  expect(text).toContain('Gavlhus (267), Tingbjerg er nr. 2 af 368 roder');
  expect(text).toContain(areaPanelWords.dataBasis.da);
  expect(await panel.getByRole('listitem').filter({ hasText: 'Tingbjerg-Utterslevhuse' }).last().innerText()).toContain('2020–2024');
  expect(text).not.toMatch(/ingen plan\b/i);
});

test('a planner weighs, filters and leaves with a file that equals the table, says how it was made and opens the same view again', async () => {
  const { page } = await openApp(browser, { hash: '#v=1&data=koebenhavn@2026.1~&lang=da&level=rode' });
  await openTheme(page, 'Social indikator');
  await weightOf(page, 'Lav indkomst').fill('2.5');
  await openList(page);
  await chooseIn(page.getByRole('combobox', { name: listWords.within.da }), /Bydel/, 'Bispebjerg');
  await page.getByRole('checkbox', { name: /udsatte byområder/ }).check();
  await expect.poll(() => rowsOf(page).count()).toBe(20);
  const table = await tableOf(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: listWords.exportDanish.da }).click()]);
  const file = await readFile(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toBe(`koebenhavn-rode-2013-${TODAY}-excel.csv`);
  expect(file.startsWith('\uFEFF')).toBe(true);
  const [head = [], ...lines] = Papa.parse<string[]>(file.slice(1), { delimiter: ';' }).data;
  const end = lines.findIndex((line) => line.join('') === '');
  const cell = (line: readonly string[], ...names: readonly string[]): string => line[head.findIndex((one) => names.includes(one))] ?? '';
  const exported = lines.slice(0, end).map((line) => ({
    id: cell(line, 'area', exportWords.number.da),
    rank: cell(line, 'rank', exportWords.rank.da),
    score: Number(cell(line, 'score', exportWords.score.da).replace(',', '.')).toFixed(2).replace('.', ',').replace('-', '−'),
  }));
  expect(exported).toEqual(table);
  const trail = lines.slice(end + 1).map((line) => line.join(' '));
  expect(trail.join('\n')).toMatch(/Lav indkomst, 18 år og derover 2,5/);
  expect(trail.join('\n')).toContain('2026.1');
  expect(trail.join('\n')).toMatch(/vægtet gennemsnit/);
  const link = lines.find((line) => line.some((one) => one.startsWith('http')))?.find((one) => one.startsWith('http')) ?? '';
  expect(link).toBe(page.url());
  const again = await page.context().newPage();
  await again.goto(link);
  await rowsOf(again).first().waitFor();
  expect([await tableOf(again), await textOf(summaryOf(again))]).toEqual([table, await textOf(summaryOf(page))]);
});

/** Id, rank and score of every row. */
const tableOf = (page: Page): Promise<{ id: string; rank: string; score: string }[]> =>
  rowsOf(page).evaluateAll((rows) =>
    rows.map((row) => {
      const [rank, , score] = [...row.children].map((cell) => cell.textContent?.trim() ?? '');
      return { id: row.getAttribute('data-area') ?? '', rank: rank ?? '', score: score ?? '' };
    }),
  );

test('a lokaludvalg finds its part of the city with the first control, its own area by search, and how it stands against the city', async () => {
  const { page } = await openApp(browser);
  await chooseIn(page.getByRole('combobox', { name: placeWords.chooseDistrictOrCommittee.da }), /^Lokaludvalg/, 'Nørrebro');
  await expect.poll(() => textOf(summaryOf(page))).toMatch(/I Nørrebro (er|ligger) \d af 5 kvarterer/);
  const search = page.getByRole('combobox', { name: placeWords.search.da });
  await search.fill('mimers');
  await page.getByRole('option', { name: /Mimersgade-kvarteret/ }).first().click();
  const panel = areaPanelOf(page, 'Mimersgade-kvarteret');
  await panel.waitFor();
  expect(linkOf(page)).toContain('home=lokaludvalg:4');
  expect(await textOf(panel)).toMatch(/er nr\. \d+ af 67 kvarterer/);
  expect(await figureOf(panel, 'Social indikator', areaPanelWords.city.da)).toMatch(/^[−+]?\d/);
  const headings = await panel.getByRole('columnheader').allInnerTexts();
  expect(headings).toContain('Nørrebro');
  expect([await figureOf(panel, 'Tryg', 'Indre Nørrebro'), await figureOf(panel, 'Tryg', 'Ydre Nørrebro')].map((text) => Number.parseInt(text, 10))).toEqual([89, 86]);
  expect(await textOf(panel)).toMatch(/Tryghed 2025/);
});

test('a peer municipality puts its own folder beside Copenhagen’s and has the same tool', async () => {
  const { page, errors } = await openApp(browser, { before: servePackage(tinyPackage(), { beside: true }) });
  await mapReady(page);
  await page.getByRole('combobox', { name: placeWords.city.da, exact: true }).selectOption({ label: LILLESTED.title.da });
  await expect.poll(() => textOf(summaryOf(page))).toContain('Kortet viser behov i 3 af 4 kvarterer, 2025');
  await mapReady(page);
  expect(await textOf(summaryOf(page))).toContain(shellWords.fictional.da);
  expect(linkOf(page)).toContain('data=lillested@1~');
  await openList(page);
  expect((await rowsOf(page).locator('th .row-button').allTextContents()).map((name) => name.trim())).toEqual(['Engen (101), Nord', 'Havnen (201), Syd', 'Åsen (102), Nord', 'Skoven (202), Syd']);
  expect(await rowsOf(page).last().textContent()).toContain(listWords.notScored.da);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => textOf(summaryOf(page))).toContain('67 kvarterer');
  expect(errors).toEqual([]);
});
