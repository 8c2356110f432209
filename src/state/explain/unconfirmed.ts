import { formatNumber } from '../../format/number.ts';
import type { CityPackage } from '../../model/city-package.ts';
import type { Localized } from '../../model/localized.ts';
import { unconfirmedWords as words } from '../../text/unconfirmed-words.ts';
import { fill } from '../../text/say.ts';
import type { Scene, ThemeAtLevel } from '../scene.ts';
import { inBoth } from '../sentence.ts';

/** What stands at the slider of an indicator whose direction was guessed and confirmed by nobody, or of a theme with such indicators; `null`: all are confirmed. */
export function unconfirmedUnder({ themes, city }: Scene, node: string): Localized | null {
  const theme = themes.find(({ id }) => id === node);
  if (theme !== undefined) return ofTheme(theme, city);
  const indicator = themes.flatMap(({ indicators }) => indicators).find(({ nodeId }) => nodeId === node);
  return indicator !== undefined && isOpen(city, indicator.indicator) ? words.one : null;
}

/** A theme with one indicator says it at the indicator too, which may be folded away. */
function ofTheme({ indicators }: ThemeAtLevel, city: CityPackage): Localized | null {
  const open = indicators.filter(({ indicator, hasFigures }) => hasFigures && isOpen(city, indicator)).length;
  if (open === 0) return null;
  return open === 1 ? words.oneInTheme : fill(words.manyInTheme, { count: inBoth((language) => formatNumber(open, language)) });
}

/** Indicators with figures at the level whose direction nobody has confirmed: every export names them. */
export const unconfirmedIndicators = ({ themes, city }: Pick<Scene, 'themes' | 'city'>): ThemeAtLevel['indicators'] =>
  themes.flatMap(({ indicators }) => indicators.filter(({ indicator, hasFigures }) => hasFigures && isOpen(city, indicator)));

const isOpen = ({ indicators }: CityPackage, id: string): boolean => indicators.get(id)?.confirmed === false;
