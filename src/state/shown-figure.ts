import { formatFigure } from '../format/figure.ts';
import { formatScore } from '../format/number.ts';
import type { Language } from '../model/localized.ts';
import type { ShownColumn } from './scene.ts';
import { differenceIn } from './time/difference-text.ts';

/** A figure of the shown column as text: a score, a figure with its unit, or a difference with its sign. */
export function shownFigure({ unit, isDifference }: Pick<ShownColumn, 'unit' | 'isDifference'>, value: number, language: Language): string {
  if (isDifference === true) return differenceIn(value, unit, language);
  return unit === null ? formatScore(value, language) : formatFigure(value, unit, language);
}
