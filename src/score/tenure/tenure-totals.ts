import { columnOf, PRESENT, SUPPRESSED, stateAt, valueAt, type Column } from '../../model/column.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Level } from '../../model/level.ts';
import { discloseLevel, type DisclosedLevel } from '../disclosure-gate.ts';
import { exactSum } from '../exact-sum.ts';
import { columnsForYear } from '../year-choice.ts';
import type { TenureGround } from './tenure-ground.ts';

/** A total, or why there is none. */
export type Total = { readonly kind: 'known'; readonly value: number } | { readonly kind: 'withheld' } | { readonly kind: 'none' };

/** One indicator in almen housing and in the rest of the city. */
export interface TenureTotal {
  readonly almen: Total;
  readonly rest: Total;
  /** Almen areas that count, of how many. */
  readonly counted: number;
  readonly units: number;
}

/** Numerators and denominators; of a count the numerator alone. */
interface Sums {
  readonly over: number[];
  readonly under: number[];
}

/**
 * An indicator in almen housing and outside of it, in a year. A count is a sum; a share or mean is sum(x b) / sum(b) over its denominator b. What is outside is
 * each area of the whole less the almen areas in it. An area counts where its own figure and those of all its almen areas are known, so that both totals are of the same
 * ground. `null`: the indicator is neither, or its figures are of different years at the two levels.
 * Both totals pass the disclosure gate as the figures of an area do.
 */
export function tenureTotal({ units, whole, almen }: TenureGround, indicators: ReadonlyMap<string, Indicator>, id: string, year: number | null): TenureTotal | null {
  const indicator = indicators.get(id);
  if (indicator === undefined) return null;
  const isCount = indicator.unit === 'count' || id === units.population;
  const base = isCount ? null : indicator.denominator;
  if (!isCount && base === null) return null;
  const [inside, around] = [figuresOf(units, id, base, year), figuresOf(whole, id, base, year)];
  if (inside === null || around === null || inside.year !== around.year) return null;
  const [own, rest]: readonly [Sums, Sums] = [{ over: [], under: [] }, { over: [], under: [] }];
  const seen = { counted: 0, withheld: false };
  almen.forEach((within, position) => {
    const [all, parts] = [around.at(position), within.map((unit) => inside.at(unit))];
    if (around.isWithheld(position) || within.some(inside.isWithheld)) seen.withheld = true;
    if (all === null || !parts.every((one) => one !== null)) return;
    seen.counted += within.length;
    enter(own, rest, all, parts, whole === units && within.length > 0);
  });
  const level = discloseLevel(levelOfTwo(units, id, base, [totalOf(own, base), totalOf(rest, base)], [baseOf(own), baseOf(rest)]), indicators);
  const column = level.series.get(id)?.get(null);
  const total = (i: number): Total => toldTotal(column, i, seen.withheld);
  return { almen: total(0), rest: total(1), counted: seen.counted, units: almen.flat().length };
}

/** @param isItself the area is almen as a whole, and nothing of it is outside */
function enter(own: Sums, rest: Sums, all: Figure, parts: readonly Figure[], isItself: boolean): void {
  for (const { over, under } of parts) {
    own.over.push(over);
    own.under.push(under);
  }
  if (isItself) return;
  rest.over.push(all.over, ...parts.map(({ over }) => -over));
  rest.under.push(all.under, ...parts.map(({ under }) => -under));
}

/** An area's figure as numerator and denominator. */
interface Figure {
  readonly over: number;
  readonly under: number;
}

interface Figures {
  readonly year: number | null;
  readonly at: (position: number) => Figure | null;
  readonly isWithheld: (position: number) => boolean;
}

/** `null`: the level has no such figures in the year. */
function figuresOf(level: DisclosedLevel, id: string, base: string | null, year: number | null): Figures | null {
  const { columns, yearsUsed } = columnsForYear(level, base === null ? [id] : [id, base], year);
  const [column, bases] = [columns.get(id), base === null ? null : columns.get(base)];
  if (column === undefined || bases === undefined || !yearsUsed.has(id) || (base !== null && yearsUsed.get(base) !== yearsUsed.get(id))) return null;
  const at = (position: number): Figure | null => {
    const [value, under] = [valueAt(column, position), bases === null ? 1 : valueAt(bases, position)];
    return value === null || under === null ? null : { over: bases === null ? value : value * under, under };
  };
  return { year: yearsUsed.get(id) ?? null, at, isWithheld: (position) => [column, bases].some((one) => one !== null && stateAt(one, position) === SUPPRESSED) };
}

const baseOf = ({ under }: Sums): number => exactSum(Float64Array.from(under));

function totalOf(sums: Sums, base: string | null): number | null {
  if (sums.over.length === 0) return null;
  const over = exactSum(Float64Array.from(sums.over));
  if (base === null) return over;
  const under = baseOf(sums);
  return under > 0 ? over / under : null;
}

/** The two totals as the figures of two areas, so that the gate takes them as it takes any. */
function levelOfTwo(units: Level, id: string, base: string | null, totals: readonly (number | null)[], bases: readonly number[]): Level {
  const areas = ['almen', 'rest'].map((name) => ({ id: name, name, parents: new Map<string, string>(), properties: new Map<string, string>() }));
  const series = new Map([[id, new Map([[null, columnOf(totals)]])], ...(base === null ? [] : [[base, new Map([[null, columnOf(bases)]])] as const])]);
  return { ...units, areas, positions: new Map(areas.map((area, i) => [area.id, i])), geometries: null, series };
}

/** Where no area is left because figures are withheld, the total is withheld and not missing. */
function toldTotal(column: Column | undefined, i: number, anyWithheld: boolean): Total {
  const state = column === undefined ? null : stateAt(column, i);
  if (column !== undefined && state === PRESENT) return { kind: 'known', value: column.values[i] ?? 0 };
  return state === SUPPRESSED || anyWithheld ? { kind: 'withheld' } : { kind: 'none' };
}
