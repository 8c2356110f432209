import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHANGE_COLOURS } from '../../src/draw/change-colours.ts';
import { DIRECTION_COLOURS } from '../../src/draw/direction-colours.ts';
import { areaYearsWords } from '../../src/text/time/area-years-words.ts';
import { changeChoiceWords, changeClassWords } from '../../src/text/time/change-words.ts';
import { directionChoiceWords } from '../../src/text/time/direction-words.ts';
import { targetBoardWords } from '../../src/text/time/target-board-words.ts';
import { yearPlayWords } from '../../src/text/time/year-play-words.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { areaPanelOf, everythingHere, legendCounts, legendOf, linkOf, mapPicture, mapReady, plain, rowsOf, summaryOf, textOf } from '../browser/page-parts.ts';
import { countColour } from '../browser/png.ts';

const POLL = { timeout: 30_000 };
const sentenceOf = (page: Page): Promise<string> => textOf(summaryOf(page));

async function opened(browser: Browser, rest: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await openApp(browser, { ...options, hash: `#v=1&data=eksempelby@2026.1~&lang=da&${rest}` });
  await mapReady(page);
  await everythingHere(page);
  return page;
}

describe('the years of the map', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('a link opens the map of change; sentence, legend, map and link say the same', async () => {
    const page = await opened(browser, 'level=bydel&show=indicator:rygere&map=change&time=2021:each-year:-1,1,1.5,1::');
    await expect.poll(() => sentenceOf(page), POLL).toMatch(/har ændret sig fra 2021 til 2025 i 12 bydele\. Tallet er steget i \d+ og faldet i \d+\./);
    const counts = await legendCounts(page);
    const [, rose, fell] = /steget i (\d+) og faldet i (\d+)/.exec(await sentenceOf(page)) ?? [];
    expect([(counts.get(4) ?? 0) + (counts.get(5) ?? 0), (counts.get(1) ?? 0) + (counts.get(2) ?? 0)]).toEqual([Number(rose), Number(fell)]);
    expect(await textOf(legendOf(page))).toContain(plain(changeClassWords.noise.da));
    const drawn = await Promise.all(CHANGE_COLOURS.light.map(async (colour, at) => (counts.get(at) ?? 0) === 0 || countColour(await mapPicture(page), colour) > 200));
    expect(drawn).not.toContain(false);
    expect(linkOf(page)).toContain('map=change');
  });

  test('across a break there is no change, and the page says why', async () => {
    const page = await opened(browser, 'level=bydel&map=change&time=2019:each-year:-1,1,1.5,1::');
    await expect.poll(() => textOf(summaryOf(page)), POLL).toContain('Tallene fra 2019 og 2025 kan ikke sammenlignes');
    await page.getByLabel(/Sammenlign 2025 med/).selectOption('2022');
    await expect.poll(() => sentenceOf(page), POLL).toContain('fra 2022 til 2025');
    await page.getByText(plain(changeChoiceWords.baseYear.da).replace('{year}', '2022'), { exact: true }).click();
    await expect.poll(() => sentenceOf(page), POLL).toContain('begge år målt mod byen i 2022');
    expect(linkOf(page)).toContain('time=2022:base-year');
  });

  test('a cell of level and direction, pressed by key, leaves its areas in the list', async () => {
    const page = await opened(browser, 'level=kvarter&map=direction');
    const cell = page.getByRole('button', { name: /^middel behov, som de andre: / });
    await expect.poll(() => cell.count(), POLL).toBe(1);
    const count = Number(/: (\d+) /.exec((await cell.getAttribute('aria-label')) ?? '')?.[1]);
    await cell.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rowsOf(page).count(), POLL).toBe(count);
    expect(linkOf(page)).toContain('time=:each-year:-1,1,1.5,1:4:');
    expect(countColour(await mapPicture(page), DIRECTION_COLOURS.light[4] ?? '')).toBeGreaterThan(500);
    await page.getByRole('combobox', { name: directionChoiceWords.mode.da }).selectOption('');
    await expect.poll(() => rowsOf(page).count(), POLL).toBe(60);
  });

  test('the panel draws every figure over the years, with a table behind each', async () => {
    const page = await opened(browser, 'level=bydel&area=8');
    await page.getByRole('button', { name: areaYearsWords.title.da }).click();
    const panel = areaPanelOf(page, /./);
    await expect.poll(() => panel.locator('.years-figure').count(), POLL).toBeGreaterThan(15);
    expect(await panel.locator('.years-chart').count()).toBe(await panel.locator('.years-figure:has(.years-chart) .years-table').count());
    expect(await textOf(panel)).not.toMatch(/undefined|NaN|null/);
  });

  test('the years are played and paused; all that were played are one step back', async () => {
    const page = await opened(browser, 'level=bydel&year=2010', { reducedMotion: 'no-preference' });
    await page.getByRole('button', { name: yearPlayWords.play.da }).click();
    await expect.poll(() => linkOf(page), POLL).toMatch(/year=201[2-9]/);
    await page.getByRole('button', { name: yearPlayWords.pause.da }).click();
    const stopped = linkOf(page);
    await page.waitForTimeout(2_500);
    expect(linkOf(page)).toBe(stopped);
    await page.keyboard.press('Control+z');
    await expect.poll(() => linkOf(page), POLL).toContain('year=2010');
  });

  test('whoever wants little motion steps through the years', async () => {
    const page = await opened(browser, 'level=bydel&year=2010');
    for (const year of [2011, 2012]) {
      await page.getByRole('button', { name: yearPlayWords.step.da }).click();
      await expect.poll(() => linkOf(page), POLL).toContain(`year=${year}`);
    }
  });

  test('the board of targets: the city, areas and both orders', async () => {
    const page = await opened(browser, 'level=bydel');
    await page.getByRole('button', { name: targetBoardWords.open.da, exact: true }).click();
    const board = page.getByRole('dialog', { name: targetBoardWords.title.da });
    await expect.poll(() => board.locator('tr[data-course]').count(), POLL).toBe(9);
    await board.getByText(targetBoardWords.byObjectives.da, { exact: true }).click();
    await expect.poll(() => board.locator('.target-group').allTextContents(), POLL).toEqual(['Arbejde', 'Uddannelse', 'Dansk', 'Medborgerskab', 'Ligebehandling', 'Forsørgelse']);
    await board.getByText(targetBoardWords.byPolicies.da, { exact: true }).click();
    await expect.poll(() => board.locator('.target-group').allTextContents(), POLL).toEqual(['Beskæftigelse', 'Bolig', 'Uddannelse', 'Tryghed', 'Kultur og fritid', 'Sundhed og omsorg']);
    expect(linkOf(page)).toContain(':policies');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => page.locator('.print-page.is-board tr[data-course]').count(), POLL).toBe(9);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await expect.poll(() => board.count(), POLL).toBe(0);
  });
});
