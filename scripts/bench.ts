// `npm run bench`: the figures of the README as Markdown tables. They gate nothing. `npm run bench -- score bare` measures these parts only.
import { benchBrowser } from './bench/browser-bench.ts';
import { benchCover } from './bench/cover-bench.ts';
import { benchDate } from './bench/date-bench.ts';
import { benchNaturalBreaks } from './bench/natural-breaks-bench.ts';
import { benchFrames } from './bench/frames-bench.ts';
import { benchGeojson, benchMap, benchTable, POLYGONS, TABLE } from './bench/import-bench.ts';
import { benchProfiles } from './bench/profiles-bench.ts';
import { importInBrowser } from './bench/import-in-browser.ts';
import { benchRobustness } from './bench/robustness-bench.ts';
import { benchBare, benchScore, type ScoreBenchRow } from './bench/score-bench.ts';
import { benchStarters } from './bench/starters-bench.ts';
import type { LongestTask } from './bench/main-thread.ts';

const ms = (value: number): string => (value < 1 ? value.toFixed(3) : value.toFixed(1));
const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
const times = (comparator: number, ours: number): string => `${(comparator / ours).toFixed(1)}x`;
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(about: string, rows: readonly ScoreBenchRow[]): void {
  console.log(`${about}\n`);
  console.log(row('areas', 'what', 'bybarometer', 'comparator', 'faster'));
  console.log(row('---:', '---', '---:', '---:', '---:'));
  for (const { what, size, oursMs, comparatorMs } of rows) console.log(row(size.toLocaleString('en-GB'), what, ms(oursMs), ms(comparatorMs), times(comparatorMs, oursMs)));
}

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  score: () => table('\nScore, rank and five classes, 20 indicators, medians in ms. Comparator: plain objects and Array.sort.', benchScore()),
  bare: () => table('\nThe same after a weight change, medians in ms. Comparator: nothing but a weighted sum of typed arrays and one radix sort, in room taken beforehand. 0.5x or more is within twice of it.', benchBare()),
  robustness: () => table('\nRank spans, 20 indicators, medians in ms. Comparator: the same draws with plain objects and Array.sort.', benchRobustness()),
  'natural-breaks': () => table("\nNatural breaks of unsorted values, exact, medians in ms. Comparator: simple-statistics' ckmeans.", benchNaturalBreaks()),
  import: importing,
  cover,
  date,
  browser,
  frames,
  starters,
  profiles,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`${unknown.join(' ')}: choose among ${Object.keys(parts).join(' ')}`);
