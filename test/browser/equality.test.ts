import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { quantileSorted } from 'd3-array';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIGHT_RAMPS } from '../../src/draw/need-ramps.ts';
import { areaPanelWords } from '../../src/text/area-panel-words.ts';
import { run } from '../command/memory-io.ts';
import { launch, openApp } from './app-page.ts';
import { areaPanelOf, legendCounts, mapReady, openLegend, openMapBox, restingPicture, rowsOf, textOf } from './page-parts.ts';
import { colourAt, type Picture } from './png.ts';

const PACKAGE = fileURLToPath(new URL('../../public/data/koebenhavn/', import.meta.url));
const CLASSES = 5;

interface Scored {
  readonly id: string;
  readonly rank: string;
  readonly score: string;
  readonly classIndex: number;
}

const danish = (score: string): string => Number(score).toFixed(2).replace('.', ',').replace('-', '−');

/** What the command line says of a level, with classes by d3's quantiles: no line of the page's own code between file and figure. */
async function scoredOf(level: string): Promise<readonly Scored[]> {
  const files = await packageFiles();
  const { out } = await run(['score', 'koebenhavn', '--level', level], files);
  const rows = Papa.parse<Record<string, string>>(out.trimEnd(), { header: true }).data;
  const sorted = rows.flatMap((row) => (row['score'] === '' ? [] : [Number(row['score'])])).toSorted((a, b) => a - b);
  const limits = Array.from({ length: CLASSES - 1 }, (_, i) => quantileSorted(sorted, (i + 1) / CLASSES) ?? 0);
  return rows.flatMap((row) =>
    row['score'] === '' || row['score'] === undefined
      ? []
      : [{ id: row['area'] ?? '', rank: row['rank'] ?? '', score: danish(row['score']), classIndex: limits.filter((limit) => Number(row['score']) > limit).length }],
  );
}

async function packageFiles(): Promise<Record<string, string>> {
  const manifest = await readFile(`${PACKAGE}datapackage.json`, 'utf8');
  const { resources } = JSON.parse(manifest) as { resources: { path: string }[] };
  const read = await Promise.all(resources.map(async ({ path }) => [`koebenhavn/${path}`, await readFile(`${PACKAGE}${path}`, 'utf8')] as const));
  return { 'koebenhavn/datapackage.json': manifest, ...Object.fromEntries(read) };
}

/** Every scored row of the table: figures as written, class as coloured. */
const listedOn = (page: Page): Promise<Scored[]> =>
  rowsOf(page).evaluateAll((rows) =>
    rows.flatMap((row) => {
      const [rank, , score] = [...row.children].map((cell) => cell.textContent?.trim() ?? '');
      const classIndex = Number(row.querySelector('[data-class]')?.getAttribute('data-class'));
      return rank === '–' ? [] : [{ id: row.getAttribute('data-area') ?? '', rank: rank ?? '', score: score ?? '', classIndex }];
    }),
  );

/** Points of the picture whose surroundings have one colour, that of a class, and which lie far from each other. */
function plainPoints(picture: Picture, ramp: readonly string[]): readonly { x: number; y: number; classIndex: number }[] {
  const found: { x: number; y: number; classIndex: number }[] = [];
  for (let y = 12; y < picture.height - 12; y += 9)
    for (let x = 12; x < picture.width - 12; x += 9) {
      const colour = colourAt(picture, x, y);
      const classIndex = ramp.indexOf(colour);
      const isPlain = classIndex >= 0 && [-5, 5].every((d) => colourAt(picture, x + d, y) === colour && colourAt(picture, x, y + d) === colour);
      const isFar = found.every((one) => Math.hypot(one.x - x, one.y - y) > 70);
      if (isPlain && isFar) found.push({ x, y, classIndex });
    }
  return found;
}

describe.each(['kvarter', 'rode'])('at the level %s, with the weights that it opens with', (level) => {
  let browser: Browser;
  let page: Page;
  let scored: readonly Scored[];
  beforeAll(async () => {
    scored = await scoredOf(level);
    browser = await launch();
    ({ page } = await openApp(browser, { hash: `#v=1&data=koebenhavn@2026.1~&lang=da&level=${level}&plans=off&list=open` }));
    await mapReady(page);
  });
  afterAll(() => browser.close());

  test('the table has the ranks, scores and classes of an independent computation', async () => {
    await expect.poll(async () => (await listedOn(page)).length).toBe(scored.length);
    const byId = (a: Scored, b: Scored): number => (a.id < b.id ? -1 : 1);
    expect((await listedOn(page)).toSorted(byId)).toEqual(scored.toSorted(byId));
  });

  test('the legend counts as many areas in each class', async () => {
    await openLegend(page);
    const counts = await legendCounts(page);
    const expected = Array.from({ length: CLASSES }, (_, index) => scored.filter((one) => one.classIndex === index).length);
    expect(expected.map((_, index) => counts.get(index))).toEqual(expected);
  });

  test.each([0.2, 0.5, 0.8])('the map has the colour of an area’s class, and the panel its rank and score (at %d of the way down)', async (way) => {
    // Afresh each time: the map makes room for the panel.
    const box = await openMapBox(page);
    const points = plainPoints(await restingPicture(page, box), LIGHT_RAMPS.get(CLASSES) ?? []);
    const point = points[Math.floor(points.length * way)] ?? { x: 0, y: 0, classIndex: -1 };
    await page.mouse.click(box.x + point.x, box.y + point.y);
    const id = (await page.locator('tr[aria-current="true"]').getAttribute('data-area')) ?? '';
    const expected = scored.find((one) => one.id === id);
    expect([id, point.classIndex]).toEqual([id, expected?.classIndex]);
    const panel = await textOf(areaPanelOf(page, /./));
    expect(panel).toContain(`nr. ${expected?.rank} af ${scored.length}`);
    expect(panel).toMatch(new RegExp(`${areaPanelWords.score.da}\\s+(\\?\\s+)?${expected?.score}\\s`));
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('article').count()).toBe(0);
  });
});
