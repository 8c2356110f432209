import { valueAt as valueIn } from '../model/column.ts';
import type { SeriesBreak } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import type { Programme } from '../model/programme.ts';
import { yearOf } from './calendar.ts';
import type { CoverFaces } from './cover-faces.ts';
import { coverOfArea } from './cover-share.ts';
import { placeboDifferences, placeboSpread } from './placebo.ts';
import { beyondTwins, moversOf, scalesOf, twinsOf, YEARS_BEFORE, type AreaValues, type Mover } from './twins.ts';

/** What is asked: one indicator around the start of one programme. */
export interface BeforeAfterQuestion {
  readonly level: Level;
  readonly indicator: string;
  /** Years from which on its figures are not comparable with earlier ones. */
  readonly breaks: readonly SeriesBreak[];
  readonly programme: Programme;
  /** Positions of the areas that the programme covers; see {@link groundOf}. */
  readonly treated: readonly number[];
  /** Positions of the areas without a plan; see {@link areasWithoutPlan}. */
  readonly without: readonly number[];
  /** Ids of areas that a person took out of the twins; the next nearest take their place. */
  readonly removed: ReadonlySet<string>;
}

/** Means of an indicator in one year; `null` where not every area of the group has a value. */
export interface CurvePoint {
  readonly year: number;
  readonly plan: number | null;
  readonly twins: number | null;
  /** Over every area that has a value, weighted by residents where the level counts them. */
  readonly city: number | null;
}

/** Why nothing is said: "for få tal". */
export type TooFew = 'no-start' | 'no-areas' | 'no-values-before' | 'no-values-after' | 'break' | 'too-few-twins' | 'too-few-placebos';

export type BeforeAfter =
  | { readonly kind: 'too-few'; readonly reason: TooFew; readonly curve: readonly CurvePoint[] }
  | {
      readonly kind: 'answer';
      readonly start: number;
      readonly last: number;
      readonly curve: readonly CurvePoint[];
      /** Areas of the plan that are compared, and the twins of each, nearest first. */
      readonly pairs: readonly { readonly area: string; readonly twins: readonly string[] }[];
      /** How much more the plan's areas moved than their twins, in the indicator's unit: a development beside another, never an effect. */
      readonly difference: number;
      /** Ends of the 90 % interval by placebo. */
      readonly low: number;
      readonly high: number;
      /** Placebo differences that the interval rests on. */
      readonly placebos: number;
    };

/** A programme's areas are those of which it covers half at least. */
const HALF = 0.5;

/** Positions of the areas of which a programme of the package covers at least half. */
export function groundOf(faces: CoverFaces, programme: number): readonly number[] {
  return (faces.touched[programme] ?? []).filter((area) => coverOfArea(faces, area, (one) => one === programme) >= HALF - 1e-9);
}

/** Positions of the areas in which no programme that counts as cover worked in any of the years, as far as is known. */
export function areasWithoutPlan(faces: CoverFaces, programmes: readonly Programme[], counts: (type: string) => boolean, from: number, to: number): readonly number[] {
  const busy = new Set<number>();
  programmes.forEach(({ type, start, end, status }, i) => {
    const refused = status.some(({ state }) => state === 'rejected' || state === 'withdrawn');
    const beside = (start !== null && yearOf(start.first) > to) || (end !== null && yearOf(end.last) < from);
    if (counts(type) && !refused && !beside) for (const area of faces.touched[i] ?? []) busy.add(area);
  });
  return faces.atoms.level.areas.flatMap((_, area) => (busy.has(area) ? [] : [area]));
}

/**
 * How an indicator has moved in a programme's areas since before it began, beside twins: areas without a plan that stood alike before.
 * difference = mean over its areas of (last year - mean of the three years before the start), less the same of each area's three twins.
 * Its uncertainty is what the same rule finds in areas and years without a plan: interval = difference - the 5 % and 95 % placebo quantiles for as many areas.
 */
