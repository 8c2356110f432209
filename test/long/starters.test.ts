import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { areaPanelWords } from '../../src/text/area-panel-words.ts';
import { listWords } from '../../src/text/list-words.ts';
import { placeWords } from '../../src/text/place-words.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { starterWords } from '../../src/text/starter-words.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { areaPanelOf, linkOf, plain, rowsOf, summaryOf } from '../browser/page-parts.ts';
import { mapDrawn, PATIENT, withoutWebGl } from '../browser/without-webgl.ts';

type Starter = 'find' | 'compare' | 'weigh' | 'uncovered' | 'list';

/** Presses a control in one way; typing is the same in all. */
type Press = (control: Locator) => Promise<void>;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const starterOf = (page: Page, id: Starter): Locator => page.getByRole('button', { name: starterWords[id].da, exact: true });

/** Name and role of what has the focus, as it is announced. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const labels = activeElement instanceof HTMLInputElement ? [...(activeElement.labels ?? [])].map((label) => label.textContent) : [];
    return activeElement === document.body ? '' : [...labels, activeElement?.getAttribute('aria-label'), activeElement?.textContent?.slice(0, 200)].join(' ').trim();
  });

async function opened(options: BrowserContextOptions): Promise<Page> {
  const { page } = await openApp(browser, { ...options, before: withoutWebGl });
  await mapDrawn(page);
  await starterOf(page, 'find').waitFor();
  return page;
}

/** What each starter must lead to after it was pressed, with at most two interactions more. */
const results: Readonly<Record<Starter, (page: Page, press: Press) => Promise<void>>> = {
  find: async (page, press) => {
    await expect.poll(() => focusedName(page), PATIENT).toContain(placeWords.search.da);
    await page.keyboard.type('tingbjerg');
    const found = page.getByRole('option', { name: /Tingbjerg/ }).first();
    await found.waitFor();
    await press(found);
    await areaPanelOf(page, 'Tingbjerg').waitFor();
  },
  compare: async (page) => {
    await expect.poll(() => linkOf(page), PATIENT).toContain('area=');
    const panel = page.getByRole('article');
    await panel.waitFor();
    await expect.poll(() => focusedName(page), PATIENT).toBe((await panel.getByRole('heading', { level: 2 }).innerText()).trim());
    expect(plain(await panel.innerText())).toMatch(/er nr\. 1 af 67 kvarterer/);
    expect(await panel.getByRole('columnheader', { name: areaPanelWords.city.da, exact: true }).count()).toBeGreaterThan(0);
  },
  weigh: async (page) => {
    const slider = page.getByRole('slider', { name: 'Social indikator' });
    await expect.poll(() => focusedName(page), PATIENT).toContain('Social indikator');
    expect(await page.getByRole('slider', { name: 'Median af disponibel indkomst' }).isVisible()).toBe(true);
    const before = await slider.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => slider.getAttribute('aria-valuetext'), PATIENT).not.toBe(before);
    await expect.poll(async () => plain(await summaryOf(page).innerText()), PATIENT).toContain('ændrede vægte');
  },
  uncovered: async (page) => {
    await rowsOf(page).first().waitFor();
    await expect.poll(() => focusedName(page), PATIENT).not.toBe('');
    const count = await rowsOf(page).count();
    const sentence = page.getByRole('region', { name: listWords.title.da }).getByText(/^Listen viser/);
    expect(plain(await sentence.innerText())).toContain(`Listen viser ${count} kvarterer, som er blandt de 20 % med størst behov (tal fra 2024–2025), og som ikke har en kendt aktiv plan 21. november 2026.`);
    expect(plain(await sentence.innerText())).toContain('ikke komplet');
    for (const text of await rowsOf(page).allInnerTexts()) expect(text).not.toMatch(/\baktiv/);
    expect(linkOf(page)).toContain('list=open');
  },
  list: async (page, press) => {
    await rowsOf(page).first().waitFor();
    await expect.poll(() => focusedName(page), PATIENT).toContain(listWords.exportDanish.da);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page.getByRole('button', { name: listWords.exportDanish.da }))]);
    expect(download.suggestedFilename()).toMatch(/koebenhavn-kvarter.*\.csv$/);
  },
};

const click: Press = (control) => control.click();
const tap: Press = (control) => control.tap();
/** By keys alone: a control is walked to with Tab, and pressed. An option of the search is not a tab stop: Enter takes the chosen one. */
const byKeys: Press = async (control) => {
  if ((await control.getAttribute('role')) === 'option') return control.page().keyboard.press('Enter');
  const hasFocus = (): Promise<boolean> => control.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < 60 && !(await hasFocus()); i += 1) await control.page().keyboard.press('Tab');
  expect(await hasFocus()).toBe(true);
  await control.page().keyboard.press('Enter');
};

const ids: readonly Starter[] = ['find', 'compare', 'weigh', 'uncovered', 'list'];
const ways: readonly (readonly [string, BrowserContextOptions, Press])[] = [
  ['by pointer', {}, click],
  ['by keyboard alone', {}, byKeys],
  ['by touch at 390 px', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, tap],
];

describe.each(ways)('%s, from the opening view', (_, options, press) => {
  test.each(ids)('“%s” leads to its result and goes away', async (id) => {
    const page = await opened(options);
    await press(starterOf(page, id));
    await results[id](page, press);
    await expect.poll(() => starterOf(page, id).count(), PATIENT).toBe(0);
    expect(await focusedName(page)).not.toBe('');
  });
});

describe('the starters', () => {
  test('stay away in another visit, and come back when they are asked for', async () => {
    const page = await opened({});
    await starterOf(page, 'list').click();
    await expect.poll(() => starterOf(page, 'list').count(), PATIENT).toBe(0);
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
    await expect.poll(() => starterOf(page, 'find').count(), PATIENT).toBe(0);
    expect(await focusedName(page)).not.toBe('');
    await page.getByRole('tab', { name: shellWords.tabWeights.da }).click();
    await page.getByRole('button', { name: starterWords.heading.da }).click();
    expect(await starterOf(page, 'uncovered').isVisible()).toBe(true);
  });

  test('on a tablet, open the choices where their control is there', async () => {
    const page = await opened({ viewport: { width: 768, height: 1024 } });
    await starterOf(page, 'weigh').click();
    await results.weigh(page, click);
    await expect.poll(() => starterOf(page, 'weigh').count(), PATIENT).toBe(0);
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
    await expect.poll(() => linkOf(page), PATIENT).toBe(before);
  });
});