for (const [name, measure] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await measure();

async function importing(): Promise<void> {
  const csv = await benchTable();
  console.log(`\nCSV of ${TABLE.rows.toLocaleString('en-GB')} rows and ${TABLE.columns} columns (${mb(csv.bytes)} MB) to numbers, medians in ms. Comparator: papaparse's own dynamicTyping, which decides cell by cell.\n`);
  console.log(row('what', 'bybarometer', 'comparator', 'faster'));
  console.log(row('---', '---:', '---:', '---:'));
  console.log(row('from bytes to numbers', ms(csv.oursMs), ms(csv.comparatorMs), times(csv.comparatorMs, csv.oursMs)));
  const map = await benchMap();
  console.log(`\nGeoJSON of ${POLYGONS.toLocaleString('en-GB')} polygons (${mb(map.bytes)} MB) to areas, ms.\n`);
  console.log(row('what', 'ms'));
  console.log(row('---', '---:'));
  console.log(row('from bytes to areas', ms(map.readMs)));
  console.log(row('the same in a worker', ms(map.workerMs)));
  console.log(row('the main thread at work meanwhile, all of it', ms(map.mainThreadMs)));
  const { areas, wholeMs, longest } = await importInBrowser(benchGeojson());
  console.log(row(`in Chromium, from the file to a city on the page (${areas})`, ms(wholeMs)));
  console.log(row("longest task of the page's main thread meanwhile, processor time / clock", `${ms(longest.cpuMs)} / ${ms(longest.wallMs)}`));
}

function cover(): void {
  const { areas, programmes, meeting, difference, oursMs, comparatorMs, dateStepMs } = benchCover();
  console.log(`\nCover of ${areas} areas by ${programmes} programme polygons (${meeting} pairs meet), ms. Comparator: @turf/turf's intersect over all pairs, which it measures the same to ${difference.toExponential(0)} of an area.\n`);
  console.log(row('what', 'bybarometer', 'comparator', 'faster'));
  console.log(row('---', '---:', '---:', '---:'));
  console.log(row('all of it, once', ms(oursMs), ms(comparatorMs), times(comparatorMs, oursMs)));
  console.log(row('a step of the date', ms(dateStepMs), '', ''));
}

async function date(): Promise<void> {
  const { areas, programmes, steps, map, timeline, both, processor } = await benchDate();
  console.log(`\nA step of the date, ${areas} areas and ${programmes} plans of Eksempelby, ms over ${steps} months. The aim is 8 ms.\n`);
  console.log(row('what', 'median', '95 of 100 under', 'worst'));
  console.log(row('---', '---:', '---:', '---:'));
  console.log(row('cover, groups, legend, sentence and list of the map', ms(map.median), ms(map.usual), ms(map.worst)));
  console.log(row('the bank and its timeline beside that', ms(timeline.median), ms(timeline.usual), ms(timeline.worst)));
  console.log(row('both', ms(both.median), ms(both.usual), ms(both.worst)));
  console.log(row('both, processor time with the collector, mean', ms(processor), '', ''));
}

async function browser(): Promise<void> {
  const { areas, oursMs, comparatorMs } = await benchBrowser();
  console.log('\nSlider input to painted frame in Chromium, production build, software rendering, medians in ms. Comparator: plain objects, Array.sort, setData.\n');
  console.log(row('areas', 'bybarometer', 'comparator', 'faster'));
  console.log(row('---:', '---:', '---:', '---:'));
  console.log(row(String(areas), ms(oursMs), ms(comparatorMs), times(comparatorMs, oursMs)));
}

async function frames(): Promise<void> {
  const { drawing, drawingTask, idle, idleTask } = await benchFrames();
  console.log('\n10,000 draws of 20 weights over 400 areas in the worker: what they leave to the main thread, ms, beside the same page at rest.\n');
  console.log(row('', 'longest task, processor', 'longest task, clock', 'frame gap, median', 'took'));
  console.log(row('---', '---:', '---:', '---:', '---:'));
  for (const [what, seen, task] of [['while ranks are drawn', drawing, drawingTask], ['at rest', idle, idleTask]] as const)
    console.log(row(what, ms(task.cpuMs), ms(task.wallMs), ms(middle(seen.gapsMs)), ms(seen.tookMs)));
}

async function starters(): Promise<void> {
  const all = await benchStarters();
  const spread = (runs: readonly LongestTask[], of: (run: LongestTask) => number): readonly string[] => [ms(Math.min(...runs.map(of))), ms(middle(runs.map(of))), ms(Math.max(...runs.map(of)))];
  console.log("\nLongest task of the main thread, Eksempelby's 420 roder, production build, ms over the runs. Processor time is the page's own work; the clock also counts waits for a busy machine.\n");
  console.log(row('what', 'processor, least', 'processor, median', 'processor, most', 'clock, least', 'clock, median', 'clock, most'));
  console.log(row('---', '---:', '---:', '---:', '---:', '---:', '---:'));
  for (const { what, runs } of all) console.log(row(what, ...spread(runs, ({ cpuMs }) => cpuMs), ...spread(runs, ({ wallMs }) => wallMs)));
}

async function profiles(): Promise<void> {
  console.log('\nArea profiles of a whole level as HTML. What the profiles share is worked out once, ms; then so many a second.\n');
  console.log(row('level', 'profiles', 'shared, ms', 'profiles a second', 'kB each'));
  console.log(row('---', '---:', '---:', '---:', '---:'));
  for (const { what, profiles: count, preparedMs, perSecond, kilobytes } of await benchProfiles()) console.log(row(what, String(count), ms(preparedMs), ms(perSecond), ms(kilobytes)));
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
