// `npm run bench`: the figures of the README as Markdown tables. They gate nothing.
import { benchBrowser } from './bench/browser-bench.ts';
import { benchCover } from './bench/cover-bench.ts';
import { benchRobustness } from './bench/robustness-bench.ts';
import { benchScore, type ScoreBenchRow } from './bench/score-bench.ts';

const ms = (value: number): string => (value < 1 ? value.toFixed(3) : value.toFixed(1));
const times = (comparator: number, ours: number): string => `${(comparator / ours).toFixed(1)}x`;
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(about: string, rows: readonly ScoreBenchRow[]): void {
  console.log(`${about}\n`);
  console.log(row('areas', 'what', 'bybarometer', 'comparator', 'faster'));
  console.log(row('---:', '---', '---:', '---:', '---:'));
  for (const { what, size, oursMs, comparatorMs } of rows) console.log(row(size.toLocaleString('en-GB'), what, ms(oursMs), ms(comparatorMs), times(comparatorMs, oursMs)));
}

table('Score, rank and five classes, 20 indicators, medians in ms. Comparator: plain objects and Array.sort.', benchScore());
table('\nRank spans, 20 indicators, medians in ms. Comparator: the same draws with plain objects and Array.sort.', benchRobustness());

const cover = benchCover();
console.log(`\nCover of ${cover.areas} areas by ${cover.programmes} programme polygons (${cover.meeting} pairs meet), ms. Comparator: @turf/turf's intersect over all pairs, which it measures the same to ${cover.difference.toExponential(0)} of an area.\n`);
console.log(row('what', 'bybarometer', 'comparator', 'faster'));
console.log(row('---', '---:', '---:', '---:'));
console.log(row('all of it, once', ms(cover.oursMs), ms(cover.comparatorMs), times(cover.comparatorMs, cover.oursMs)));
console.log(row('a step of the date', ms(cover.dateStepMs), '', ''));

const { areas, oursMs, comparatorMs } = await benchBrowser();
console.log('\nSlider input to painted frame in Chromium, production build, software rendering, medians in ms. Comparator: plain objects, Array.sort, setData.\n');
console.log(row('areas', 'bybarometer', 'comparator', 'faster'));
console.log(row('---:', '---:', '---:', '---:'));
console.log(row(String(areas), ms(oursMs), ms(comparatorMs), times(comparatorMs, oursMs)));
