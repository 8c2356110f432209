import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeWords } from '../../src/text/place-words.ts';
import { planControlWords } from '../../src/text/plan-control-words.ts';
import { planSummaryWords } from '../../src/text/plan-summary-words.ts';
import { planWords } from '../../src/text/plan-words.ts';
import { launch, openApp } from './app-page.ts';
import { areaPanelOf, linkOf, mapPicture, mapReady, openMapBox, plain, rowsOf, summaryOf, textOf } from './page-parts.ts';
import { shareChanged } from './png.ts';

/** Known of the package's programmes: Tingbjerg 2020-2024 approximate, Sundholm 2018-2021 uncertain, Tingbjerg's conversion 2019-2030 no cover. */
describe('area-based programmes, seen from the roder of 2013', () => {
  let browser: Browser;
  let page: Page;
  /** Also of a row that is out of view, which the browser does not draw. */
  const plansOf = async (id: string): Promise<string> => plain((await page.locator(`[data-area="${id}"] [data-column="plans"]`).textContent()) ?? '');
  const setDate = async (day: string): Promise<void> => {
    await page.getByLabel(planControlWords.date.da).fill(day);
    await expect.poll(() => linkOf(page)).toContain(`date=${day}`);
  };

  beforeAll(async () => {
    browser = await launch();
    ({ page } = await openApp(browser, { hash: '#v=1&data=koebenhavn@2026.1~&lang=da&level=rode&list=open' }));
    await mapReady(page);
  });
  afterAll(() => browser.close());

  test('stand on the map as they are today, and need and plans so far apart are said to be so', async () => {
    expect(await page.getByLabel(planControlWords.date.da).inputValue()).toBe('2026-11-21');
    expect(await textOf(summaryOf(page))).toContain('Behovet er målt med tal fra 2013, og planerne vises for 21. november 2026. Kortet viser derfor ikke, om dagens behov er dækket.');
  });

  test('after a known end say that the period is over and what followed is not known', async () => {
    expect(await plansOf('265')).toContain(planSummaryWords.ended.da);
  });

  test('change status, list and map with the date, and the years are no longer apart', async () => {
    const box = await openMapBox(page);
    const before = await mapPicture(page, box);
    await setDate('2015-06-01');
    await expect.poll(() => textOf(summaryOf(page))).not.toContain('Kortet viser derfor ikke');
    await setDate('2018-06-01');
    await expect.poll(() => plansOf('265')).toBe(planSummaryWords.one.da);
    await expect.poll(async () => shareChanged(before, await mapPicture(page, box))).toBeGreaterThan(0.001);
    await setDate('2010-01-01');
    await expect.poll(() => plansOf('265')).toBe(planSummaryWords.planned.da);
  });

  test('with an uncertain delimitation are not counted: the rode has no known plan that counts', async () => {
    await setDate('2019-06-01');
    await expect.poll(() => plansOf('265')).toBe(planSummaryWords.one.da);
    for (const id of ['339', '358']) expect([id, await plansOf(id)]).not.toEqual([id, planSummaryWords.one.da]);
  });

  test('that are statutory conversion are a layer of their own and no cover', async () => {
    await setDate('2025-06-01');
    await expect.poll(() => plansOf('267')).not.toContain('aktiv');
    await page.getByRole('button', { name: /^Gavlhus \(267\)/ }).click();
    const panel = areaPanelOf(page, 'Gavlhus');
    const plan = panel.getByRole('listitem').filter({ hasText: 'Udviklingsplan Tingbjerg' });
    await plan.locator('summary').click();
    await plan.getByText(planWords.notCover.da).waitFor();
    const text = await textOf(plan);
    for (const part of ['Udviklingsplan', '2019–2030', planWords.type.da, planWords.period.da, planWords.themes.da, planWords.budget.da, planWords.areas.da, planWords.source.da, 'Gavlhus (267)', planWords.unknownFigure.da]) expect(text).toContain(part);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.count()).toBe(0);
  });

  test('open their facts by a click on the map', async () => {
    await setDate('2022-06-01');
    await page.getByRole('combobox', { name: placeWords.search.da }).fill('267');
    await page.getByRole('option', { name: /Gavlhus/ }).first().click();
    const panel = areaPanelOf(page, 'Gavlhus');
    await panel.waitFor();
    expect(await textOf(panel)).not.toContain(planWords.delimitation.da);
    const box = await openMapBox(page);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.getByText(planWords.approximate.da).first().waitFor();
    const said = await textOf(page.getByRole('complementary', { name: /Tingbjerg-Utterslevhuse/ }));
    for (const part of ['Tingbjerg-Utterslevhuse', '2020–2024', planWords.budget.da, planWords.source.da]) expect(said).toContain(part);
  });

  test('are never said not to be: the list of them is not complete', async () => {
    await page.keyboard.press('Escape');
    const whole = await page.locator('body').innerText();
    expect(whole).toContain(planSummaryWords.noneKnown.da);
    expect(whole).not.toMatch(/\bingen plan/i);
    await expect.poll(() => rowsOf(page).count()).toBe(396);
  });

  test('leave the map when they are switched off', async () => {
    await page.getByRole('switch', { name: /Områdebaserede indsatser/ }).click();
    await expect.poll(() => linkOf(page)).toContain('plans=off');
    expect(await textOf(summaryOf(page))).not.toContain('planerne vises');
  });
});
