import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CERTAINTY_RAMP } from '../../src/draw/certainty-ramp.ts';
import { paletteFor } from '../../src/draw/palette.ts';
import { certaintyClassWords, certaintyMapWords, doubtWords } from '../../src/text/certainty-words.ts';
import { listWords } from '../../src/text/list-words.ts';
import { rankDoubtWords } from '../../src/text/rank-doubt-words.ts';
import { twoWaysWords } from '../../src/text/two-ways-words.ts';
import { launch, openApp, type AppPage } from '../browser/app-page.ts';
import { areaPanelOf, everythingHere, legendCounts, legendOf, linkOf, mapPicture, mapReady, openList, plain, rowsOf, summaryOf, textOf } from '../browser/page-parts.ts';
import { countColour } from '../browser/png.ts';

const POLL = { timeout: 20_000 };
const { classes: COLOURS } = paletteFor('light', 5, false, CERTAINTY_RAMP);
const sentenceOf = (page: Page): Promise<string> => textOf(summaryOf(page));
const modeOf = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

describe('how sure the places at the top are', () => {
  let browser: Browser;
  let opened: AppPage;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    opened = await openApp(browser, { hash: '#v=1&data=eksempelby@2026.1~&lang=da&level=kvarter&plans=off', acceptDownloads: true });
    ({ page } = opened);
    await mapReady(page);
    await everythingHere(page);
  });
  afterAll(() => browser.close());

  test('by keyboard the colours go from need to how sure; sentence, legend, map and link say so', async () => {
    await modeOf(page, doubtWords.need.da).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => sentenceOf(page), POLL).toContain('hvor sikkert hvert område er blandt de 20 procent med størst behov');
    expect(await textOf(legendOf(page))).toContain(certaintyMapWords.title.da);
    for (const { da } of Object.values(certaintyClassWords)) expect(await textOf(legendOf(page))).toContain(plain(da));
    expect(linkOf(page)).toContain('map=certainty');
    const [surelyNot, , , , sure] = COLOURS;
    await expect.poll(async () => countColour(await mapPicture(page), sure ?? ''), POLL).toBeGreaterThan(500);
    expect(countColour(await mapPicture(page), surelyNot ?? '')).toBeGreaterThan(500);
  });

  test('legend, list and sentence count the same areas', async () => {
    await openList(page);
    const counts = await legendCountsOnce(page);
    // The list grows to its length.
    await expect.poll(() => rowsOf(page).locator('.row-class').count(), POLL).toBe(60);
    const words = (await rowsOf(page).locator('.row-class').allTextContents()).map(plain);
    expect(words.filter((word) => word === 'sikkert')).toHaveLength(counts.get(4) ?? -1);
    expect(await sentenceOf(page)).toContain(`Sikkert: ${counts.get(4)}. Sandsynligt: ${counts.get(3)}.`);
  });

  test('areas that cannot be told apart stand under one heading, and not where the list is in another order', async () => {
    const headings = page.locator('.group-heading');
    await expect.poll(() => headings.count(), POLL).toBeGreaterThan(0);
    const [, from, to] = /^Nr\. (\d+)–(\d+) kan ikke skilles ad$/.exec(await textOf(headings.first())) ?? [];
    const next = headings.first().locator('xpath=following-sibling::tr[1]');
    expect(await textOf(next.locator('.rank-cell'))).toBe(from);
    expect(Number(to)).toBeGreaterThan(Number(from));
    await page.getByRole('button', { name: listWords.area.da, exact: true }).click();
    await expect.poll(() => headings.count(), POLL).toBe(0);
    await page.getByRole('button', { name: listWords.rank.da }).first().click();
  });

  test('a wider spread moves more, live, and stands in sentence and link', async () => {
    const before = await legendCountsOnce(page);
    await page.getByText(doubtWords.choices.da).first().click();
    const slider = page.getByRole('slider', { name: doubtWords.spread.da });
    await slider.focus();
    await page.keyboard.press('End');
    await expect.poll(() => sentenceOf(page), POLL).toContain('op til 100 procent');
    await expect.poll(async () => (await legendCountsOnce(page)).get(4), POLL).toBeLessThan(before.get(4) ?? 0);
    expect(linkOf(page)).toContain('doubt=1:small');
  });

  test('the panel has both doubts by name on one axis, the figures behind, and the area two ways', async () => {
    await rowsOf(page).nth(6).getByRole('button').click();
    const panel = areaPanelOf(page, /./);
    await expect.poll(() => textOf(panel), POLL).toMatch(/Nr\. 7 af 60: andre vægte .+, og tilfældigheder i små tal .+\./);
    await expect.poll(() => panel.getByRole('img', { name: rankDoubtWords.choices.da }).count(), POLL).toBe(1);
    expect(await panel.getByRole('img', { name: rankDoubtWords.smallNumbers.da }).count()).toBe(1);
    expect(await textOf(panel)).toMatch(/21 af 23 indikatorer siger, hvor mange deres tal hviler på\. Uden: /);
    await panel.getByText(rankDoubtWords.table.da).click();
    expect(await panel.getByRole('columnheader', { name: rankDoubtWords.smallNumbers.da }).isVisible()).toBe(true);
    expect(await textOf(panel)).toContain(twoWaysWords.title.da);
    expect(await textOf(panel)).toMatch(/Beboere i de 20 % af roder med størst behov\s+\d+ %/);
  });

  test('a file has both doubts, and says what was varied and drawn', async () => {
    await page.locator('summary', { hasText: listWords.tools.da }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: listWords.exportMachine.da }).click()]);
    const [first] = Papa.parse<Record<string, string>>((await readFile(await download.path(), 'utf8')).trimEnd(), { header: true }).data;
    expect(first?.['rank_spans_of']).toMatch(/from 0 to 200 percent.* 1,000 draws, seed 1/);
    expect(first?.['small_numbers_of']).toMatch(/drawn anew 1,000 times.*seed 1\. 21 of 23 indicators/);
    expect(Number(first?.['small_numbers_rank_p95'])).toBeGreaterThanOrEqual(Number(first?.['small_numbers_rank_p05']));
  });

  test('the arrow back shows need again; nothing on the way broke or was against the policy', async () => {
    await modeOf(page, doubtWords.certainty.da).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => sentenceOf(page), POLL).toContain('Kortet viser behov');
    expect(linkOf(page)).not.toContain('map=certainty');
    expect([opened.errors, opened.policyViolations]).toEqual([[], []]);
  });
});

/** The legend's counts, opened first where it is a strip. */
async function legendCountsOnce(page: Page): Promise<ReadonlyMap<number, number>> {
  if (!(await legendOf(page).isVisible())) await page.locator('summary.legend-strip, .legend-strip > summary').click();
  return legendCounts(page);
}
