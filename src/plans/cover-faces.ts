import type { CityPackage } from '../model/city-package.ts';
import type { Level } from '../model/level.ts';
import { coverAtoms, type CoverAtoms } from './cover-atoms.ts';
import { extentOf, type CoverRule, type Extent } from './programme-extent.ts';

/** A part of a piece over which the same programmes lie, whatever the date. */
export interface CoverFace {
  /** Position of the piece. */
  readonly piece: number;
  /** Its share 0..1 of the piece. */
  readonly share: number;
  /** Positions in the package's programmes, ascending, at least one. */
  readonly programmes: readonly number[];
}

/** Everything about the cover of one level that no date changes: on a date, what is covered is a sum over faces. */
export interface CoverFaces {
  readonly atoms: CoverAtoms;
  readonly faces: readonly CoverFace[];
  /** Programme -> how its ground is known. */
  readonly rules: readonly CoverRule[];
  /** Programme -> positions of the areas of the level in which it works, ascending. */
  readonly touched: readonly (readonly number[])[];
}

/**
 * What cuts pieces by the shapes that lie over them: `cutPieces` of `cut-pieces.ts`, handed in so that a page whose city has no polygons of
 * programmes does without it.
 * @param wholes piece -> the programmes that cover it whole
 */
export type CutPieces = (pieces: Level, extents: readonly Extent[], wholes: readonly (readonly number[])[]) => readonly CoverFace[];

/** Whether the city's programmes may need cutting: any has a polygon, or lists areas of the finest level alone. */
export const needsCutting = ({ programmes, levels }: CityPackage): boolean => {
  const finest = levels.at(-1)?.id ?? '';
  return programmes.some(({ geometry, areas }) => geometry !== null || (areas.size === 1 && areas.has(finest)));
};

/**
 * The faces of one level under all programmes of a package; worked out once for a level and its programmes.
 * @param cut `null`: nothing can be cut, so that programmes with polygons are taken by the areas that they list
 */
export function coverFaces(city: CityPackage, level: Level, cut: CutPieces | null): CoverFaces {
  const atoms = coverAtoms(city, level);
  const extents = city.programmes.map((programme) => extentOf(programme, city, atoms.atoms, cut !== null));
  const wholes = wholeBy(extents, atoms.atoms.areas.length);
  const faces = cut === null ? wholes.flatMap((programmes, piece) => (programmes.length === 0 ? [] : [{ piece, share: 1, programmes }])) : cut(atoms.atoms, extents, wholes);
  return { atoms, faces, rules: extents.map(({ rule }) => rule), touched: touchedBy(faces, extents, atoms) };
}

/** Piece -> the programmes that cover it whole. */
function wholeBy(extents: readonly Extent[], pieces: number): readonly (readonly number[])[] {
  const wholes = Array.from({ length: pieces }, (): number[] => []);
  extents.forEach(({ whole }, programme) => whole.forEach((piece) => wholes[piece]?.push(programme)));
  return wholes;
}

function touchedBy(faces: readonly CoverFace[], extents: readonly Extent[], { areaOf }: CoverAtoms): CoverFaces['touched'] {
  const sets = extents.map(({ unmeasured }) => new Set(unmeasured.map((piece) => areaOf[piece] ?? -1)));
  for (const { piece, programmes } of faces) for (const programme of programmes) sets[programme]?.add(areaOf[piece] ?? -1);
  return sets.map((areas) => [...areas].filter((area) => area >= 0).toSorted((a, b) => a - b));
}
