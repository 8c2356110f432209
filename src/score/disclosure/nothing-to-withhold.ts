import type { CityPackage } from '../../model/city-package.ts';
import { SUPPRESSED } from '../../model/column.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Level } from '../../model/level.ts';
import type { DisclosedCity } from '../disclosure-gate.ts';

/** True where an indicator says when its figures are to be withheld. */
export const hasRule = ({ minimumCount, minimumRest, minimumBase }: Indicator): boolean => minimumCount !== null || (minimumRest ?? null) !== null || (minimumBase ?? null) !== null;

/** True where a figure of the level is withheld. */
const hasWithheld = ({ series }: Level): boolean => [...series.values()].some((years) => [...years.values()].some(({ state }) => state.includes(SUPPRESSED)));

/**
 * True where the disclosure gate would let every figure of a city through: no indicator has a rule and no figure was withheld by who published it. So
 * a page that shows such a city need not fetch the gate.
 */
export const nothingToWithhold = (city: CityPackage): city is CityPackage & DisclosedCity => ![...city.indicators.values()].some(hasRule) && !city.levels.some(hasWithheld);
