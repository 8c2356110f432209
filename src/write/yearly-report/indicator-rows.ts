import { valueAt, type Column } from '../../model/column.ts';
import type { Indicator } from '../../model/indicator.ts';
import { cityTotal } from '../../score/city-total.ts';
import { tenureTotal, type TenureTotal } from '../../score/tenure/tenure-totals.ts';
import { carryingLeaves } from '../../score/time/series-breaks.ts';
import { columnsForYear } from '../../score/year-choice.ts';
import { indicatorHere } from '../report/report-series.ts';
import type { YearlyContext } from './yearly-context.ts';

/** One indicator in the year of the report and in that of the last one. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly isInScore: boolean;
  /** Of the figures; `null`: they have no year. */
  readonly year: number | null;
  readonly column: Column;
  readonly city: number | null;
  /** `null`: not known, or there is no earlier year. */
  readonly cityThen: number | null;
  /** The figures of the year of the last report; `null`: there are none. */
  readonly columnThen: Column | null;
  /** `null`: the package marks no almen housing, or this has no totals. */
  readonly tenure: TenureTotal | null;
  readonly tenureThen: TenureTotal | null;
}

/** Every indicator that the level has a figure of in the report's year: those of the score in the order of the index, then the others in that of the package. */
export function indicatorRows(context: YearlyContext): readonly IndicatorRow[] {
  const { city, level, tree } = context;
  const inScore = [...new Set([...carryingLeaves(tree.root)].map(({ indicator }) => indicator))];
  const others = [...city.indicators.keys()].filter((id) => !inScore.includes(id));
  return [...inScore, ...others].filter((id) => level.series.has(id)).flatMap((id) => rowOf(context, id, inScore.includes(id)) ?? []);
}

function rowOf(context: YearlyContext, id: string, isInScore: boolean): IndicatorRow | null {
  const { city, level, year, since, tenure } = context;
  const indicator = indicatorHere(context, id);
  const { columns, yearsUsed } = columnsForYear(level, [id], year);
  const column = columns.get(id);
  if (indicator === null || column === undefined || !isKnown(column)) return null;
  const before = since === null ? null : columnsForYear(level, [id], since);
  const columnThen = before?.yearsUsed.get(id) === undefined ? null : (before.columns.get(id) ?? null);
  return {
    indicator, isInScore, column, columnThen,
    year: yearsUsed.get(id) ?? null,
    city: cityTotal(level, indicator, year),
    cityThen: columnThen === null ? null : cityTotal(level, indicator, since),
    tenure: tenure === null ? null : tenureTotal(tenure, city.indicators, id, year),
    tenureThen: tenure === null || columnThen === null ? null : tenureTotal(tenure, city.indicators, id, since),
  };
}

const isKnown = (column: Column): boolean => Array.from(column.values.keys()).some((i) => valueAt(column, i) !== null);
