import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIGHT_RAMPS } from '../../src/draw/need-ramps.ts';
import { areaPanelWords } from '../../src/text/area-panel-words.ts';
import { listWords } from '../../src/text/list-words.ts';
import { mapWords } from '../../src/text/map-words.ts';
import { planSummaryWords } from '../../src/text/plan-summary-words.ts';
import { planWords } from '../../src/text/plan-words.ts';
import { fill } from '../../src/text/say.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { cellsOf, plain, rowsOf, textOf } from '../browser/page-parts.ts';
import { PATIENT, mapDrawn, withoutWebGl } from '../browser/without-webgl.ts';

const RAMP = LIGHT_RAMPS.get(5) ?? [];

/** What the table says of an area. */
interface Listed {
  readonly id: string;
  readonly rank: string;
  readonly name: string;
  readonly score: string;
  readonly classCode: number;
  readonly population: string;
  readonly basis: string;
  readonly plans: string;
  readonly marks: readonly string[];
}

async function listedIn(row: Locator): Promise<Listed> {
  const [rank = '', , score = '', , population = '', basis = '', plans = ''] = await cellsOf(row);
  return {
    id: (await row.getAttribute('data-area')) ?? '',
    rank,
    name: await textOf(row.getByRole('button')),
    score,
    classCode: Number(await row.locator('[data-class]').getAttribute('data-class')),
    population,
    basis,
    plans,
    marks: (await row.locator('.mark').allInnerTexts()).map(plain),
  };
}

/** The colour that the map gives each area of the table, found as eyes find it: by the outline that appears when the row is pointed at. */
const colourOfRows = (page: Page): Promise<readonly { id: string; classCode: number; fill: string | null }[]> =>
  rowsOf(page).evaluateAll((rows) => {
    const [, areas, , , , , hovered] = document.querySelector('.svg-map > g')?.children ?? [];
    const fills = new Map([...(areas?.children ?? [])].map((shape) => [shape.getAttribute('d'), shape.getAttribute('fill')]));
    return rows.map((row) => {
      row.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      const outline = hovered?.firstElementChild?.getAttribute('d') ?? null;
      return { id: row.getAttribute('data-area') ?? '', classCode: Number(row.querySelector('[data-class]')?.getAttribute('data-class')), fill: fills.get(outline) ?? null };
    });
  });

/** A long list is written a piece at a time: as many rows as the map has areas. */
async function everyRowIsThere(page: Page): Promise<void> {
  const areas = await page.locator('.svg-map > g > g:nth-child(2) > path').count();
  await expect.poll(() => rowsOf(page).count(), PATIENT).toBe(areas);
}

/** Rows to look at closely: most and least need, and the first with each kind of mark and plans, without a score, and somewhere in between. */
async function sampleOf(page: Page): Promise<readonly string[]> {
  const all = await rowsOf(page).evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.getAttribute('data-area') ?? '',
      text: row.textContent ?? '',
      marks: [...row.querySelectorAll('.mark')].map((mark) => mark.textContent?.split(':')[0] ?? ''),
    })),
  );
  const first = (isIt: (row: (typeof all)[number]) => boolean): readonly string[] => all.filter(isIt).slice(0, 1).map(({ id }) => id);
  const kinds = Object.values(planSummaryWords).flatMap((words) => first(({ text }) => text.endsWith(words.da)));
  const several = first(({ text }) => /[2-9] aktive planer$/.test(text));
  const marked = [...new Set(all.flatMap(({ marks }) => marks))].flatMap((mark) => first(({ marks }) => marks.includes(mark)));
  const unscored = first(({ text }) => text.includes(listWords.notScored.da));
  return [...new Set([...all.slice(0, 1), ...all.slice(-1)].map(({ id }) => id).concat(kinds, several, marked, unscored))];
}

/** What the voice must say of an area that stands in the table like this. */
function expectedSpeech({ rank, name, score, classCode, basis, plans, marks }: Listed, scored: number, noun: string): string {
  const number = { n: String(classCode + 1), k: '5' };
  const classes = classCode === 4 ? fill(mapWords.classMost, number) : classCode === 0 ? fill(mapWords.classLeast, number) : fill(mapWords.classBetween, number);
  const figure = rank === '–' ? mapWords.tooFew.da : `score ${score}, ${classes.da}, nr. ${rank} af ${scored} ${noun}`;
  return `${name}: ${figure}. ${plans}.${rank === '–' ? '' : ` Datagrundlag: ${basis}.`}${marks.length === 0 ? '' : ` Mærke: ${marks.join(' og ')}.`}`;
}

