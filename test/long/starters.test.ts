import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { shellWords } from '../../src/text/shell-words.ts';
import { starterWords } from '../../src/text/starter-words.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { linkOf, plain, rowsOf, summaryOf } from '../browser/page-parts.ts';
import { followStarterByEar } from '../browser/starters-heard.ts';
import { byKeys, byPointer, byTouch, focusedName, followStarter, MOST_INTERACTIONS, PHONE, starterOf, STARTERS, type Hand } from '../browser/starter-ways.ts';
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
  await starterOf(page, 'find').waitFor();
  return page;
}

const ways: readonly (readonly [string, BrowserContextOptions, Hand])[] = [
  ['by pointer', {}, byPointer],
  ['by keyboard alone', {}, byKeys],
  ['by touch at 390 px', PHONE, byTouch],
];

describe.each(ways)('%s, from the opening view', (_, options, hand) => {
  test.each(STARTERS)('“%s” leads to its result within three interactions, and goes away', async (id) => {
    expect(await followStarter(await opened(options), id, hand)).toBeLessThanOrEqual(MOST_INTERACTIONS);
  });
});

describe.each([
  ['a wide screen', {}],
  ['a phone', PHONE],
] as const)('through the accessibility tree alone, on %s', (_, options) => {
  test.each(STARTERS)('“%s” leads to its result within three interactions', async (id) => {
    expect(await followStarterByEar(await opened(options), id)).toBeLessThanOrEqual(MOST_INTERACTIONS);
  });
});

describe('the starters', () => {
  test('stay away in another visit, and come back when they are asked for', async () => {
    const page = await opened({});
    await starterOf(page, 'list').click();
    await expect.poll(() => starterOf(page, 'list').count()).toBe(0);
    await page.reload();
    await mapDrawn(page);
    const heading = page.getByRole('button', { name: starterWords.heading.da });
    await heading.waitFor();
    expect([await heading.getAttribute('aria-expanded'), await starterOf(page, 'find').count()]).toEqual(['false', 0]);
    await heading.click();
    expect(await starterOf(page, 'find').isVisible()).toBe(true);
  });

  test('are put away from over the map by hand, keep the focus, and are found again with the choices', async () => {
    const page = await opened({ viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: starterWords.hide.da }).press('Enter');
    await expect.poll(() => starterOf(page, 'find').count()).toBe(0);
    expect(await focusedName(page)).not.toBe('');
    await page.getByRole('tab', { name: shellWords.tabWeights.da }).click();
    await page.getByRole('button', { name: starterWords.heading.da }).click();
    expect(await starterOf(page, 'uncovered').isVisible()).toBe(true);
  });

  test('on a tablet, open the choices where their control is there', async () => {
    const page = await opened({ viewport: { width: 768, height: 1024 } });
    await starterOf(page, 'weigh').click();
    await expect.poll(() => focusedName(page)).toContain('Social indikator');
    await byPointer.raise(page.getByRole('slider', { name: 'Social indikator' }));
    await expect.poll(async () => plain(await summaryOf(page).innerText())).toContain('ændrede vægte');
    await expect.poll(() => starterOf(page, 'weigh').count()).toBe(0);
  });

  test('compare within the home that was chosen', async () => {
    const { page } = await openApp(browser, { hash: '#v=1&data=koebenhavn@2026.1~&lang=da&home=bydel:4', before: withoutWebGl });
    await mapDrawn(page);
    await starterOf(page, 'compare').click();
    await page.getByRole('article').waitFor();
    expect(plain(await page.getByRole('article').innerText())).toContain('Vesterbro');
  });

  test('one step back takes each away that changed the view', async () => {
    const page = await opened({});
    const before = linkOf(page);
    await starterOf(page, 'uncovered').click();
    await rowsOf(page).first().waitFor();
    await page.getByRole('button', { name: shellWords.undo.da }).click();
    await expect.poll(() => linkOf(page)).toBe(before);
  });
});
