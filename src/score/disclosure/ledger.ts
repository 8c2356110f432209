import type { Forest, Place } from './area-forest.ts';
import { AT_SOURCE, BY_RULE, FOR_OTHERS, kept, NONE, SHOWN, UNKNOWN, type CountCell } from './count-cells.ts';
import type { CountFamily } from './count-family.ts';
import type { Sheet } from './level-sums.ts';

/** A count in a year over a forest: what is known of it at each place. */
export interface Ledger {
  readonly forest: Forest;
  /** One a place. */
  readonly cells: CountCell[];
  /** Places whose parts do not fit them: nothing follows from them. */
  readonly loose: ReadonlySet<number>;
  /** How many values each withheld count keeps. */
  readonly kept: number;
}

export const NOTHING: CountCell = { standing: NONE, value: 0, base: null, lower: 0, upper: 0, blur: 0, error: 0, seen: { lower: 0, upper: 0 } };

/** Lays a count of a year out over a forest. */
export function ledgerOf(forest: Forest, sheet: Sheet, family: CountFamily): Ledger {
  const cells = forest.places.map(({ area }) => (area === null ? NOTHING : (sheet[area.level]?.[area.position] ?? NOTHING)));
  const loose = new Set<number>();
  for (const place of forest.rests) {
    const restOf = forest.places[place]?.restOf ?? null;
    const rest = restOf === null ? NOTHING : restCell(restOf, (at) => cells[at] ?? NOTHING, family);
    if (rest !== null) cells[place] = rest;
    else if (restOf !== null) loose.add(restOf.whole);
  }
  return { forest, cells, loose, kept: kept(family) };
}

/**
 * What is left of a place without its parts. Where parts add up to their wholes it is nothing, or people of whom it is not known where they belong. Where they
 * lie in them and leave something over, the rest is a count as any other: who takes the parts from the whole has it, so the rule holds for it too.
 * `null`: the parts are more than the whole.
 */
export function restCell({ whole, parts, how }: NonNullable<Place['restOf']>, cellOf: (place: number) => CountCell, family: CountFamily): CountCell | null {
  const all = parts.map(cellOf);
  const over = cellOf(whole);
  const value = less(over.value, all.map((one) => one.value));
  const error = all.reduce((sum, one) => sum + one.error, over.error);
  if (value !== null && value < -error - 1e-9 * Math.abs(over.value ?? 0)) return null;
  if (how === 'sum' && (value === null || value <= error + 1e-9)) return NOTHING;
  const base = less(over.base, all.map((one) => one.base));
  if (base === 0 && (value ?? 0) <= 0) return NOTHING;
  const upper = family.isSum ? Infinity : Math.max(base ?? Infinity, value ?? 0);
  const minimum = family.minimumCount ?? 0;
  const isFew = how === 'part' && !family.isSum && value !== null && value < minimum && error < 1;
  const seen = { lower: Math.min(0, value ?? 0), upper: family.isSum ? Infinity : (base ?? Infinity) };
  return isFew ? { standing: BY_RULE, value: Math.max(0, value), base, lower: 0, upper: Math.min(minimum - 1, upper), blur: 0, error, seen } : { standing: UNKNOWN, value, base, lower: 0, upper, blur: 0, error, seen };
}

/** The whole less its parts, where all are known. */
const less = (whole: number | null, parts: readonly (number | null)[]): number | null =>
  parts.reduce<number | null>((left, part) => (left === null || part === null ? null : left - part), whole);

export const cellAt = (ledger: Ledger, place: number): CountCell => ledger.cells[place] ?? NOTHING;

/** True where what is shown of a place fixes the sum of its leaves. */
export const fixes = (ledger: Ledger, place: number): boolean => {
  const { standing, blur } = cellAt(ledger, place);
  return standing === SHOWN && blur < ledger.kept && !ledger.loose.has(place);
};

/** True where a count has to keep its values open. */
export const isWithheld = ({ standing }: CountCell): boolean => standing === BY_RULE || standing === FOR_OTHERS || standing === AT_SOURCE;

/** True where a leaf is known outside, as it is shown or as nothing is there. */
export const isTold = (ledger: Ledger, leaf: number): boolean => {
  const { standing, blur } = cellAt(ledger, leaf);
  return standing === NONE || (standing === SHOWN && blur < ledger.kept);
};

/** Withholds a place that is shown, for others' sake. */
export function withhold(ledger: Ledger, place: number): void {
  ledger.cells[place] = { ...cellAt(ledger, place), standing: FOR_OTHERS };
}
