import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Day } from '../../src/model/programme.ts';
import { cutPieces } from '../../src/plans/cut-pieces.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { discloseCity, type DisclosedCity } from '../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../src/state/actions.ts';
import { coverLens } from '../../src/state/cover/cover-scene.ts';
import { defaultView } from '../../src/state/default-view.ts';
import { createSceneDeriver } from '../../src/state/derive-scene.ts';
import { DEFAULT_BANK } from '../../src/state/plans/bank-choice.ts';
import { bankScene } from '../../src/state/plans/bank-scene.ts';
import { timelineScene } from '../../src/state/timeline/timeline-scene.ts';
import type { BankChoice } from '../../src/state/view.ts';

/** What a step of the date costs, in milliseconds. */
export interface DateBench {
  readonly areas: number;
  readonly programmes: number;
  readonly steps: number;
  /** Cover, groups, classes, legend, sentence and rows of the list. */
  readonly map: StepTimes;
  /** The bank and its timeline beside that. */
  readonly timeline: StepTimes;
  /** Both together: what a step of the dragged date keeps the page busy with. */
  readonly both: StepTimes;
  /** Processor time of both, mean: what is left of it on a machine that others are busy on. */
  readonly processor: number;
}

export interface StepTimes {
  readonly median: number;
  /** 95 of 100 steps take no longer. */
  readonly usual: number;
  readonly worst: number;
}

const FOLDER = new URL('../../public/data/eksempelby/', import.meta.url);
const TODAY: Day = '2026-11-21';
const BANK: BankChoice = { ...DEFAULT_BANK, look: 'timeline', group: 'area:bydel' };
/** Drags over all months: the first warms up and is not counted. */
const DRAGS = 4;

/** The date is dragged month by month through all years of Eksempelby, over the groups of need and cover of its finest level that has a map. */
export async function benchDate(): Promise<DateBench> {
  const city = await eksempelby();
  const view = changed(city, changes.setLevel('rode'), changes.setMapMode('cover'), changes.setList({ open: true }));
  const derive = createSceneDeriver(() => cutPieces);
  const lens = coverLens();
  const dates = Array.from({ length: 27 * 12 }, (_, i): Day => `${2010 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`);
  const [map, timeline, both]: [number[], number[], number[]] = [[], [], []];
  let before = process.cpuUsage();
  for (let drag = 0; drag < DRAGS; drag += 1) {
    if (drag === 1) before = process.cpuUsage();
    for (const date of dates) {
      const begun = performance.now();
      const scene = lens(derive(city, { ...view, plans: { ...view.plans, date } }, TODAY), 'light');
      const drawn = performance.now();
      timelineScene(scene, bankScene(scene, BANK), BANK);
      if (drag === 0) continue;
      map.push(drawn - begun);
      const ended = performance.now();
      timeline.push(ended - drawn);
      both.push(ended - begun);
    }
  }
  const { user, system } = process.cpuUsage(before);
  const areas = city.levels.find(({ id }) => id === 'rode')?.areas.length ?? 0;
  return { areas, programmes: city.programmes.length, steps: map.length, map: timesOf(map), timeline: timesOf(timeline), both: timesOf(both), processor: (user + system) / 1000 / map.length };
}

function timesOf(times: readonly number[]): StepTimes {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? 0, usual: sorted[Math.floor(0.95 * sorted.length)] ?? 0, worst: sorted.at(-1) ?? 0 };
}

const changed = (city: DisclosedCity, ...steps: readonly Change[]) => steps.reduce((view, step) => step(view, city), defaultView(city, 'da'));

async function eksempelby(): Promise<DisclosedCity> {
  const files = { read: async (path: string) => new Uint8Array(await readFile(new URL(path, FOLDER))) };
  const { city } = await readPackage(files, { hash: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')) });
  if (city === null) throw new Error('eksempelby cannot be read');
  return discloseCity(city);
}
