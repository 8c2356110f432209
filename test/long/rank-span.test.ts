import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explanationWords } from '../../src/text/explanation-words.ts';
import { listWords } from '../../src/text/list-words.ts';
import { rankDoubtWords } from '../../src/text/rank-doubt-words.ts';
import { rankSpanWords } from '../../src/text/rank-span-words.ts';
import { run } from '../command/memory-io.ts';
import { launch, openApp, type AppPage } from '../browser/app-page.ts';
import { mapReady, plain, rowsOf, textOf, weightOf } from '../browser/page-parts.ts';

const PACKAGE = fileURLToPath(new URL('../../public/data/koebenhavn/', import.meta.url));
const COLUMNS = ['rank_p05', 'rank_median', 'rank_p95', 'top10_share', 'top20pct_share'] as const;

type Line = Readonly<Record<string, string>>;

const linesOf = (csv: string): readonly Line[] => Papa.parse<Line>(csv.trimEnd(), { header: true }).data;

/** What the command line says with the same seed: computed by Node, not by the page's worker. */
async function commanded(level: string): Promise<readonly Line[]> {
  const manifest = await readFile(`${PACKAGE}datapackage.json`, 'utf8');
  const { resources } = JSON.parse(manifest) as { resources: { path: string }[] };
  const files = await Promise.all(resources.map(async ({ path }) => [`koebenhavn/${path}`, await readFile(`${PACKAGE}${path}`, 'utf8')] as const));
  const { out } = await run(['robustness', 'koebenhavn', '--level', level, '--seed', '1'], { 'koebenhavn/datapackage.json': manifest, ...Object.fromEntries(files) });
  return linesOf(out);
}

const spanOf = ({ rank_p05, rank_p95 }: Line): string => {
  const ends = new Set([Math.floor(Number(rank_p05)), Math.ceil(Number(rank_p95))]);
  return [...ends].join('–');
};

/** The list's rank spans by area, once they are of the weights as they stand. */
async function listedSpans(page: Page, areas: number): Promise<ReadonlyMap<string, string>> {
  await expect.poll(() => rowsOf(page).count()).toBe(areas);
  await page.locator('.priority-table[data-spans="here"]').waitFor();
  const column = (await page.getByRole('columnheader').allInnerTexts()).findIndex((head) => head.includes(rankSpanWords.column.da));
  const read = await rowsOf(page).evaluateAll((rows, at) => rows.map((row) => [row.getAttribute('data-area') ?? '', row.children[at]?.textContent?.trim() ?? ''] as const), column);
  return new Map(read);
}

describe('how far ranks move with the weights', () => {
  let browser: Browser;
  let opened: AppPage;
  let expected: readonly Line[];
  beforeAll(async () => {
    expected = await commanded('rode');
    browser = await launch();
    opened = await openApp(browser, { hash: '#v=1&data=koebenhavn@2026.1~&lang=da&level=rode&plans=off&list=open', acceptDownloads: true });
    await mapReady(opened.page);
  });
  afterAll(() => browser.close());

  test('the list shows the spans that the command line computes', async () => {
    const spans = await listedSpans(opened.page, expected.length);
    const ranked = expected.filter(({ rank }) => rank !== '');
    expect(ranked.length).toBeGreaterThan(300);
    expect(ranked.map(({ area }) => spans.get(area ?? ''))).toEqual(ranked.map(spanOf));
    expect(expected.filter(({ rank }) => rank === '').every(({ area }) => spans.get(area ?? '') === '–')).toBe(true);
  });

  test('the export has its digits, and says what was varied', async () => {
    const { page } = opened;
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: listWords.exportMachine.da }).click()]);
    const lines = linesOf(await readFile(await download.path(), 'utf8'));
    const byArea = new Map(lines.map((line) => [line['area'], line]));
    expect(expected.map(({ area }) => COLUMNS.map((name) => byArea.get(area)?.[name]))).toEqual(expected.map((line) => COLUMNS.map((name) => line[name])));
    expect(lines[0]?.['rank_spans_of']).toMatch(/^Varied: .* seed 1\. Not varied: /);
  });

  test('the panel says the span, how sure the place is, and that small numbers cannot be asked about here; the fold shows the sums', async () => {
    const { page } = opened;
    const [, second] = expected;
    await rowsOf(page).nth(1).getByRole('button').click();
    const panel = page.getByRole('article');
    await expect.poll(() => textOf(panel)).toContain(`Nr. ${second?.['rank']} af 368: andre vægte kan gøre det til nr. ${spanOf(second ?? {})}.`);
    expect(await textOf(panel)).toContain(rankDoubtWords.noneKnown.da);
    expect(await textOf(panel)).toMatch(/Plads blandt de 20 % med størst behov: sikker – i 100 % af udtrækkene/);
    await panel.getByText(explanationWords.title.da).click();
    await expect.poll(() => textOf(panel)).toMatch(/z-score: \(\d+(,\d+)? − \d+(,\d+)?\) \/ \d+(,\d+)? = \d,\d\d/);
    expect(plain(await panel.getByText(/^Nr\. 2 af 368/).innerText())).toBe('Nr. 2 af 368: 1 område har en større score.');
  });

  test('a weight that is moved brings other spans, without anything the policy forbids', async () => {
    const { page, errors, policyViolations } = opened;
    const before = await listedSpans(page, expected.length);
    await page.locator('summary', { hasText: 'Social indikator' }).first().click();
    const slider = weightOf(page, 'Ingen registreret uddannelse');
    await slider.focus();
    for (let i = 0; i < 6; i += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(async () => [...(await listedSpans(page, expected.length))].filter(([area, span]) => before.get(area) !== span).length, { timeout: 15_000 }).toBeGreaterThan(20);
    expect([errors, policyViolations]).toEqual([[], []]);
  });
});
