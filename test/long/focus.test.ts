import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areaPanelWords } from '../../src/text/area-panel-words.ts';
import { explainWords } from '../../src/text/explain-words.ts';
import { helpWords } from '../../src/text/help-words.ts';
import { legendWords } from '../../src/text/legend-words.ts';
import { listWords } from '../../src/text/list-words.ts';
import { placeWords } from '../../src/text/place-words.ts';
import { planControlWords } from '../../src/text/plan-control-words.ts';
import { mapKeyWords } from '../../src/text/map-key-words.ts';
import { mapWords } from '../../src/text/map-words.ts';
import { patternWords } from '../../src/text/pattern-words.ts';
import { fill } from '../../src/text/say.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { starterWords } from '../../src/text/starter-words.ts';
import { issueWords } from '../../src/text/issue-words.ts';
import { weightWords } from '../../src/text/weight-words.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { focusSeen } from '../browser/focus-seen.ts';
import { rowsOf, weightOf } from '../browser/page-parts.ts';
import { mapDrawn, withoutWebGl } from '../browser/without-webgl.ts';

const button = (page: Page, words: { readonly da: string }): Locator => page.getByRole('button', { name: words.da, exact: true });
const startsWith = (page: Page, words: { readonly da: string }): Locator => page.getByRole('button', { name: new RegExp(`^${words.da}`) });
const press =
  (find: (page: Page) => Locator, key = 'Enter') =>
  async (page: Page): Promise<void> => {
    const control = find(page).first();
    await control.waitFor();
    await control.press(key);
  };
const scoreHelp = (page: Page): Locator => page.getByRole('region', { name: legendWords.title.da, exact: true }).getByRole('button', { name: fill(explainWords.ask, { title: helpWords.score }).da });
const summary = (page: Page, text: string | RegExp): Locator => page.locator('summary', { hasText: text });
const listHandle = (page: Page): Locator => page.locator('.list-drawer-handle');

