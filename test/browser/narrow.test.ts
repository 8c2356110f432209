import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areaPanelWords } from '../../src/text/area-panel-words.ts';
import { listWords } from '../../src/text/list-words.ts';
import { mapWords } from '../../src/text/map-words.ts';
import { placeWords } from '../../src/text/place-words.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { launch, openApp } from './app-page.ts';
import { mapReady, openList, rowsOf, summaryOf } from './page-parts.ts';

/** How far the page can be scrolled sideways, in px. */
const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Controls that reach out of the window to the side, but for those in a row that is swiped. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.locator('button, select, input, summary, [role="tab"]').evaluateAll((controls) => {
    const isSwiped = (one: Element | null): boolean => one !== null && (['auto', 'scroll'].includes(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1 ? true : isSwiped(one.parentElement));
    return controls
      .filter((one) => !isSwiped(one.parentElement))
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.closest('table') === null && !one.matches('[type="radio"], [type="checkbox"]'))
      .filter((one) => one.getBoundingClientRect().width > 1 && (one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1))
      .map((one) => one.outerHTML.slice(0, 100));
  });

/**
 * Controls that a finger may miss: lower or narrower than 44 px where they are drawn, with the label that belongs to them. Links in running
 * text and cells of a table are as large as their line, as WCAG 2.5.5 lets them be, and at least 24 px.
 */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.locator('button, select, input, summary, [role="tab"]').evaluateAll((controls) => {
    const hitBox = (one: Element): { width: number; height: number } => {
      const [own, label] = [one.getBoundingClientRect(), one.closest('label')?.getBoundingClientRect()];
      const reach = getComputedStyle(one, '::after');
      const grown = reach.position === 'absolute' ? Number.parseFloat(reach.height) || 0 : 0;
      return { width: Math.max(own.width, label?.width ?? 0), height: Math.max(own.height, label?.height ?? 0, grown) };
    };
    return controls
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.visually-hidden, .visually-hidden *'))
      .map((one) => ({ one, least: one.closest('td, th') === null ? 44 : 24, box: hitBox(one) }))
      .filter(({ box, least }) => box.width > 0 && (box.height < least - 0.5 || box.width < least - 0.5))
      .map(({ one, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${one.outerHTML.slice(0, 110)}`);
  });

describe('on a phone, 390 px wide', () => {
  let browser: Browser;
  let page: Page;
  const sheet = () => page.getByRole('region', { name: shellWords.panel.da });
  const heightOf = async (): Promise<number> => (await sheet().boundingBox())?.height ?? 0;
  const tab = (words: { da: string }) => page.getByRole('tab', { name: words.da, exact: false });

  beforeAll(async () => {
    browser = await launch();
    ({ page } = await openApp(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }));
    await mapReady(page);
  });
  afterAll(() => browser.close());

  test('the map is seen above the sheet, with the sentence on it, and nothing scrolls sideways', async () => {
    const map = await page.getByRole('region', { name: mapWords.region.da, exact: true }).boundingBox();
    const covered = ((await summaryOf(page).boundingBox())?.height ?? 0) + (await heightOf());
    expect(map?.width).toBe(390);
    expect((map?.height ?? 0) - covered).toBeGreaterThan(250);
    expect([await sideways(page), await cutOff(page)]).toEqual([0, []]);
  });

  test('the sheet has three stops, by key and by drag', async () => {
    const handle = sheet().getByRole('button').first();
    const heights = [await heightOf()];
    for (let i = 0; i < 2; i += 1) {
      const before = await heightOf();
      await handle.press('ArrowUp');
      await expect.poll(heightOf).toBeGreaterThan(before);
      heights.push(await heightOf());
    }
    await handle.press('ArrowUp');
    expect(await heightOf()).toBe(heights[2]);
    const box = (await handle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, 430, { steps: 4 });
    await page.mouse.up();
    await expect.poll(heightOf).toBe(heights[1]);
  });

  test('weights and list are tabs, and the list is usable', async () => {
    await tab(shellWords.tabList).click();
    await rowsOf(page).first().waitFor();
    await expect.poll(() => rowsOf(page).count()).toBe(67);
    const tools = page.locator('summary', { hasText: listWords.tools.da });
    await tools.click();
    await page.getByRole('button', { name: listWords.exportDanish.da }).waitFor();
    expect([await sideways(page), await cutOff(page)]).toEqual([0, []]);
    await tools.click();
    expect([await sideways(page), await cutOff(page)]).toEqual([0, []]);
    await rowsOf(page).first().getByRole('button').click();
    await expect.poll(() => tab(shellWords.tabArea).getAttribute('aria-selected')).toBe('true');
    await page.getByRole('article').getByText(areaPanelWords.dataBasis.da).first().waitFor();
    expect([await sideways(page), await cutOff(page)]).toEqual([0, []]);
    await tab(shellWords.tabWeights).click();
    await page.getByRole('combobox', { name: placeWords.chooseDistrictOrCommittee.da }).waitFor();
    expect(await page.getByRole('slider').count()).toBeGreaterThan(1);
    expect([await sideways(page), await cutOff(page)]).toEqual([0, []]);
  });

  test('every control is large enough for a finger', async () => {
    const found: string[] = [];
    for (const words of [shellWords.tabWeights, shellWords.tabList, shellWords.tabPlans]) {
      await tab(words).click();
      await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
      found.push(...(await tooSmall(page)));
    }
    expect([...new Set(found)]).toEqual([]);
  });

  test('tabs are one stop for the keyboard and move by arrows', async () => {
    await tab(shellWords.tabWeights).click();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => tab(shellWords.tabList).getAttribute('aria-selected')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  });
});

describe('on a tablet, 768 px wide', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    ({ page } = await openApp(browser, { viewport: { width: 768, height: 1024 } }));
    await mapReady(page);
  });
  afterAll(() => browser.close());

  test('the map has the width, and the choices open over it and close again', async () => {
    expect((await page.getByRole('region', { name: mapWords.region.da, exact: true }).boundingBox())?.width).toBe(768);
    await page.getByRole('button', { name: shellWords.openPanel.da }).click();
    await page.getByRole('combobox', { name: placeWords.chooseDistrictOrCommittee.da }).waitFor();
    expect([await sideways(page), await cutOff(page)]).toEqual([0, []]);
    await page.getByRole('button', { name: shellWords.closePanel.da }).click();
    await expect.poll(() => page.getByRole('combobox', { name: placeWords.chooseDistrictOrCommittee.da }).count()).toBe(0);
  });

  test('opening and closing the choices with the keyboard keeps the focus in the page', async () => {
    const hasFocus = (): Promise<boolean> => page.evaluate(() => document.activeElement !== document.body);
    await page.getByRole('button', { name: shellWords.openPanel.da }).press('Enter');
    await page.getByRole('button', { name: shellWords.closePanel.da }).waitFor();
    expect(await hasFocus()).toBe(true);
    await page.getByRole('button', { name: shellWords.closePanel.da }).press('Enter');
    await page.getByRole('button', { name: shellWords.openPanel.da }).waitFor();
    expect(await hasFocus()).toBe(true);
  });

  test('list and panel fit', async () => {
    await openList(page);
    await rowsOf(page).first().getByRole('button').click();
    await page.getByRole('article').waitFor();
    expect([await sideways(page), await cutOff(page)]).toEqual([0, []]);
  });
});
