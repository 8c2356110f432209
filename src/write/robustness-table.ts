import { valueAt } from '../model/column.ts';
import type { Level } from '../model/level.ts';
import type { Robustness } from '../model/robustness.ts';
import { mostDeprivedFirst, type ScoredColumns } from './score-table.ts';
import type { Cell, Table } from './table.ts';

/** The columns of a robustness table. */
export const ROBUSTNESS_COLUMNS = ['area', 'name', 'rank', 'rank_p05', 'rank_median', 'rank_p95', 'top10_share', 'top20pct_share'] as const;

/**
 * How sure ranks are, as a table: a row an area in the order of the score table, most deprived first, unscored areas last, equal
 * ranks and unscored areas by id. Unscored areas have empty cells from `rank` on.
 */
export function robustnessTable(level: Level, ranked: Pick<ScoredColumns, 'participation' | 'rank'>, robustness: Robustness): Table {
  const { rank, rankP05, rankMedian, rankP95, top10Share, top20pctShare } = robustness;
  const columns = [rank, rankP05, rankMedian, rankP95, top10Share, top20pctShare];
  const row = (position: number): Cell[] => {
    const area = level.areas[position];
    return [area?.id ?? '', area?.name ?? '', ...columns.map((column) => valueAt(column, position))];
  };
  return { columns: ROBUSTNESS_COLUMNS, rows: mostDeprivedFirst(level, ranked).map(row) };
}