export function beforeAfter(asked: BeforeAfterQuestion): BeforeAfter {
  const { level, programme, treated, breaks } = asked;
  if (programme.start === null) return tooFew('no-start', []);
  const valueAt = valuesOf(level, asked.indicator);
  const start = yearOf(programme.start.first);
  const years = [...(level.series.get(asked.indicator)?.keys() ?? [])].flatMap((year) => year ?? []).toSorted((a, b) => a - b);
  const last = years.findLast((year) => treated.some((area) => valueAt(area, year) !== null)) ?? start;
  const span = { valueAt, years, start, last };
  const movers = moversOf(valueAt, treated, start, last);
  const missing: readonly (readonly [boolean, TooFew])[] = [
    [treated.length === 0, 'no-areas'],
    [breaks.some(({ year }) => year > start - YEARS_BEFORE && year <= last), 'break'],
    [last <= start, 'no-values-after'],
    [movers.length === 0, 'no-values-before'],
  ];
  const reason = missing.find(([holds]) => holds)?.[1];
  return reason === undefined ? besideTwins(asked, span, movers) : tooFew(reason, curve(asked, span, []));
}

interface Span {
  readonly valueAt: AreaValues;
  /** Every year with values of the indicator, ascending. */
  readonly years: readonly number[];
  readonly start: number;
  readonly last: number;
}

function besideTwins(asked: BeforeAfterQuestion, span: Span, movers: readonly Mover[]): BeforeAfter {
  const { level, treated, without, removed } = asked;
  const { valueAt, years, start, last } = span;
  const idOf = (area: number): string => level.areas[area]?.id ?? '';
  const pool = moversOf(valueAt, without.filter((area) => !treated.includes(area) && !removed.has(idOf(area))), start, last);
  const scales = scalesOf(pool);
  const paired = movers.flatMap((one) => {
    const twins = twinsOf(one, pool, scales);
    return twins === null ? [] : [{ one, twins }];
  });
  if (paired.length < movers.length) return tooFew('too-few-twins', curve(asked, span, []));
  const drawn = curve(asked, span, paired.flatMap(({ twins }) => twins.map(({ area }) => area)));
  const spread = placeboSpread(placeboDifferences(valueAt, pool.map(({ area }) => area), years, last - start), movers.length);
  if (spread === null) return tooFew('too-few-placebos', drawn);
  const difference = paired.reduce((sum, { one, twins }) => sum + beyondTwins(one, twins), 0) / paired.length;
  const pairs = paired.map(({ one, twins }) => ({ area: idOf(one.area), twins: twins.map(({ area }) => idOf(area)) }));
  return { kind: 'answer', start, last, curve: drawn, pairs, difference, low: difference - spread.p95, high: difference - spread.p05, placebos: spread.count };
}

const tooFew = (reason: TooFew, points: readonly CurvePoint[]): BeforeAfter => ({ kind: 'too-few', reason, curve: points });

function valuesOf(level: Level, indicator: string): AreaValues {
  const series = level.series.get(indicator);
  return (area, year) => {
    const column = series?.get(year);
    return column === undefined ? null : valueIn(column, area);
  };
}

/** @param twins an area that is the twin of two stands twice, and weighs so */
function curve({ level, treated }: BeforeAfterQuestion, { valueAt, start, last }: Span, twins: readonly number[]): readonly CurvePoint[] {
  const residents = valuesOf(level, level.population ?? '');
  const mean = (areas: readonly number[], year: number): number | null => {
    const values = areas.flatMap((area) => valueAt(area, year) ?? []);
    return values.length === 0 || values.length < areas.length ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
  };
  const cityMean = (year: number): number | null => {
    const known = level.areas.flatMap((_, area) => {
      const value = valueAt(area, year);
      return value === null ? [] : [{ value, weight: level.population === null ? 1 : (residents(area, year) ?? 0) }];
    });
    const total = known.reduce((sum, { weight }) => sum + weight, 0);
    return total > 0 ? known.reduce((sum, { value, weight }) => sum + value * weight, 0) / total : null;
  };
  return Array.from({ length: Math.max(0, last - start + YEARS_BEFORE + 1) }, (_, i) => start - YEARS_BEFORE + i).map((year) => ({ year, plan: mean(treated, year), twins: mean(twins, year), city: cityMean(year) }));
}
