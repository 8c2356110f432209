import type { Column } from '../../model/column.ts';
import type { Indicator } from '../../model/indicator.ts';
import { correlation } from '../../score/correlation.ts';
import type { IndicatorInTheme } from '../scene.ts';

/** Two scored indicators that move together (r > 0) or against each other, both turned so that more means more need. */
export interface CorrelatedPair {
  readonly a: IndicatorInTheme;
  readonly b: IndicatorInTheme;
  readonly r: number;
}

/** From here on two indicators count almost the same thing twice. */
export const SAME_THING = 0.9;
/** Where an index has two indicators alone it is said from here on. */
export const NOTABLE_OF_TWO = 0.5;
/** More pairs than this are not listed: the first, strongest, say enough. */
const LISTED = 3;

/** Over the areas that take part. The pairs to be said, strongest first: |r| above 0.9; of two indicators alone also |r| of 0.5 and more. */
export function correlatedPairs(
  scored: readonly IndicatorInTheme[],
  columns: ReadonlyMap<string, Column>,
  indicators: ReadonlyMap<string, Indicator>,
  participation: Uint8Array | null,
): readonly CorrelatedPair[] {
  const least = scored.length === 2 ? NOTABLE_OF_TWO : SAME_THING;
  const pairs = scored.flatMap((a, i) => scored.slice(i + 1).flatMap((b) => pairOf(a, b, columns, indicators, participation) ?? []));
  return pairs
    .filter((pair) => Math.abs(pair.r) >= least)
    .toSorted((a, b) => Math.abs(b.r) - Math.abs(a.r))
    .slice(0, LISTED);
}

function pairOf(
  a: IndicatorInTheme,
  b: IndicatorInTheme,
  columns: ReadonlyMap<string, Column>,
  indicators: ReadonlyMap<string, Indicator>,
  participation: Uint8Array | null,
): CorrelatedPair | null {
  const [columnA, columnB] = [columns.get(a.indicator), columns.get(b.indicator)];
  const r = a.indicator === b.indicator || columnA === undefined || columnB === undefined ? null : knownCorrelation(columnA, columnB, participation);
  return r === null ? null : { a, b, r: r * turn(indicators.get(a.indicator)) * turn(indicators.get(b.indicator)) };
}

interface Known {
  readonly among: Uint8Array | null;
  readonly r: number | null;
}

/** What was worked out for two columns last: a weight that moves changes neither them nor, as a rule, who takes part. */
const known = new WeakMap<Column, WeakMap<Column, Known>>();

function knownCorrelation(a: Column, b: Column, among: Uint8Array | null): number | null {
  const ofA = known.get(a) ?? new WeakMap<Column, Known>();
  known.set(a, ofA);
  const before = ofA.get(b);
  if (before !== undefined && areSame(before.among, among)) return before.r;
  const r = correlation(a, b, among);
  ofA.set(b, { among, r });
  return r;
}

const areSame = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === b || (a !== null && b !== null && a.length === b.length && a.every((one, i) => one === b[i]));

const turn = (indicator: Indicator | undefined): number => (indicator?.direction === 'lower-is-more-deprived' ? -1 : 1);
