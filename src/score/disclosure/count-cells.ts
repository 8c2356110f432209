import { NOT_APPLICABLE, PRESENT, SUPPRESSED, valueAt, type Column } from '../../model/column.ts';
import { columnOf, type CountFamily, type Figures, type Teller } from './count-family.ts';

/** What is known outside of a count. */
export const NONE = 0;
export const SHOWN = 1;
/** Withheld by its own rule. */
export const BY_RULE = 2;
/** Withheld so that another cannot be told. */
export const FOR_OTHERS = 3;
/** Withheld by who published it. */
export const AT_SOURCE = 4;
/** Nobody said. */
export const UNKNOWN = 5;
export type Standing = typeof NONE | typeof SHOWN | typeof BY_RULE | typeof FOR_OTHERS | typeof AT_SOURCE | typeof UNKNOWN;

/** A count somewhere: what it is, and what one who sees everything shown, and knows the rule, takes for possible. */
export interface CountCell {
  readonly standing: Standing;
  /** `null`: not even the gate knows. */
  readonly value: number | null;
  /** What it is a part of, as shown; `null`: not known. */
  readonly base: number | null;
  readonly lower: number;
  readonly upper: number;
  /** How far either way what is shown of it leaves it open, through rounding. */
  readonly blur: number;
  /** How far either way the count itself can lie from `value`, which may come from a rounded share. */
  readonly error: number;
  /** What is shown of it and of its base alone leaves possible, without any rule. */
  readonly seen: Span;
}

/** From the least to the most. */
export interface Span {
  readonly lower: number;
  readonly upper: number;
}

/** Where nothing says how many values a withheld count is to keep: figures that were withheld before they came. */
const USUAL_MINIMUM = 5;

/** How many values a withheld count of a family keeps. */
export const kept = ({ minimumCount }: CountFamily): number => Math.max(1, minimumCount ?? USUAL_MINIMUM);

/** Columns with entries that are withheld for others' sake: a mark an entry. */
export type Further = Map<Column, Uint8Array>;

/** A column as it was read, as its own rule leaves it, and the marks of what is withheld for others. */
interface Passed {
  readonly raw: Column;
  readonly shown: Column;
  readonly gone: Uint8Array | undefined;
}

interface TellerColumn extends Passed {
  readonly teller: Teller;
}

function passed({ raw, shown }: Figures, further: Further, at: number, id: string | null, year: number | null): Passed | null {
  const [before, after] = [columnOf(raw[at], id, year), columnOf(shown[at], id, year)];
  return before === undefined || after === undefined ? null : { raw: before, shown: after, gone: further.get(after) };
}

/** The figure of an entry that can be seen. */
const seen = ({ shown, gone }: Passed, i: number): number | null => (gone?.[i] === 1 ? null : valueAt(shown, i));

/** The count's cells at a level in a year, in the order of its areas; `null` where the level says nothing of it then. */
export function countCells(figures: Figures, further: Further, family: CountFamily, at: number, year: number | null): readonly CountCell[] | null {
  const tellers = family.tellers.flatMap((teller): readonly TellerColumn[] => {
    const column = passed(figures, further, at, teller.id, year);
    return column === null ? [] : [{ teller, ...column }];
  });
  if (!tellers.some(({ raw }) => raw.state.includes(PRESENT) || raw.state.includes(SUPPRESSED))) return null;
  const base = passed(figures, further, at, family.base, year);
  const least = kept(family);
  return (figures.raw[at]?.areas ?? []).map((_, i) => {
    const units = base === null ? null : seen(base, i);
    const value = valueFrom(tellers, i, base === null ? null : valueAt(base.raw, i));
    const standing = standingAt(tellers, i);
    if (standing === NONE) return { standing, value: 0, base: units, lower: 0, upper: 0, blur: 0, error: 0, seen: NOTHING };
    const open = seenSpan(tellers, i, units, family.isSum ? { lower: Math.min(0, value ?? 0), upper: Infinity } : { lower: 0, upper: units ?? Infinity });
    const blur = standing === SHOWN ? blurOf(tellers, i, units, seen) : 0;
    const error = finite(blurOf(tellers, i, base === null ? null : valueAt(base.raw, i), ({ raw }) => valueAt(raw, i)));
    if (standing === SHOWN && (value === null || blur >= least)) return { ...untold(value, units, blur), error, seen: open };
    return { standing, value, base: units, lower: lowerOf(family, standing, value, units), upper: upperOf(family, standing, value, units), blur, error, seen: open };
  });
}

/** A count of which what is shown says nothing, or which rounding leaves more open than the rule asks for: it is as good as not told. */
const untold = (value: number | null, base: number | null, blur: number): Omit<CountCell, 'seen' | 'error'> =>
  value === null || blur === Infinity
    ? { standing: UNKNOWN, value, base, lower: 0, upper: base ?? Infinity, blur: 0 }
    : { standing: UNKNOWN, value, base, lower: Math.max(0, value - blur), upper: value + blur, blur };

