import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mapWords } from '../../src/text/map-words.ts';
import { placeWords } from '../../src/text/place-words.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { rowsOf, summaryOf } from '../browser/page-parts.ts';
import { mapDrawn, withoutWebGl } from '../browser/without-webgl.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

async function opened(options: BrowserContextOptions): Promise<Page> {
  const { page } = await openApp(browser, { ...options, before: withoutWebGl });
  await mapDrawn(page);
  return page;
}

/** How far the page can be scrolled sideways, in px. */
const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Controls that a person cannot bring wholly into the window, and those whose words are cut off. */
const outOfReach = (page: Page): Promise<readonly string[]> =>
  page.locator('button, select, input, summary, [role="tab"], .summary-sentence').evaluateAll((controls) =>
    controls
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.visually-hidden, .visually-hidden *') && one.closest('table, [data-stop="peek"] [role="tabpanel"]') === null)
      .filter((one) => {
        one.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        const box = one.getBoundingClientRect();
        const isOut = box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.top > innerHeight - 8;
        const isCut = one.matches('button, summary') && (one.scrollWidth > one.clientWidth + 2 || one.scrollHeight > one.clientHeight + 2);
        return box.width > 0 && (isOut || isCut);
      })
      .map((one) => one.outerHTML.slice(0, 140)),
  );

/** Points of a part, its corners and its middle, where something else lies over it or the window ends. */
const uncovered = (part: Locator): Promise<readonly string[]> =>
  part.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const points = [[left + 3, top + 3], [right - 3, top + 3], [left + 3, bottom - 3], [right - 3, bottom - 3], [(left + right) / 2, (top + bottom) / 2]] as const;
    return points.flatMap(([x, y]) => {
      // The foot of the map lets clicks through: it is made to take them for as long as it is looked at.
      const passing = [element, element.parentElement].filter((one) => one instanceof HTMLElement);
      for (const one of passing) one.style.pointerEvents = 'auto';
      const hit = document.elementFromPoint(x, y);
      for (const one of passing) one.style.pointerEvents = '';
      return hit !== null && (element.contains(hit) || hit.contains(element)) ? [] : [`${Math.round(x)}, ${Math.round(y)}: ${hit?.outerHTML.slice(0, 80) ?? 'outside'}`];
    });
  });

/** The spacing of text that WCAG 1.4.12 asks a page to bear. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';
/** A page's own policy admits no style element: the sheet is put beside it, as a person's own style sheet is. */
const withSpacing = (page: Page): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACING);

const tab = (page: Page, words: { readonly da: string }) => page.getByRole('tab', { name: words.da });

async function walkTabs(page: Page): Promise<void> {
  expect([await sideways(page), await outOfReach(page)]).toEqual([0, []]);
  await tab(page, shellWords.tabWeights).press('Enter');
  await page.getByRole('combobox', { name: placeWords.chooseDistrictOrCommittee.da }).waitFor();
  expect([await sideways(page), await outOfReach(page)]).toEqual([0, []]);
  await tab(page, shellWords.tabList).press('Enter');
  await rowsOf(page).first().waitFor();
  expect([await sideways(page), await outOfReach(page)]).toEqual([0, []]);
  await rowsOf(page).first().getByRole('button').press('Enter');
  await page.getByRole('article').waitFor();
  expect([await sideways(page), await outOfReach(page)]).toEqual([0, []]);
  await tab(page, shellWords.tabPlans).press('Enter');
  expect([await sideways(page), await outOfReach(page)]).toEqual([0, []]);
}

describe('nothing is lost', () => {
  test.each([
    ['400 % of 1280 x 1024', { width: 320, height: 256 }],
    ['360 x 256', { width: 360, height: 256 }],
  ])('magnified to %s: nothing scrolls sideways, every control can be reached', async (_, viewport) => {
    const page = await opened({ viewport });
    await walkTabs(page);
    expect(await summaryOf(page).isVisible()).toBe(true);
  });

  test.each([
    ['a phone', { width: 390, height: 844 }],
    ['a wide screen', { width: 1440, height: 900 }],
  ])('with wide-set text on %s', async (_, viewport) => {
    const page = await opened({ viewport });
    await withSpacing(page);
    if (viewport.width < 640) return walkTabs(page);
    expect([await sideways(page), await outOfReach(page)]).toEqual([0, []]);
    await page.locator('.list-drawer-handle').press('Enter');
    await rowsOf(page).first().getByRole('button').press('Enter');
    await page.getByRole('article').waitFor();
    expect([await sideways(page), await outOfReach(page)]).toEqual([0, []]);
  });

  test.each([
    ['a phone', { width: 390, height: 844 }],
    ['400 % of 1280 x 1024', { width: 320, height: 256 }],
    ['a tablet', { width: 768, height: 1024 }],
    ['a wide screen', { width: 1440, height: 900 }],
  ])('what lies at the foot of the map is read and put away on %s', async (_, viewport) => {
    const page = await opened({ viewport });
    const note = page.getByRole('status').filter({ hasText: mapWords.noWebgl.da });
    await expect.poll(() => uncovered(note)).toEqual([]);
    await page.locator('#map').focus();
    await page.keyboard.press('Shift+ArrowLeft');
    const hint = page.locator('.key-hint');
    await hint.waitFor();
    await expect.poll(async () => [await uncovered(hint), await uncovered(note)]).toEqual([[], []]);
    await note.getByRole('button', { name: mapWords.putAway.da }).click();
    await expect.poll(() => note.count()).toBe(0);
  });

  test('in forced colours: what is chosen and what has the focus are still told apart', async () => {
    const page = await opened({ forcedColors: 'active', colorScheme: 'dark' });
    const chosen = page.locator('.segment > input:checked + span').first();
    const other = page.locator('.segment > input:not(:checked) + span').first();
    const paper = (part: typeof chosen): Promise<string> => part.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await paper(chosen)).not.toBe(await paper(other));
    const buttons = page.locator('.starter, .map-buttons button, .list-drawer-handle');
    await buttons.first().focus();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe('solid');
    expect(await outOfReach(page)).toEqual([]);
  });

  test('under reduced motion nothing takes time to move', async () => {
    const page = await opened({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('body *')].filter((one) => {
        const { transitionDuration, animationDuration } = getComputedStyle(one);
        return [transitionDuration, animationDuration].some((text) => text.split(',').some((part) => Number.parseFloat(part) > 0.001));
      }).length,
    );
    expect(moving).toBe(0);
  });
});
