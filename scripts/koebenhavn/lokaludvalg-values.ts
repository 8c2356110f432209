import type { Localized } from '../../src/model/localized.ts';
import { LONG_COLUMNS } from './area-values.ts';
import { groupBy } from './group-by.ts';
import { field, readTable } from './read-grid.ts';
import type { Rode } from './read-roder.ts';
import { writeCsv } from './write-csv.ts';

/** A share is derived only where roder with a figure hold at least this share of the lokaludvalg's residents. */
export const LEAST_SHARE_KNOWN = 0.95;

/** The rule in a sentence, for the description of every derived indicator. */
export const DERIVED_NOTE: Localized = {
  da: 'Beregnet af lokaludvalgets roder: antal lagt sammen, andele vægtet med beboere, kun hvor roder med tal rummer mindst 95 procent af beboerne.',
  en: "Derived from the lokaludvalg's roder: counts added up, shares weighted by residents, only where roder with a figure hold at least 95 percent of the residents.",
};

const POPULATION = 'beboere';

/** A figure of each rode, `null` where there is none. */
type Figures = (rode: string, year: string, indicator: string) => number | null;

function figuresOf(records: readonly ReadonlyMap<string, string>[]): Figures {
  const byRodeYear = new Map(records.map((record) => [`${field(record, 'rode_nr')} ${field(record, 'aar')}`, record]));
  return (rode, year, indicator) => {
    const text = byRodeYear.get(`${rode} ${year}`)?.get(indicator) ?? '';
    return text === '' ? null : Number(text);
  };
}

/** Residents of a rode, and where a year has none the latest count before it: only to judge how much is known. */
function residentsAround(figures: Figures, rode: string, year: string, years: readonly string[]): number {
  const earlier = years.filter((one) => one <= year).toReversed();
  for (const one of earlier) {
    const residents = figures(rode, one, POPULATION);
    if (residents !== null) return residents;
  }
  return 0;
}

function deriveCount(figures: Figures, roder: readonly string[], year: string): string | null {
  const counts = roder.map((rode) => figures(rode, year, POPULATION));
  return counts.some((count) => count === null) ? null : String(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0));
}

/** Sum of residents times share over sum of residents; in tenths of a percent, so that every sum is of whole numbers. */
function deriveShare(figures: Figures, roder: readonly string[], year: string, indicator: string, years: readonly string[]): string | null {
  let [tenths, residents, all] = [0, 0, 0];
  for (const rode of roder) {
    const [share, count] = [figures(rode, year, indicator), figures(rode, year, POPULATION)];
    all += residentsAround(figures, rode, year, years);
    if (share === null || count === null) continue;
    tenths += Math.round(share * 10) * count;
    residents += count;
  }
  if (residents === 0 || residents < LEAST_SHARE_KNOWN * all) return null;
  return (Math.round((tenths * 10) / residents) / 100).toFixed(2);
}

/**
 * The figures of the lokaludvalg, derived from their roder in long form, shares with two decimals. Counts are added up
 * where every rode has one; shares follow {@link LEAST_SHARE_KNOWN}. What cannot be derived has no row.
 */
export function lokaludvalgValues(rodeFigures: string, roder: readonly Rode[]): string {
  const records = readTable(rodeFigures);
  const indicators = [...(records[0]?.keys() ?? [])].filter((column) => column !== 'rode_nr' && column !== 'aar');
  const years = [...new Set(records.map((record) => field(record, 'aar')))].toSorted();
  const figures = figuresOf(records);
  const members = [...groupBy(roder, (rode) => rode.lokaludvalg_nr)]
    .map(([id, own]) => ({ id, own: own.map((rode) => rode.rode_nr) }))
    .toSorted((a, b) => Number(a.id) - Number(b.id));
  const rows = members.flatMap(({ id, own }) =>
    years.flatMap((year) =>
      indicators.flatMap((indicator) => {
        const value = indicator === POPULATION ? deriveCount(figures, own, year) : deriveShare(figures, own, year, indicator, years);
        return value === null ? [] : [[id, indicator, year, value]];
      }),
    ),
  );
  return writeCsv(LONG_COLUMNS, rows);
}
