import { countPresent } from '../model/column.ts';
import type { Level } from '../model/level.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import type { Part } from './parse-shape.ts';
import type { LevelOutput } from './shape/manifest-shapes.ts';

/** The years of a level and which opens: the package's, or the latest with values. A default without values gives way to the latest, with a warning. */
export function yearsOf(given: LevelOutput, series: Level['series'], part: Part, log: IssueLog): Pick<Level, 'years' | 'yearRule'> {
  const years = yearsWithValues(series);
  const { default: wanted, policy, maximumAge } = given.years;
  const latest = years.at(-1) ?? null;
  const reach = policy === 'latest' ? (maximumAge ?? 0) : 0;
  const usable = wanted !== undefined && years.some((year) => year <= wanted && year >= wanted - reach);
  if (wanted !== undefined && !usable && latest !== null) {
    const blanks = { id: given.id, year: String(wanted), instead: String(latest), years: years.join(', ') };
    log.add(finding('default-year-without-values', blanks, part.json.place([...part.path, 'years', 'default'])));
  }
  return { years, yearRule: { policy: policy ?? 'exact', maximumAge: maximumAge ?? 0, opens: usable ? wanted : latest } };
}

function yearsWithValues(series: Level['series']): readonly number[] {
  const years = new Set<number>();
  for (const columns of series.values()) for (const [year, column] of columns) if (year !== null && countPresent(column) > 0) years.add(year);
  return [...years].toSorted((a, b) => a - b);
}
