import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shellWords } from '../../src/text/shell-words.ts';
import { sentenceWords } from '../../src/text/sentence-words.ts';
import { weightWords } from '../../src/text/weight-words.ts';
import { launch, openApp } from './app-page.ts';
import { cellsOf, everythingHere, legendOf, linkOf, mapPicture, mapReady, openLegend, openMapBox, openTheme, rowsOf, summaryOf, weightOf } from './page-parts.ts';
import { shareChanged, type Picture } from './png.ts';

const THEME = 'Social indikator';
const INDICATOR = 'Ingen registreret uddannelse';
const INDICATOR_NODE = 'ingen_uddannelse';

interface Seen {
  readonly map: Picture;
  readonly firstRow: readonly string[];
  readonly legend: string;
  readonly sentence: string;
}

describe('a weight that is dragged', () => {
  let browser: Browser;
  let page: Page;
  let slider: Locator;
  let map: Awaited<ReturnType<typeof openMapBox>>;
  let before: Seen;

  const look = async (): Promise<Seen> => ({
    map: await mapPicture(page, map),
    // The rank span (fourth cell) is computed in a worker and comes to rest later: test/long/rank-span holds it.
    firstRow: (await cellsOf(rowsOf(page).first())).toSpliced(3, 1),
    legend: await legendOf(page).innerText(),
    sentence: await summaryOf(page).innerText(),
  });

  /** Where the thumb stands at a weight, in px of the page. */
  const pointOf = async (weight: number): Promise<{ x: number; y: number }> => {
    const box = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const most = Number(await slider.getAttribute('max'));
    return { x: box.x + 8 + ((box.width - 16) * weight) / most, y: box.y + box.height / 2 };
  };

  beforeAll(async () => {
    browser = await launch();
    ({ page } = await openApp(browser, { hash: '#v=1&data=koebenhavn@2026.1~&lang=da&level=rode&list=open&plans=off' }));
    await mapReady(page);
    // A part that comes late may move the slider.
    await everythingHere(page);
    await openLegend(page);
    await openTheme(page, THEME);
    slider = weightOf(page, INDICATOR);
    await slider.scrollIntoViewIfNeeded();
    map = await openMapBox(page);
    before = await look();
  });
  afterAll(() => browser.close());

  test('changes map, list, legend and sentence before it is let go of', async () => {
    const [from, to] = [await pointOf(1), await pointOf(0)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x - 2, to.y, { steps: 8 });
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe(weightWords.notIncluded.da);
    await expect.poll(() => rowsOf(page).first().innerText()).not.toContain(before.firstRow[1]);
    const now = await look();
    expect(shareChanged(before.map, now.map)).toBeGreaterThan(0.01);
    expect(now.firstRow).not.toEqual(before.firstRow);
    expect(now.legend).not.toBe(before.legend);
    expect(now.sentence).not.toBe(before.sentence);
    expect(now.sentence).toContain(sentenceWords.movedWeights.da);
  });

  test('follows on, in the same drag, to another weight', async () => {
    const first = await cellsOf(rowsOf(page).first());
    const to = await pointOf(4);
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('4');
    await expect.poll(() => cellsOf(rowsOf(page).first())).not.toEqual(first);
  });

  test('stands in the link once it is let go of, and offers the way back', async () => {
    await page.mouse.up();
    await expect.poll(() => linkOf(page)).toContain(`weights=${INDICATOR_NODE}:4`);
    expect(await page.getByRole('button', { name: weightWords.reset.da }).isVisible()).toBe(true);
  });

  test('is one step to undo, which restores all of it', async () => {
    await page.getByRole('button', { name: shellWords.undo.da }).click();
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('1');
    expect(linkOf(page)).not.toContain('weights=');
    const now = await look();
    expect([now.firstRow, now.legend, now.sentence]).toEqual([before.firstRow, before.legend, before.sentence]);
    expect(await page.getByRole('button', { name: weightWords.reset.da }).count()).toBe(0);
  });

  test('comes again with redo, and the reset puts every weight back', async () => {
    await page.getByRole('button', { name: shellWords.redo.da }).click();
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('4');
    await page.getByRole('button', { name: weightWords.reset.da }).click();
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('1');
    expect((await cellsOf(rowsOf(page).first())).toSpliced(3, 1)).toEqual(before.firstRow);
  });
});
