import { columnOf, type Column } from '../../src/model/column.ts';
import type { Direction } from '../../src/model/indicator.ts';
import type { IndexTree, Leaf } from '../../src/model/index-tree.ts';
import { unlocalized } from '../../src/model/localized.ts';
import type { IndexResult } from '../../src/model/score-result.ts';
import { classify } from '../../src/score/classes/classify.ts';
import { createScorer } from '../../src/score/score-index.ts';
import type { ScoreInput } from '../../src/score/score-input.ts';
import { createBareIndex } from './bare-index.ts';
import { plainIndex, type PlainArea } from './plain-index.ts';

/** One line of the table: what was timed, over how many areas, medians in milliseconds. */
export interface ScoreBenchRow {
  readonly what: string;
  readonly size: number;
  readonly oursMs: number;
  readonly comparatorMs: number;
}

export const SIZES = [400, 10_000, 100_000] as const;
export const INDICATORS = 20;
const CLASSES = 5;

/** Score, rank and five quantile classes of synthetic areas, the first time and after a weight moved, beside the plain loop. */
export function benchScore(sizes: readonly number[] = SIZES): ScoreBenchRow[] {
  return sizes.flatMap((size) => benchSize(size, size > 50_000 ? 9 : 31));
}

function benchSize(size: number, runs: number): ScoreBenchRow[] {
  const { tree, input, plain } = synthetic(size);
  const ids = tree.root.kind === 'branch' ? tree.root.children.map(({ id }) => id) : [];
  const first = (): IndexResult => classed(createScorer(tree, input)(new Map()));
  const live = createScorer(tree, input);
  live(new Map());
  const weightsAt = (run: number): Map<string, number> => new Map([[ids[run % ids.length] ?? '', 1 + ((run * 37) % 100) / 25]]);
  const moved = (run: number): IndexResult => classed(live(weightsAt(run)));
  const all = (run: number): Record<string, number> => Object.fromEntries(ids.map((id) => [id, weightsAt(run).get(id) ?? 1]));
  check(moved(3), plainIndex(plain, all(3), CLASSES));
  return [
    { what: 'first computation', size, oursMs: median(runs, first), comparatorMs: median(runs, () => plainIndex(plain, Object.fromEntries(ids.map((id) => [id, 1])), CLASSES)) },
    { what: 'after a weight change', size, oursMs: median(runs, moved), comparatorMs: median(runs, (run) => plainIndex(plain, all(run), CLASSES)) },
  ];
}

const BARE_SIZE = 100_000;
const BARE_RUNS = 61;

/** Score, rank and five classes after a weight change, beside nothing but a weighted sum of the same columns and a radix sort of it. */
export function benchBare(): ScoreBenchRow[] {
  const { tree, input } = synthetic(BARE_SIZE);
  const live = createScorer(tree, input);
  const { nodes } = live(new Map());
  const ids = [...input.columns.keys()];
  const columns = ids.map((id) => nodes.get(id)?.values ?? new Float64Array(0));
  const weightsAt = (run: number): Map<string, number> => new Map([[ids[run % ids.length] ?? '', 1 + ((run * 37) % 100) / 25]]);
  const order = createBareIndex(columns);
  const bare = (run: number): Uint32Array => order(Float64Array.from(ids, (id) => weightsAt(run).get(id) ?? 1));
  checkOrder(live(weightsAt(3)), bare(3));
  const [oursMs, comparatorMs] = interleaved(BARE_RUNS, (run) => classed(live(weightsAt(run))), bare);
  return [{ what: 'score, rank and classes after a weight change', size: BARE_SIZE, oursMs, comparatorMs }];
}

function checkOrder({ rank, scored }: IndexResult, order: Uint32Array): void {
  order.forEach((position, k) => {
    if (rank.values[position] !== scored - k) throw new Error(`the bare sort differs at place ${k}`);
  });
}

function classed(result: IndexResult): IndexResult {
  classify(result.score, result.participation, { method: 'quantile', count: CLASSES, limits: null }, true);
  return result;
}

/** Both must have computed the same thing, or their times say nothing. */
function check(result: IndexResult, plain: readonly PlainArea[]): void {
  const { classOf } = classify(result.score, result.participation, { method: 'quantile', count: CLASSES, limits: null }, true);
  plain.forEach(({ position, score, rank, classIndex }) => {
    const near = Math.abs(score - (result.score.values[position] ?? 0)) <= 1e-9;
    if (!near || rank !== result.rank.values[position] || classIndex !== classOf[position]) throw new Error(`the comparator differs at area ${position}`);
  });
}

/** The median of the times of `runs` runs, in milliseconds, after three that are not counted. */
export function median(runs: number, task: (run: number) => unknown): number {
  for (let run = 0; run < 3; run += 1) task(run);
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    task(run);
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[runs >> 1] ?? 0;
}

/** The medians of two tasks that take turns, so that what else the machine does meets both, in milliseconds. */
export function interleaved(runs: number, ours: (run: number) => unknown, theirs: (run: number) => unknown): readonly [number, number] {
  const timed = (task: (run: number) => unknown, run: number): number => {
    const start = performance.now();
    task(run);
    return performance.now() - start;
  };
  const times = Array.from({ length: runs + 3 }, (_, run) => [timed(ours, run), timed(theirs, run)] as const).slice(3);
  const middle = (side: 0 | 1): number => times.map((pair) => pair[side]).toSorted((a, b) => a - b)[runs >> 1] ?? 0;
  return [middle(0), middle(1)];
}

/** Uniform in 0..1, the same on every machine: mulberry32. */
export function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Areas with uniform figures, as our input and as plain objects. */
export function synthetic(size: number): { tree: IndexTree; input: ScoreInput; plain: PlainArea[] } {
  const random = generator(1);
  const ids = Array.from({ length: INDICATORS }, (_, k) => `x${k}`);
  const columns = new Map(ids.map((id): [string, Column] => [id, columnOf(Array.from({ length: size }, random))]));
  const directions = new Map(ids.map((id): [string, Direction] => [id, 'higher-is-more-deprived']));
  const areaIds = Array.from({ length: size }, (_, i) => String(i));
  const plain = areaIds.map((id, position) => ({ id, position, values: Object.fromEntries(ids.map((x) => [x, columns.get(x)?.values[position] ?? 0])), score: 0, rank: 0, classIndex: 0 }));
  return { tree: treeOver(ids), input: { areaIds, columns, directions, population: null, minimumPopulation: null }, plain };
}

function treeOver(ids: readonly string[]): IndexTree {
  const common = { description: null, weight: 1 };
  const children = ids.map((id): Leaf => ({ ...common, kind: 'leaf', id, title: unlocalized(id), steps: [{ do: 'z-score', sd: 'population' }], indicator: id, orient: 'first' }));
  return {
    root: { ...common, kind: 'branch', id: 'index', title: unlocalized('index'), steps: [], children, aggregate: { method: 'arithmetic', weights: 'normalised', missing: { policy: 'skip', minimumShare: 0, minimumCount: 0 }, p: 1 } },
    areas: { minimumPopulation: null, exclude: [] },
    rank: { ties: 'min', decimals: null, decile: 'ceil(10r/n)' },
  };
}
