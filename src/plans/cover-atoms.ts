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
const idAt = (area: Area, own: Level, levelId: string): string | undefined => (own.id === levelId ? area.id : area.parents.get(levelId));

/** A level fills another if its areas make up at least this share of the other's ground. */
const FILLED = 0.9;

/**
 * The last level of the package (they run from the whole city down) whose areas lie in areas of `level` and fill it:
 * housing estates lie in roder too, but what is not an estate would be lost.
 */
function finestWithin(city: CityPackage, level: Level): Level {
  return city.levels.findLast((one) => one.id === level.id || fills(one, level)) ?? level;
}

/** By size where both levels have geometry, else by whether every area has a piece. */
function fills(pieces: Level, level: Level): boolean {
  const homes = pieces.areas.map((area) => level.positions.get(area.parents.get(level.id) ?? ''));
  if (pieces.geometries === null || level.geometries === null) return new Set(homes.filter((home) => home !== undefined)).size === level.areas.length;
  const [inner, whole] = [sizesOf(pieces), sizesOf(level)];
  const filled = inner.reduce((sum, size, i) => (homes[i] === undefined ? sum : sum + size), 0);
  return filled >= FILLED * whole.reduce((sum, size) => sum + size, 0);
}

function sizesOf(level: Level): Float64Array {
  const geometries = level.geometries;
  const sizes = Float64Array.from(level.areas, (_, i) => {
    const geometry = geometries?.[i];
    return geometry === null || geometry === undefined ? 0 : squareMetres(geometry);
  });
  return sizes.every((size) => size > 0) ? sizes : sizes.fill(1);
}
