import type { CityPackage } from '../model/city-package.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import { withholdFew } from './disclosure/few-units.ts';
import { protectSums } from './disclosure/protect-sums.ts';

declare const disclosed: unique symbol;

/** A level whose figures have passed the disclosure gate. Only such levels are scored, shown and exported. */
export type DisclosedLevel = Level & { readonly [disclosed]: true };

/** A city all of whose levels have passed the disclosure gate. */
export type DisclosedCity = Omit<CityPackage, 'levels'> & { readonly levels: readonly DisclosedLevel[]; readonly [disclosed]: true };

/**
 * Sends a city through the disclosure gate. First each value that rests on too few units by its indicator's own rule is withheld ({@link withholdFew}), then as
 * many others as it takes that none of those can be told from sums ({@link protectSums}). Withheld is not missing and not zero.
 */
export function discloseCity(city: CityPackage): DisclosedCity {
  const levels = city.levels.map((level) => withholdFew(level, city.indicators));
  const through: CityPackage = { ...city, levels: protectSums(city, levels) };
  return through as DisclosedCity;
}

/** A level that stands alone, such as one made of areas that were disclosed already: each value by its own rule. */
export const discloseLevel = (level: Level, indicators: ReadonlyMap<string, Indicator>): DisclosedLevel => withholdFew(level, indicators) as Level as DisclosedLevel;
