import type { Level } from '../../model/level.ts';
import { partsOf, type Adding } from './level-sums.ts';

/** An area, or what lies in one and in none of its parts; counts of an area add up over its leaves. */
export interface Place {
  /** `null`: the rest of another place. */
  readonly area: { readonly level: number; readonly position: number } | null;
  /** For a rest: the place it is the rest of, and that place's parts. */
  readonly restOf: { readonly whole: number; readonly parts: readonly number[]; readonly how: Adding['how'] } | null;
  /** Places that contain it, the smallest first. */
  readonly within: readonly number[];
}

/** Places of some levels that add up. */
export interface Forest {
  readonly places: readonly Place[];
  /** Places without parts, rests among them. */
  readonly leaves: readonly number[];
  /** For each place with parts its leaves; empty for a leaf. */
  readonly leavesIn: readonly (readonly number[])[];
  /** Places with parts. */
  readonly wholes: readonly number[];
  /** Places that are the rest of another. */
  readonly rests: readonly number[];
}

/** Pairs of levels with nothing between them: what follows from two others is left out. */
export function nearestOnly(adding: readonly Adding[]): readonly Adding[] {
  const reaches = (coarse: number, fine: number, past: Adding): boolean =>
    adding.some((one) => one !== past && one.coarse === coarse && (one.fine === fine || reaches(one.fine, fine, past)));
  return adding.filter((one) => !reaches(one.coarse, one.fine, one));
}

/** A forest for each finest level: coarser levels that its areas add up to. Levels that nothing adds up to stand alone. */
export function forestsOf(levels: readonly Level[], present: readonly number[], adding: readonly Adding[]): readonly Forest[] {
  const usable = nearestOnly(adding.filter(({ coarse, fine }) => present.includes(coarse) && present.includes(fine)));
  const finest = present.filter((level) => !usable.some(({ coarse }) => coarse === level));
  return finest.map((level) => {
    const view = reaching(level, usable);
    return forestOf(levels, view, usable.filter(({ coarse, fine }) => view.includes(coarse) && view.includes(fine)));
  });
}

/** The level and those that it adds up to, in any number of steps. */
function reaching(level: number, adding: readonly Adding[]): readonly number[] {
  const found = new Set([level]);
  for (const one of found) for (const { coarse, fine } of adding) if (fine === one) found.add(coarse);
  return [...found].toSorted((a, b) => a - b);
}

function forestOf(levels: readonly Level[], view: readonly number[], adding: readonly Adding[]): Forest {
  const starts = new Map<number, number>();
  let size = 0;
  for (const level of view) {
    starts.set(level, size);
    size += levels[level]?.areas.length ?? 0;
  }
  const placeOf = (level: number, position: number): number => (starts.get(level) ?? 0) + position;
  const above: Set<number>[] = Array.from({ length: size }, () => new Set());
  const rests: NonNullable<Place['restOf']>[] = [];
  const wholes = new Set<number>();
  for (const { coarse, fine, how } of adding) {
    partsOf(levels, coarse, fine).forEach((positions, i) => {
      if (positions.length === 0) return;
      const whole = placeOf(coarse, i);
      const parts = positions.map((position) => placeOf(fine, position));
      for (const part of parts) above[part]?.add(whole);
      wholes.add(whole);
      rests.push({ whole, parts, how });
    });
  }
  const areas = view.flatMap((level) => (levels[level]?.areas ?? []).map((_, position) => ({ level, position })));
  const leafAreas = areas.flatMap((_, place) => (wholes.has(place) ? [] : [place]));
  return joined(areas, above, rests, leafAreas);
}

/** Everything above a place, in any number of steps. */
function allAbove(above: readonly ReadonlySet<number>[], place: number): readonly number[] {
  const found = new Set(above[place]);
  for (const one of found) for (const further of above[one] ?? []) found.add(further);
  return [...found];
}

function joined(areas: readonly NonNullable<Place['area']>[], above: readonly ReadonlySet<number>[], rests: readonly NonNullable<Place['restOf']>[], leafAreas: readonly number[]): Forest {
  const leaves = [...leafAreas, ...rests.map((_, i) => areas.length + i)];
  const over = [...areas.map((_, place) => allAbove(above, place)), ...rests.map(({ whole }) => [whole, ...allAbove(above, whole)])];
  const leavesIn: number[][] = over.map(() => []);
  for (const leaf of leaves) for (const one of over[leaf] ?? []) leavesIn[one]?.push(leaf);
  const smallestFirst = (some: readonly number[]): readonly number[] => some.toSorted((a, b) => (leavesIn[a]?.length ?? 0) - (leavesIn[b]?.length ?? 0) || b - a);
  const places = over.map((some, i): Place => ({ area: areas[i] ?? null, restOf: i < areas.length ? null : (rests[i - areas.length] ?? null), within: smallestFirst(some) }));
  const wholes = leavesIn.flatMap((inside, place) => (inside.length > 0 ? [place] : []));
  return { places, leaves, leavesIn, wholes, rests: rests.map((_, i) => areas.length + i) };
}
