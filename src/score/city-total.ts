import { valueAt, type Column } from '../model/column.ts';
import type { Indicator } from '../model/indicator.ts';
import type { DisclosedLevel } from './disclosure-gate.ts';
import { meanOf } from './means.ts';
import { columnsForYear } from './year-choice.ts';

/**
 * An indicator of the whole city, out of the areas of a level: a count is the sum of all areas, `null` where one of them is not known; a share or mean is
 * sum(x b) / sum(b) over its denominator b, over the areas with both, and weighted by residents where it names none.
 */
export function cityTotal(level: DisclosedLevel, { id, unit, denominator }: Pick<Indicator, 'id' | 'unit' | 'denominator'>, year: number | null): number | null {
  const weights = denominator ?? level.population;
  const { columns } = columnsForYear(level, weights === null ? [id] : [id, weights], year);
  const column = columns.get(id);
  if (column === undefined) return null;
  if (unit === 'count' || id === level.population) return sumOfAll(column);
  return meanOf(column, weights === null ? null : (columns.get(weights) ?? null));
}

function sumOfAll(column: Column): number | null {
  const values = Array.from(column.values.keys(), (i) => valueAt(column, i));
  return values.length === 0 ? null : values.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}