/** Withheld by a rule, at its source or for others; nowhere known; or shown. */
function standingAt(tellers: readonly TellerColumn[], i: number): Standing {
  let found: Standing = UNKNOWN;
  let isNone = true;
  for (const { raw, shown, gone } of tellers) {
    const before = raw.state[i];
    if (before === PRESENT && shown.state[i] === SUPPRESSED) return BY_RULE;
    if (before !== NOT_APPLICABLE) isNone = false;
    if (before === SUPPRESSED) found = AT_SOURCE;
    else if (gone?.[i] === 1 && found !== AT_SOURCE) found = FOR_OTHERS;
    else if (before === PRESENT && found === UNKNOWN) found = SHOWN;
  }
  return isNone ? NONE : found;
}

/** The count by what tells it best. */
function valueFrom(tellers: readonly TellerColumn[], i: number, base: number | null): number | null {
  let found: number | null = null;
  for (const { teller, raw } of tellers) {
    const figure = valueAt(raw, i);
    if (figure === null) continue;
    if (teller.tells === 'count') return figure;
    if (base === null) continue;
    if (teller.tells === 'rest') return base - figure;
    const share = (figure * base) / teller.per;
    found ??= Math.round(teller.tells === 'share' ? share : base - share);
  }
  return found;
}

/** How far either way figures leave the count open. Infinity: they say nothing without a base. */
function blurOf(tellers: readonly TellerColumn[], i: number, base: number | null, figureOf: (column: TellerColumn, i: number) => number | null): number {
  let least = Infinity;
  for (const one of tellers) {
    if (figureOf(one, i) === null) continue;
    if (one.teller.tells === 'count') return 0;
    if (base !== null) least = Math.min(least, one.teller.tells === 'rest' ? 0 : ((one.teller.unit / 2) * base) / one.teller.per);
  }
  return least;
}

const finite = (blur: number): number => (Number.isFinite(blur) ? blur : 0);

const NOTHING: Span = { lower: 0, upper: 0 };

/** What the figures that are shown leave possible of a count: all that it can be where none is, and what a printed share leaves by its rounding. */
function seenSpan(tellers: readonly TellerColumn[], i: number, base: number | null, all: Span): Span {
  let { lower, upper } = all;
  for (const one of tellers) {
    const figure = seen(one, i);
    if (figure === null) continue;
    const { tells, per, unit } = one.teller;
    if (tells === 'count') return { lower: figure, upper: figure };
    if (base === null) continue;
    if (tells === 'rest') return { lower: base - figure, upper: base - figure };
    const [least, most] = [((figure - unit / 2) * base) / per, ((figure + unit / 2) * base) / per];
    const own = tells === 'share' ? { lower: least, upper: most } : { lower: base - most, upper: base - least };
    [lower, upper] = [Math.max(lower, own.lower), Math.min(upper, own.upper)];
  }
  return Number.isFinite(all.upper) ? { lower: Math.ceil(lower - 1e-9), upper: Math.floor(upper + 1e-9) } : { lower, upper };
}

/** The most that a count can be by what is known of its base. */
const topOf = (value: number | null, base: number | null): number => Math.max(base ?? Infinity, value ?? 0);

/**
 * The least that a count can be by itself: nothing where its own rule withheld it, or as much as leaves few others of its base; the minimum where it
 * is withheld for others, as one who knows the rule would reckon.
 */
function lowerOf({ isSum, minimumCount, minimumRest }: CountFamily, standing: Standing, value: number | null, base: number | null): number {
  if (isSum) return Math.min(0, value ?? 0);
  if (value === null || standing === AT_SOURCE || standing === UNKNOWN) return 0;
  const minimum = minimumCount ?? 0;
  if (standing !== BY_RULE) return Math.min(value, minimum);
  const [top, rest] = [topOf(value, base), minimumRest ?? 0];
  return value > minimum && top - value < rest ? Math.max(0, top - rest + 1) : 0;
}

/** The most that a count can be by itself: under the minimum where its own rule withheld it, never more than its base. */
function upperOf({ isSum, minimumCount, minimumRest }: CountFamily, standing: Standing, value: number | null, base: number | null): number {
  if (isSum) return Infinity;
  const top = topOf(value, base);
  if (value === null || standing === AT_SOURCE || standing === UNKNOWN) return top;
  const minimum = minimumCount ?? 0;
  if (standing !== BY_RULE) return Math.max(value, top - (minimumRest ?? 0));
  // A share that was rounded down may take a count that is the minimum itself under it.
  return value <= minimum ? Math.min(Math.max(minimum - 1, value), top) : top;
}
