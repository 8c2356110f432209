import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../src/model/localized.ts';
import { legendWords } from '../../src/text/legend-words.ts';
import { listWords } from '../../src/text/list-words.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { decodePng, shareChanged, type Picture } from './png.ts';

/** The parts of the page as a person names them: by role and accessible name. */

export const summaryOf = (page: Page, language: Language = 'da'): Locator => page.getByRole('region', { name: shellWords.summary[language], exact: true });

export const legendOf = (page: Page, language: Language = 'da'): Locator => page.getByRole('region', { name: legendWords.title[language], exact: true });

/** Opens the legend where it is folded to a strip for want of room. */
export async function openLegend(page: Page): Promise<void> {
  const strip = page.locator('summary', { hasText: legendWords.title.da });
  if ((await legendOf(page).count()) === 0 || !(await legendOf(page).isVisible())) await strip.click();
  await legendOf(page).waitFor();
}

/** Rows of the priority list, in the order shown. */
export const rowsOf = (page: Page): Locator => page.getByRole('row').and(page.locator('[data-area]'));

/** The panel of the pinned area: an article named by its heading. */
export const areaPanelOf = (page: Page, name: string | RegExp): Locator => page.getByRole('article', { name }).and(page.locator('[aria-busy="false"]'));

/** A slider of a theme's or an indicator's weight, by its title. */
export const weightOf = (page: Page, title: string): Locator => page.getByRole('slider', { name: title });

/** Opens the indicators of a theme. */
export const openTheme = (page: Page, title: string): Promise<void> => page.locator('.theme-indicators > summary', { hasText: title }).click();

export const openList = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: listWords.open.da }).click();
  await rowsOf(page).first().waitFor();
};

/** Waits until the map has been drawn for the first time: long, where software draws it on a machine that is busy. */
export const mapReady = (page: Page): Promise<void> => page.locator('[data-ready="true"]').waitFor({ timeout: 75_000 });

/** Waits until every part that is fetched after the map has come; the choice of colours is the last in the panel of choices. */
export const everythingHere = (page: Page): Promise<void> => page.getByRole('radio', { name: shellWords.themeDark.da }).waitFor({ timeout: 75_000 });

/** Text as it is read: a space that may not break is a space. */
export const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ').trim();

/** The visible text of a part. */
export const textOf = async (part: Locator): Promise<string> => plain(await part.innerText());

/** The texts of a table row's cells. A row out of view is not laid out, and has none that can be read. */
export async function cellsOf(row: Locator): Promise<string[]> {
  await row.scrollIntoViewIfNeeded();
  await row.evaluate(async (shown: HTMLElement) => {
    while (shown.innerText === '') await new Promise((next) => requestAnimationFrame(next));
  });
  return (await row.locator('th, td').allInnerTexts()).map(plain);
}

/** The legend's key: class (or code of what stands in place of one) -> number of areas. */
export async function legendCounts(page: Page): Promise<ReadonlyMap<number, number>> {
  const keys = legendOf(page).locator('li[data-class]');
  const read = await keys.evaluateAll((items) =>
    items.map((item) => [Number(item.getAttribute('data-class')), Number(item.lastElementChild?.textContent?.replaceAll('.', ''))] as const),
  );
  return new Map(read);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the map that nothing lies over, in px of the page. */
export async function openMapBox(page: Page): Promise<Box> {
  const legend = (await legendOf(page).count()) === 0 ? null : await legendOf(page).boundingBox();
  return page.evaluate((legendRight) => {
    const map = document.querySelector('[data-ready]')?.getBoundingClientRect() ?? new DOMRect();
    const free = { left: Math.max(map.left, legendRight), top: map.top, right: map.right - 80, bottom: map.bottom };
    for (const panel of document.querySelectorAll<HTMLElement>('[data-covers]')) {
      const box = panel.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      if (panel.dataset['covers'] === 'left') free.left = Math.max(free.left, box.right);
      if (panel.dataset['covers'] === 'right') free.right = Math.min(free.right, box.left);
      if (panel.dataset['covers'] === 'top') free.top = Math.max(free.top, box.bottom);
      if (panel.dataset['covers'] === 'bottom') free.bottom = Math.min(free.bottom, box.top);
    }
    const [x, y] = [Math.ceil(free.left), Math.ceil(free.top)];
    return { x, y, width: Math.floor(free.right) - x, height: Math.floor(free.bottom) - y };
  }, legend === null ? 0 : legend.x + legend.width);
}

/** What the map shows where nothing lies over it. */
export async function mapPicture(page: Page, box?: Box): Promise<Picture> {
  return decodePng(await page.screenshot({ clip: box ?? (await openMapBox(page)) }));
}

/** Longer than it takes the camera to begin to move once a panel has come or gone, in ms. */
const CAMERA_SETTLES = 400;

/** The picture once it has come to rest. Throws where it never does. */
export async function restingPicture(page: Page, box?: Box): Promise<Picture> {
  const end = performance.now() + 60_000;
  for (let last = await mapPicture(page, box); performance.now() < end; ) {
    await page.waitForTimeout(CAMERA_SETTLES);
    const now = await mapPicture(page, box);
    if (shareChanged(last, now) === 0) return now;
    last = now;
  }
  throw new Error('the picture of the map does not come to rest');
}

/** The link without `#`, as it stands in the address. */
export const linkOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash.slice(1));
