import type { Language, Localized } from '../model/localized.ts';
import { NBSP } from './locale.ts';
import { formatNumber, percentSign } from './number.ts';

/** How a unit of the package format is written. */
interface UnitStyle {
  /** Exactly so many decimals; `null`: as many as the number has, one at most. */
  readonly decimals: number | null;
  readonly before?: Localized;
  readonly after?: Localized;
  readonly one?: Localized;
}

const UNITS: ReadonlyMap<string, UnitStyle> = new Map<string, UnitStyle>([
  ['count', { decimals: 0 }],
  ['personer', { decimals: 0, after: { da: 'personer', en: 'people' }, one: { da: 'person', en: 'person' } }],
  ['kroner', { decimals: 0, before: { da: '', en: 'DKK' }, after: { da: 'kr.', en: '' } }],
  ['years', { decimals: null, after: { da: 'år', en: 'years' }, one: { da: 'år', en: 'year' } }],
  ['index', { decimals: null }],
  ['per-1000', { decimals: null, after: { da: 'pr. 1.000', en: 'per 1,000' } }],
  ['square-metres', { decimals: null, after: { da: 'm²', en: 'm²' } }],
]);

const NO_FIGURE: Localized = { da: 'ingen tal', en: 'no figure' };

/**
 * A figure with its unit, on one line: `37,1 %`, `231.400 kr.`, `79 m²`, `1.234 personer`.
 * `null` is `ingen tal`; a unit that is not known is written as it stands; an empty unit writes the bare number.
 */
export function formatFigure(value: number | null, unit: string, language: Language): string {
  if (value === null) return NO_FIGURE[language];
  if (unit === 'percent') return formatNumber(value, language, { decimals: 1 }) + percentSign(language);
  const style = UNITS.get(unit) ?? { decimals: null, after: { da: unit, en: unit } };
  const digits = numberOf(value, style.decimals, language);
  const after = digits === '1' && style.one !== undefined ? style.one : style.after;
  return [style.before?.[language], digits, after?.[language]].filter(Boolean).join(NBSP).replaceAll(' ', NBSP);
}

/** The unit alone, for a column's head: `%`, `kr.`, `m²`; empty where the number needs none. */
export function formatUnit(unit: string, language: Language): string {
  if (unit === 'percent') return '%';
  const style = UNITS.get(unit);
  if (style === undefined) return unit;
  return style.before?.[language] || style.after?.[language] || '';
}

/** One decimal at most: a published figure is not known more closely than that on a screen. */
function numberOf(value: number, decimals: number | null, language: Language): string {
  if (decimals !== null) return formatNumber(value, language, { decimals });
  const rounded = Math.round(value * 10) / 10;
  return formatNumber(rounded, language);
}