describe.each([
  ['koebenhavn', 'kvarter', 'kvarterer', '', []],
  ['koebenhavn', 'rode', 'roder', '&overlays=udsatte', ['mange studerende', 'Kommunens udsatte byområder (2023): ']],
  ['eksempelby', 'rode', 'roder', '&overlays=skoledistrikt', ['mange unge', 'Skoledistrikter: ']],
])('%s, level %s: table, panel and map', (city, level, noun, more, marks) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    ({ page } = await openApp(browser, { hash: `#v=1&data=${city}@2026.1~&lang=da&level=${level}${more}&list=open`, before: withoutWebGl }));
    await mapDrawn(page);
    await rowsOf(page).nth(50).waitFor();
  });
  afterAll(() => browser.close());

  test('every area of the map has a row, and the colour of its class there', async () => {
    await everyRowIsThere(page);
    const rows = await colourOfRows(page);
    expect(rows.filter(({ fill: colour }) => colour === null)).toEqual([]);
    expect(rows.filter(({ classCode, fill: colour }) => (RAMP[classCode] ?? colour) !== colour)).toEqual([]);
    // An area without a class has none of their colours.
    expect(rows.filter(({ classCode, fill: colour }) => classCode >= RAMP.length && RAMP.includes(colour ?? ''))).toEqual([]);
  });

  test('say the same of an area: value, class, rank, residents, data basis, plans and marks', async () => {
    await everyRowIsThere(page);
    const scored = await rowsOf(page).locator('.rank-cell').filter({ hasNotText: '–' }).count();
    const ids = await sampleOf(page);
    expect(ids.length).toBeGreaterThan(3);
    const marked = await rowsOf(page).locator('.mark').allTextContents();
    expect(marks.filter((mark) => !marked.some((text) => text.startsWith(mark)))).toEqual([]);
    for (const id of ids) {
      const row = page.locator(`tr[data-area="${id}"]`);
      const listed = await listedIn(row);
      await row.getByRole('button').click();
      const panel = page.getByRole('article');
      await panel.waitFor();
      await expect.poll(() => textOf(panel.getByRole('heading', { level: 2 }))).toBe(listed.name.split(/,| \(/)[0]);
      await panel.and(page.locator('[aria-busy="false"]')).waitFor();
      expect(await shownIn(panel)).toEqual(expectedPanel(listed, scored));
      await page.locator('#map').press('Enter');
      await expect.poll(async () => plain(await page.locator('[role="status"][aria-live]').innerText())).toContain(expectedSpeech(listed, scored, noun));
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect.poll(() => panel.count()).toBe(0);
    }
  });
});

/** What the panel says of an area. */
async function shownIn(panel: Locator): Promise<object> {
  const text = await textOf(panel);
  const saysNone = [areaPanelWords.noKnownPlans.da, areaPanelWords.noPlans.da].filter((words) => text.includes(words));
  return {
    figures: (await panel.locator('.key-figures dd').allInnerTexts()).map(plain),
    marks: [...text.matchAll(/Mærke: ([^.]+)\./g)].map(([, mark]) => mark),
    activePlans: await panel.getByRole('listitem').filter({ has: panel.page().locator('.status-active') }).filter({ hasNotText: planWords.notCover.da }).count(),
    saysNone,
  };
}

/** What the panel must say of an area that stands in the table like this. */
function expectedPanel({ rank, score, population, basis, plans, marks }: Listed, scored: number): object {
  const residents = population === '–' ? areaPanelWords.missing.da : population;
  const noPlans: Readonly<Record<string, string>> = { [planSummaryWords.noneKnown.da]: areaPanelWords.noKnownPlans.da, [planSummaryWords.none.da]: areaPanelWords.noPlans.da };
  return {
    figures: rank === '–' ? ['–', areaPanelWords.notScored.da, '–', residents] : [score, `nr. ${rank} af ${scored}`, basis, residents],
    marks,
    activePlans: plans === planSummaryWords.one.da ? 1 : Number(/^(\d+) aktive planer$/.exec(plans)?.[1] ?? 0),
    saysNone: noPlans[plans] === undefined ? [] : [noPlans[plans]],
  };
}
