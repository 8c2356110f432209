import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIGHT_RAMPS } from '../../src/draw/need-ramps.ts';
import { areaPanelWords } from '../../src/text/area-panel-words.ts';
import { trailWords } from '../../src/text/trail-words.ts';
import { launch, openApp } from './app-page.ts';
import { everythingHere, legendOf, mapReady, summaryOf, textOf } from './page-parts.ts';

const A4 = { width: 595.3, height: 841.9 };

/** Size in points of every page of a PDF as Chromium writes it: page objects stand uncompressed. */
function pagesOf(pdf: Buffer): readonly { readonly width: number; readonly height: number }[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/<<(?:(?!>>\s*endobj)[\s\S])*?\/Type\s*\/Page\b(?!s)[\s\S]*?endobj/g)].map(([object]) => {
    const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(object) ?? [];
    return { width: Number(box[1]), height: Number(box[2]) };
  });
}

describe('the printed page', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    ({ page } = await openApp(browser, { hash: '#v=1&data=koebenhavn@2026.1~&lang=da&level=rode' }));
    await mapReady(page);
    await everythingHere(page);
  });
  afterAll(() => browser.close());

  test('holds what the screen says: sentence, map, legend and the first of the list', async () => {
    const sentence = (await textOf(summaryOf(page))).split('\n')[0] ?? '';
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([sentence]);
    const map = page.getByRole('img', { name: sentence });
    const fills = await map.locator('path').evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')));
    expect((LIGHT_RAMPS.get(5) ?? []).map((colour) => fills.filter((fill) => fill === colour).length > 40)).toEqual([true, true, true, true, true]);
    expect(await legendOf(page).isVisible()).toBe(false);
    expect(await page.locator('li[data-class]:visible').count()).toBe(6);
    expect(await page.getByRole('row').filter({ hasText: 'Gavlhus (267)' }).count()).toBe(1);
    expect(await page.getByRole('slider').count()).toBe(0);
    const whole = await textOf(page.locator('body'));
    for (const part of ['København (koebenhavn), udgave 2026.1', trailWords.weights.da, trailWords.sources.da, page.url()]) expect(whole).toContain(part);
  });

  test('is one page of A4, with the list and with an area’s panel', async () => {
    const sizes = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(sizes.length).toBe(1);
    expect(Math.abs((sizes[0]?.width ?? 0) - A4.width) + Math.abs((sizes[0]?.height ?? 0) - A4.height)).toBeLessThan(2);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('combobox', { name: 'Søg område' }).fill('267');
    await page.getByRole('option', { name: /Gavlhus/ }).first().click();
    await page.getByRole('article').waitFor();
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true })).length).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const article = page.getByRole('article').filter({ visible: true });
    expect(await textOf(article)).toContain(areaPanelWords.dataBasis.da);
    await page.emulateMedia({ media: 'screen' });
  });

  test('is one page at every level, and in English too', async () => {
    for (const hash of ['lang=en&level=kvarter&area=20903', 'lang=da&level=bydel&list=open', 'lang=da&level=lokaludvalg&area=4&home=lokaludvalg:4']) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(`${page.url().split('#')[0]}#v=1&data=koebenhavn@2026.1~&${hash}`);
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(hash.slice(5, 7));
      expect([hash, pagesOf(await page.pdf({ preferCSSPageSize: true })).length]).toEqual([hash, 1]);
    }
  });

  test('is light on paper, legend and ink, also where the screen is dark', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const swatches = page.locator('.print-legend .swatch[data-class]');
    await swatches.first().waitFor();
    const shown = new Set(await swatches.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor)));
    for (const colour of LIGHT_RAMPS.get(5) ?? []) {
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      expect(shown).toContain(`rgb(${red}, ${green}, ${blue})`);
    }
    const quiet = await page.locator('.print-legend .quiet').first().evaluate((one) => getComputedStyle(one).color);
    expect(quiet).toBe('rgb(68, 68, 68)');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  });

  test('goes again when the printing is over', async () => {
    await page.emulateMedia({ media: 'screen' });
    expect(await page.getByRole('slider').count()).toBeGreaterThan(0);
    expect(await page.locator('h1:visible').count()).toBe(1);
  });
});