/** What is done, one after the other in one page, by keys alone. */
const actions: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['a notice is dismissed', press((page) => button(page, issueWords.dismiss))],
  ['the starters are folded', press((page) => button(page, starterWords.heading))],
  ['the starters are unfolded', press((page) => button(page, starterWords.heading))],
  ['a starter goes to the search and goes away', press((page) => button(page, starterWords.find))],
  ['an area that was found is opened', (page) => typeAndOpen(page, 'tingbjerg')],
  ['the area’s panel is closed by its button', press((page) => page.getByRole('article').getByRole('button', { name: areaPanelWords.close.da, exact: true }))],
  ['the list is opened', press(listHandle)],
  ['the list is sorted', press((page) => page.getByRole('columnheader', { name: new RegExp(listWords.area.da) }).getByRole('button'))],
  ['the list is sorted the other way', press((page) => page.getByRole('columnheader', { name: new RegExp(listWords.area.da) }).getByRole('button'))],
  ['the list is filtered by plans', press((page) => page.getByRole('combobox', { name: listWords.planFilter.da }), 'ArrowDown')],
  ['the filters are cleared, and with them the button that clears them', press((page) => button(page, listWords.clearFilters))],
  ['an area of the list is opened', press((page) => rowsOf(page).first().getByRole('button'))],
  ['the breadcrumb leads back to the city', press((page) => page.getByRole('navigation', { name: placeWords.breadcrumb.da }).getByRole('button'))],
  ['an area of the list is opened again', press((page) => rowsOf(page).nth(2).getByRole('button'))],
  ['the area’s panel is closed by Escape', (page) => page.keyboard.press('Escape')],
  ['the list is closed', press(listHandle)],
  ['a theme is opened to its indicators', press((page) => summary(page, 'Social indikator'))],
  ['a weight is moved', press((page) => weightOf(page, 'Social indikator'), 'ArrowRight')],
  ['an explanation is opened', press((page) => page.getByRole('button', { name: fill(explainWords.ask, { title: { da: 'Social indikator', en: '' } }).da }))],
  ['the weights are reset, and with them the button that resets', press((page) => button(page, weightWords.reset))],
  ['a step is undone', press((page) => button(page, shellWords.undo))],
  ['every step is undone until there is none', (page) => pressUntilOff(page, shellWords.undo)],
  ['every step is done again until there is none', (page) => pressUntilOff(page, shellWords.redo)],
  ['what the score is, is asked', press(scoreHelp)],
  ['what the score is, is put away', press(scoreHelp)],
  ['the classes’ settings are unfolded', press((page) => summary(page, legendWords.adjust.da))],
  ['the classes are made another way', press((page) => page.getByRole('combobox', { name: legendWords.method.da }), 'ArrowDown')],
  ['another date is chosen for the plans', (page) => page.getByLabel(planControlWords.date.da).fill('2024-01-01')],
  ['the date is today’s again, and the button has no more to do', press((page) => button(page, planControlWords.today))],
  ['the plans are switched off', press((page) => page.getByRole('switch', { name: new RegExp(planControlWords.programmes.da) }), 'Space')],
  ['the plans are switched on', press((page) => page.getByRole('switch', { name: new RegExp(planControlWords.programmes.da) }), 'Space')],
  ['another level is chosen', press((page) => page.getByRole('radio', { name: 'Kvarterer' }), 'ArrowLeft')],
  ['the map colours something else', press((page) => page.getByRole('combobox', { name: weightWords.subject.da }), 'ArrowDown')],
  ['the map colours need again', press((page) => page.getByRole('combobox', { name: weightWords.subject.da }), 'ArrowUp')],
  ['the home is chosen', (page) => page.getByRole('combobox', { name: placeWords.chooseDistrictOrCommittee.da }).press('ArrowDown')],
  ['dark is chosen', press((page) => page.getByRole('radio', { name: shellWords.themeDark.da }), 'Space')],
  ['the language is changed', press((page) => button(page, shellWords.otherLanguage))],
  ['the language is changed back', press((page) => page.getByRole('button', { name: shellWords.otherLanguage.en, exact: true }))],
  ['the sources are unfolded', press((page) => summary(page, shellWords.about.da))],
  ['the map is zoomed by its button', press((page) => startsWith(page, { da: 'Zoom ind' }))],
  ['the keys are listed', press((page) => button(page, mapKeyWords.title))],
  ['the list of keys is closed', (page) => page.keyboard.press('Escape')],
  ['the keys are listed by ?', (page) => page.keyboard.press('?')],
  ['the list of keys is closed by its button', press((page) => page.getByRole('dialog').getByRole('button', { name: mapKeyWords.close.da, exact: true }))],
  ['patterns take the place of colours', press((page) => page.getByRole('switch', { name: patternWords.label.da }), 'Space')],
  ['the skip link goes to the map', press((page) => page.getByRole('link', { name: shellWords.skipToMap.da }))],
  ['a walk on the map begins', (page) => page.keyboard.press('Home')],
  [
    'an area is pinned on the map',
    async (page) => {
      await page.keyboard.press('Enter');
      await page.getByRole('article').waitFor();
    },
  ],
  ['a fold of the area’s panel is opened', press((page) => page.getByRole('article').locator('summary'))],
  ['the area’s panel is closed from within', (page) => page.keyboard.press('Escape')],
  ['what is said about WebGL is put away', press((page) => page.getByRole('status').getByRole('button', { name: mapWords.putAway.da, exact: true }))],
  ['the skip link goes to the list', press((page) => page.getByRole('link', { name: shellWords.skipToList.da }))],
];

async function typeAndOpen(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.getByRole('listbox', { name: placeWords.search.da }).getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('article').waitFor();
}

async function pressUntilOff(page: Page, words: { readonly da: string }): Promise<void> {
  for (let i = 0; i < 30 && (await button(page, words).isEnabled()); i += 1) await button(page, words).press('Enter');
  expect(await button(page, words).isEnabled()).toBe(false);
}

describe('the focus is never lost when', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    // An area that does not exist: the page says so in a notice, which is there to be dismissed.
    ({ page } = await openApp(browser, { hash: '#v=1&data=koebenhavn@2026.1~&lang=da&area=findes-ikke', before: withoutWebGl }));
    page.setDefaultTimeout(20_000);
    await mapDrawn(page);
    await button(page, starterWords.heading).waitFor();
  });
  afterAll(() => browser.close());

  test.each(actions)('%s', async (_, act) => {
    await act(page);
    await expect.poll(async () => (await focusSeen(page)).what).not.toBe('');
    // What comes a moment later must not take it either.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const { what } = await focusSeen(page);
    await expect.poll(() => focusSeen(page)).toEqual({ what, isSeen: true, isMarked: true });
    expect(what).not.toBe('');
  });

  test('at least forty such actions are listed', () => {
    expect(new Set(actions.map(([name]) => name)).size).toBeGreaterThanOrEqual(40);
  });
});
