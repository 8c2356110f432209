import type { AreaFacts } from '../../model/city-package.ts';
import { SUPPRESSED } from '../../model/column.ts';
import { indicatorAtLevel, type Indicator } from '../../model/indicator.ts';
import type { Level } from '../../model/level.ts';
import { hasRule } from './nothing-to-withhold.ts';
import { restsOnFew } from './few-units.ts';

type Row = AreaFacts['rows'][number];

/**
 * Figures of single places, without those that rest on too few by their indicator's own rule and without those that could tell another: where one place of an
 * area, or the area itself, has a figure withheld, no place of that area shows it, and the whole city's goes with it. More is withheld than it would take.
 */
export function withoutTelling(facts: readonly AreaFacts[], indicators: ReadonlyMap<string, Indicator>, levels: readonly Level[]): readonly AreaFacts[] {
  return facts.map((one) => {
    const gone = withheldAreas(one, indicators, levels.find(({ id }) => id === one.level));
    if (gone.size === 0) return one;
    const rows = one.rows.map((row) => less(row, [...gone].flatMap(([id, areas]) => (areas.has(row.area) ? [id] : []))));
    return { ...one, rows, ...(one.city === undefined ? {} : { city: less(one.city, [...gone.keys()]) }) };
  });
}

/** For each indicator of which something is withheld the areas where it is; an area `''` stands for the whole city. */
function withheldAreas({ rows, city, year, indicators: ids, level: levelId }: AreaFacts, indicators: ReadonlyMap<string, Indicator>, level: Level | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const id of ids) {
    const indicator = indicators.get(id);
    if (indicator === undefined) continue;
    const own = indicatorAtLevel(indicator, levelId);
    const isFew = ({ values }: Pick<Row, 'values'>): boolean => values.has(id) && hasRule(own) && restsOnFew(own, values.get(id) ?? 0, values.get(own.denominator ?? level?.population ?? '') ?? null);
    const areas = new Set(rows.filter(isFew).map(({ area }) => area));
    const column = level?.series.get(id)?.get(year) ?? level?.series.get(id)?.get(null);
    level?.areas.forEach((area, i) => column?.state[i] === SUPPRESSED && areas.add(area.id));
    if (city !== undefined && isFew(city)) areas.add('');
    if (areas.size > 0) found.set(id, areas);
  }
  return found;
}

/** A row that says of some figures that they are withheld. */
function less<R extends Pick<Row, 'values' | 'withheld'>>(row: R, ids: readonly string[]): R {
  const gone = ids.filter((id) => row.values.has(id));
  if (gone.length === 0) return row;
  return { ...row, values: new Map([...row.values].filter(([id]) => !gone.includes(id))), withheld: new Set([...(row.withheld ?? []), ...gone]) };
}
