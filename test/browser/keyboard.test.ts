import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areaPanelWords } from '../../src/text/area-panel-words.ts';
import { listWords } from '../../src/text/list-words.ts';
import { mapKeyWords } from '../../src/text/map-key-words.ts';
import { placeWords } from '../../src/text/place-words.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { launch, openApp } from './app-page.ts';
import { areaPanelOf, everythingHere, linkOf, mapReady, openTheme, rowsOf, weightOf } from './page-parts.ts';

/** What has the focus, and how it shows. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    // A radio button that is drawn by its label shows its focus there.
    const shown = [activeElement, activeElement?.nextElementSibling, activeElement?.parentElement].flatMap((one) => (one ? [getComputedStyle(one)] : []));
    const hasRing = shown.some((style) => (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none');
    const named = activeElement as HTMLInputElement | null;
    const label = activeElement?.getAttribute('aria-label') ?? named?.labels?.[0]?.textContent ?? activeElement?.textContent ?? '';
    return { tag: activeElement?.tagName ?? '', label: label.trim(), hasRing };
  });

describe('with the keyboard alone', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    ({ page } = await openApp(browser, { hash: '#v=1&data=koebenhavn@2026.1~&lang=da&list=open&within=bydel:8' }));
    await mapReady(page);
    await everythingHere(page);
  });
  afterAll(() => browser.close());

  test('Tab reaches every control in the order of the page, and each shows that it has the focus', async () => {
    const stops: Awaited<ReturnType<typeof focused>>[] = [];
    for (let i = 0; i < 90; i += 1) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (stop.tag === 'BODY') break;
      stops.push(stop);
    }
    // Parts of one control (day, month, year of a date) show it on the control as a whole, or each its own way.
    const ringed = new Set(stops.filter((stop) => stop.hasRing).map((stop) => stop.label));
    expect(stops.filter((stop) => !ringed.has(stop.label))).toEqual([]);
    const labels = stops.map((stop) => stop.label).join('\n');
    const expected = [
      shellWords.skipToList.da,
      placeWords.chooseDistrictOrCommittee.da,
      placeWords.search.da,
      'Kvarterer',
      'Social indikator',
      'Områdebaserede indsatser',
      shellWords.print.da,
      'Zoom ind',
      listWords.within.da,
      listWords.exportDanish.da,
    ];
    expect(expected.filter((label) => !labels.includes(label))).toEqual([]);
    expect(labels.indexOf(shellWords.skipToList.da)).toBe(0);
    expect(labels.indexOf(placeWords.chooseDistrictOrCommittee.da)).toBeLessThan(labels.indexOf('Social indikator'));
  });

  test('nothing that can be pressed is left out of the Tab order', async () => {
    const unreachable = await page.locator('button, a[href], input, select, summary').evaluateAll((controls) =>
      controls
        .filter((one) => one.checkVisibility() && (one as HTMLElement).tabIndex < 0)
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(unreachable).toEqual([]);
  });

  test('the skip link goes to the list', async () => {
    await page.getByRole('link', { name: shellWords.skipToList.da }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id ?? '')).toBe('list');
    expect(linkOf(page)).toContain('v=1');
  });

  test('Enter in the list opens an area’s panel, and Escape puts it away; the focus stays in the page', async () => {
    const area = rowsOf(page).nth(1).getByRole('button');
    const name = ((await area.textContent()) ?? '').split(',')[0]?.split(' (')[0] ?? '';
    await area.focus();
    await page.keyboard.press('Enter');
    await areaPanelOf(page, name).waitFor();
    expect((await focused(page)).tag).not.toBe('BODY');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('article').count()).toBe(0);
    expect((await focused(page)).tag).not.toBe('BODY');
  });

  test('the panel’s own close button does not lose the focus', async () => {
    await rowsOf(page).first().getByRole('button').press('Enter');
    await page.getByRole('article').getByRole('button', { name: areaPanelWords.close.da, exact: true }).press('Enter');
    await expect.poll(() => page.getByRole('article').count()).toBe(0);
    expect((await focused(page)).tag).not.toBe('BODY');
  });

  test('the list of keys holds the focus until it is closed, and gives it back', async () => {
    const opener = page.getByRole('button', { name: mapKeyWords.title.da });
    await opener.press('Enter');
    const dialog = page.getByRole('dialog', { name: mapKeyWords.title.da });
    await dialog.waitFor();
    for (const key of [...Array<string>(6).fill('Tab'), ...Array<string>(6).fill('Shift+Tab')]) {
      await page.keyboard.press(key);
      // Between its last control and its first the focus is with the browser, where the page has none.
      expect(await dialog.evaluate((part) => part.contains(document.activeElement) || document.activeElement === document.body)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('search: arrows walk the areas found, Enter opens one, Escape closes the list', async () => {
    const search = page.getByRole('combobox', { name: placeWords.search.da });
    await search.focus();
    await page.keyboard.type('nordvest');
    await page.keyboard.press('Escape');
    await expect.poll(() => search.getAttribute('aria-expanded')).toBe('false');
    await search.fill('');
    await page.keyboard.type('bro');
    const options = page.getByRole('option', { selected: true }).filter({ visible: true });
    const first = await search.getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => search.getAttribute('aria-activedescendant')).not.toBe(first);
    const chosen = await page.locator(`[id="${await search.getAttribute('aria-activedescendant')}"]`).innerText();
    expect(await options.allInnerTexts()).toContain(chosen);
    await page.keyboard.press('Enter');
    await page.getByRole('article').waitFor();
    const heading = (await page.getByRole('article').getByRole('heading', { level: 2 }).textContent()) ?? '';
    expect(chosen).toContain(heading.trim());
    expect((await focused(page)).tag).not.toBe('BODY');
  });

  test('arrows move a weight, and the page follows', async () => {
    await openTheme(page, 'Social indikator');
    const weight = weightOf(page, 'Social indikator');
    await weight.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => weight.getAttribute('aria-valuetext')).toBe('1,5');
    await page.keyboard.press('Home');
    await expect.poll(() => weight.getAttribute('aria-valuetext')).toBe('indgår ikke');
    await page.keyboard.press('Control+z');
    await expect.poll(() => weight.getAttribute('aria-valuetext')).not.toBe('indgår ikke');
    expect((await focused(page)).tag).toBe('INPUT');
  });
});
