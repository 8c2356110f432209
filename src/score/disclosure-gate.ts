import type { CityPackage } from '../model/city-package.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import { withholdFew } from './disclosure/few-units.ts';
import { withoutTelling } from './disclosure/facts.ts';
import { protectSums } from './disclosure/protect-sums.ts';

declare const disclosed: unique symbol;

/** A level whose figures have passed the disclosure gate. Only such levels are scored, shown and exported. */
export type DisclosedLevel = Level & { readonly [disclosed]: true };

/** A city all of whose levels have passed the disclosure gate. */
export type DisclosedCity = Omit<CityPackage, 'levels'> & { readonly levels: readonly DisclosedLevel[]; readonly [disclosed]: true };

/**
 * Sends a city through the disclosure gate. First each value that rests on too few units by its indicator's own rule is withheld ({@link withholdFew}), then as
 * many others as it takes that none of those can be told from sums ({@link protectSums}); then what is left goes through once more, as who only has that would
 * send it, until nothing further is withheld: a package that is written and read again loses nothing. Figures of single places follow ({@link withoutTelling}).
 * Withheld is not missing and not zero.
 */
export function discloseCity(city: CityPackage): DisclosedCity {
  let levels = city.levels;
  for (let isMore = true; isMore; ) {
    const through = protectSums({ ...city, levels }, levels.map((level) => withholdFew(level, city.indicators)));
    isMore = through.some((level, at) => loses(levels[at], level));
    levels = through;
  }
  const through: CityPackage = { ...city, levels, facts: withoutTelling(city.facts, city.indicators, levels) };
  return through as DisclosedCity;
}

/** True where a level has not the columns that it had before. */
const loses = (before: Level | undefined, { series }: Level): boolean => [...series].some(([id, years]) => [...years].some(([year, column]) => before?.series.get(id)?.get(year) !== column));

/** A level that stands alone, such as one made of areas that were disclosed already: each value by its own rule. */
export const discloseLevel = (level: Level, indicators: ReadonlyMap<string, Indicator>): DisclosedLevel => withholdFew(level, indicators) as Level as DisclosedLevel;
