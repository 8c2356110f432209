import { valueAt, type Column } from '../model/column.ts';
import { nodesOf } from '../model/index-tree.ts';
import type { Level } from '../model/level.ts';
import { TAKES_PART, type IndexResult } from '../model/score-result.ts';
import type { Cell, Table } from './table.ts';

/** The columns that every score table opens with; no node of a tree bears one of these names. */
export const SCORE_COLUMNS = ['area', 'name', 'population', 'score', 'rank', 'percentile', 'decile', 'coverage'] as const;

/** What a table needs of a result: not the parameters that it was computed with. */
export type ScoredColumns = Omit<IndexResult, 'fitted' | 'warnings' | 'scored'>;

/**
 * The result of an index as a table: a row an area, most deprived first, unscored areas last, equal ranks and unscored areas
 * by id (code unit order, as ids are text). After the fixed columns one for each node under the root, named by its id, in tree
 * order and a parent before its children: the node's value as handed to its parent. An area that takes no part in the index
 * has empty cells from `score` on.
 * @param population residents of the year that was scored; `null`: not counted at this level
 */
export function scoreTable(level: Level, result: ScoredColumns, population: Column | null): Table {
  const nodes = [...nodesOf(result.tree.root)].slice(1).map((node) => node.id);
  const { score, rank, percentile, decile, coverage } = result;
  const columns = [score, rank, percentile, decile, coverage, ...nodes.map((id) => result.nodes.get(id) ?? null)];
  const row = (position: number): Cell[] => {
    const area = level.areas[position];
    const takesPart = result.participation[position] === TAKES_PART;
    const figures = columns.map((column) => (takesPart ? read(column, position) : null));
    return [area?.id ?? '', area?.name ?? '', read(population, position), ...figures];
  };
  return { columns: [...SCORE_COLUMNS, ...nodes], rows: mostDeprivedFirst(level, result).map(row) };
}

const read = (column: Column | null, position: number): number | null => (column === null ? null : valueAt(column, position));

/** Positions of the level's areas by rank, then id; areas without a rank last. */
export function mostDeprivedFirst(level: Level, { participation, rank }: Pick<ScoredColumns, 'participation' | 'rank'>): readonly number[] {
  const rankAt = (position: number): number | null => (participation[position] === TAKES_PART ? valueAt(rank, position) : null);
  const place = (position: number): number => rankAt(position) ?? Number.POSITIVE_INFINITY;
  const byId = (a: number, b: number): number => compareIds(level.areas[a]?.id ?? '', level.areas[b]?.id ?? '');
  const positions = level.areas.map((_, position) => position);
  return positions.toSorted((a, b) => (place(a) === place(b) ? byId(a, b) : place(a) - place(b)));
}

/** The same order on every machine and in every language. */
const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
