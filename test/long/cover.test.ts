import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COVER_COLOURS } from '../../src/draw/cover-colours.ts';
import { paletteFor } from '../../src/draw/palette.ts';
import { coverChoiceWords, coverGroupWords } from '../../src/text/cover-words.ts';
import { doubtWords } from '../../src/text/certainty-words.ts';
import { planControlWords } from '../../src/text/plan-control-words.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { areaPanelOf, everythingHere, legendCounts, legendOf, linkOf, mapPicture, mapReady, openList, plain, rowsOf, summaryOf, textOf } from '../browser/page-parts.ts';
import { countColour } from '../browser/png.ts';

const POLL = { timeout: 20_000 };
const { classes: COLOURS } = paletteFor('light', 4, false, COVER_COLOURS);
const sentenceOf = (page: Page): Promise<string> => textOf(summaryOf(page));

describe('need and plans together', () => {
  let browser: Browser;
  let page: Page;
  const months = () => page.getByRole('slider', { name: planControlWords.months.da });
  const withoutPlan = async (): Promise<number> => Number(/(\d+) af de \d+ mest udsatte/.exec(await sentenceOf(page))?.[1] ?? Number.NaN);

  /** How many of how many, and who lives there. */
  const finding = async (): Promise<string> => /\d+ af de .+ mennesker/.exec(await sentenceOf(page))?.[0] ?? '';

  beforeAll(async () => {
    browser = await launch();
    ({ page } = await openApp(browser, { hash: '#v=1&data=eksempelby@2026.1~&lang=da&level=kvarter' }));
    await mapReady(page);
    await everythingHere(page);
  });
  afterAll(() => browser.close());

  test('by keyboard the colours go to plans; sentence, legend, map and link say so', async () => {
    await page.getByRole('radio', { name: doubtWords.need.da, exact: true }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => sentenceOf(page), POLL).toMatch(/\d+ af de 12 mest udsatte kvarterer har ingen aktiv plan, der dækker mindst 20 % af området; der bor [\d.]+ mennesker\./);
    for (const { da } of Object.values(coverGroupWords)) expect(await textOf(legendOf(page))).toContain(plain(da));
    expect(linkOf(page)).toContain('map=cover');
    await expect.poll(async () => countColour(await mapPicture(page), COLOURS[3] ?? ''), POLL).toBeGreaterThan(500);
    expect(countColour(await mapPicture(page), COLOURS[0] ?? '')).toBeGreaterThan(500);
  });

  test('legend, list and sentence count the same, and the list keeps one group', async () => {
    const counts = await legendCounts(page);
    await openList(page);
    expect(await withoutPlan()).toBe(counts.get(3));
    await page.getByLabel(coverChoiceWords.filter.da).selectOption('high-without');
    await expect.poll(() => rowsOf(page).count(), POLL).toBe(counts.get(3));
    expect(linkOf(page)).toContain('group=high-without');
    await page.getByLabel(coverChoiceWords.filter.da).selectOption('');
  });

  test('thresholds change the groups and stand in the link', async () => {
    await page.getByText(coverChoiceWords.choices.da).click();
    await page.getByText(coverChoiceWords.byCount.da, { exact: true }).click();
    await page.getByLabel(coverChoiceWords.count.da).fill('20');
    await expect.poll(() => sentenceOf(page), POLL).toContain('af de 20 mest udsatte kvarterer');
    const strict = await withoutPlan();
    const cover = page.getByRole('slider', { name: coverChoiceWords.cover.da });
    await cover.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => sentenceOf(page), POLL).toContain('mindst 1 %');
    expect(await withoutPlan()).toBeLessThan(strict);
    expect(linkOf(page)).toContain('cover=count:20:0.01');
  });

  test('the date goes by month and by year, and groups, field and link follow', async () => {
    const before = await finding();
    await months().focus();
    await page.keyboard.press('PageDown');
    await expect.poll(() => linkOf(page), POLL).toContain('date=2025-11-01');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.getByLabel(planControlWords.date.da).inputValue(), POLL).toBe('2025-10-01');
    expect(await months().getAttribute('aria-valuetext')).toBe('1. oktober 2025'.replaceAll(' ', '\u00a0'));
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect.poll(finding, POLL).not.toBe(before);
    await page.getByRole('button', { name: planControlWords.today.da }).click();
    await expect.poll(finding, POLL).toBe(before);
    expect(linkOf(page)).not.toContain('date=');
  });

  test('years too far apart leave the map of need, and say why', async () => {
    await page.getByLabel(planControlWords.date.da).fill('2015-06-01');
    await expect.poll(() => sentenceOf(page), POLL).toContain('Behov og planer sættes ikke sammen her: behovets nyeste tal er fra 2025');
    expect(await sentenceOf(page)).not.toContain('mest udsatte');
    await page.getByRole('button', { name: planControlWords.today.da }).click();
    await expect.poll(() => sentenceOf(page), POLL).toContain('mest udsatte');
  });

  test('the panel says what is covered and by which rule, and sets need and plans side by side', async () => {
    await rowsOf(page).first().getByRole('button').click();
    const panel = areaPanelOf(page, /./);
    await expect.poll(() => textOf(panel), POLL).toMatch(/(Aktive planer dækker \d+ % af området|Ingen aktiv plan dækker området) den 21\. november 2026\./);
    expect(await textOf(panel)).toMatch(/Behovet drives af .+; (ingen plan her arbejder med det|planer her arbejder med .+)\./);
    expect(await textOf(panel)).toMatch(/Gruppe: større behov, (ingen|med) plandækning\./);
  });
});
