import { columnOf, valueAt, type Column } from '../../src/model/column.ts';
import type { Aggregate, Branch, IndexNode, IndexTree, Leaf, RankRule, Step } from '../../src/model/index-tree.ts';
import type { Direction } from '../../src/model/indicator.ts';
import { unlocalized } from '../../src/model/localized.ts';
import type { ScoreInput } from '../../src/score/score-input.ts';

/** Trees and inputs for tests, with the contract's defaults filled in. */
export const leaf = (id: string, steps: readonly Step[] = [], more: Partial<Leaf> = {}): Leaf => ({
  kind: 'leaf',
  id,
  title: unlocalized(id),
  description: null,
  weight: 1,
  steps,
  indicator: id,
  orient: 'first',
  ...more,
});

export const arithmetic: Aggregate = { method: 'arithmetic', weights: 'normalised', missing: { policy: 'skip', minimumShare: 0, minimumCount: 0 }, p: 1 };

export const branch = (id: string, children: readonly IndexNode[], aggregate: Partial<Aggregate> = {}, more: Partial<Branch> = {}): Branch => ({
  kind: 'branch',
  id,
  title: unlocalized(id),
  description: null,
  weight: 1,
  steps: [],
  children,
  aggregate: { ...arithmetic, ...aggregate },
  ...more,
});

export const treeOf = (root: IndexNode, rank: Partial<RankRule> = {}, areas: Partial<IndexTree['areas']> = {}): IndexTree => ({
  root,
  rank: { ties: 'min', decimals: null, decile: 'ceil(10r/n)', ...rank },
  areas: { minimumPopulation: null, exclude: [], ...areas },
});

/** An input of one column a name; areas are called a, b, c, ... */
export function inputOf(columns: Readonly<Record<string, readonly (number | null)[]>>, more: Partial<ScoreInput> = {}): ScoreInput {
  const entries = Object.entries(columns);
  const length = entries[0]?.[1].length ?? 0;
  return {
    areaIds: Array.from({ length }, (_, i) => (i < 26 ? String.fromCharCode(97 + i) : `area-${i}`)),
    columns: new Map(entries.map(([id, values]) => [id, columnOf(values)])),
    directions: new Map(entries.map(([id]): [string, Direction] => [id, 'higher-is-more-deprived'])),
    population: null,
    minimumPopulation: null,
    ...more,
  };
}

/** A column as plain numbers. */
export const numbersOf = (column: Column): (number | null)[] => Array.from(column.state, (_, i) => valueAt(column, i));

/** Figures to 12 decimals, for comparing what was worked out by hand. */
export const near = (figures: readonly (number | null)[]): (number | null)[] => figures.map((x) => (x === null ? null : Number(x.toFixed(12)) + 0));
