import type { CityPackage } from '../model/city-package.ts';
import type { Area, Level } from '../model/level.ts';
import { squareMetres } from './area-size.ts';

/**
 * The smallest pieces in which cover of a level is counted: the areas of the finest level that lies within it
 * (the level itself where none does), each with its size and the area of the level that it belongs to.
 */
export interface CoverAtoms {
  readonly level: Level;
  readonly atoms: Level;
  /** Atom -> position of its area in `level`, or -1. */
  readonly areaOf: Int32Array;
  /** Atom -> its size; square metres, or 1 each where an atom has no geometry. */
  readonly sizes: Float64Array;
  /** Area of `level` -> sum of its atoms' sizes. */
  readonly totals: Float64Array;
}

/** The pieces of one level; depends on the package alone, so it is worked out once a level. */
export function coverAtoms(city: CityPackage, level: Level): CoverAtoms {
  const atoms = finestWithin(city, level);
  const areaOf = Int32Array.from(atoms.areas, (atom) => level.positions.get(idAt(atom, atoms, level.id) ?? '') ?? -1);
  const sizes = sizesOf(atoms);
  const totals = new Float64Array(level.areas.length);
  areaOf.forEach((position, atom) => {
    if (position >= 0) totals[position] = (totals[position] ?? 0) + (sizes[atom] ?? 0);
  });
  return { level, atoms, areaOf, sizes, totals };
}

/** Id of the area of another level in which an area lies; its own id at its own level. */
export const idAt = (area: Area, own: Level, levelId: string): string | undefined => (own.id === levelId ? area.id : area.parents.get(levelId));

/** The last level of the package (they run from the whole city down) whose areas lie in areas of `level`. */
function finestWithin(city: CityPackage, level: Level): Level {
  const within = city.levels.filter((one) => one.id === level.id || one.areas.some((area) => area.parents.has(level.id)));
  return within.at(-1) ?? level;
}

function sizesOf(level: Level): Float64Array {
  const geometries = level.geometries;
  const sizes = Float64Array.from(level.areas, (_, i) => {
    const geometry = geometries?.[i];
    return geometry === null || geometry === undefined ? 0 : squareMetres(geometry);
  });
  return sizes.every((size) => size > 0) ? sizes : sizes.fill(1);
}
