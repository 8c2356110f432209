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

/** What lies in one area of the level. */
export interface AreaGround {
  /** Positions of the programmes that work in it, ascending. */
  readonly programmes: readonly number[];
  /** Its pieces that any programme lies over, ascending, each with its size and its faces. */
  readonly pieces: readonly { readonly size: number; readonly faces: readonly CoverFace[] }[];
}

/** Everything about the cover of one level that no date changes: on a date, what is covered is a sum over faces. */
export interface CoverFaces {
  readonly atoms: CoverAtoms;
  readonly faces: readonly CoverFace[];
  /** Programme -> how its ground is known. */
  readonly rules: readonly CoverRule[];
  /** Programme -> positions of the areas of the level in which it works, ascending. */
  readonly touched: readonly (readonly number[])[];
  /** The same by area of the level. */
  readonly grounds: readonly AreaGround[];
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
  const touched = touchedBy(faces, extents, atoms);
  return { atoms, faces, rules: extents.map(({ rule }) => rule), touched, grounds: groundsOf(faces, touched, atoms) };
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

function groundsOf(faces: readonly CoverFace[], touched: CoverFaces['touched'], { level, areaOf, sizes }: CoverAtoms): readonly AreaGround[] {
  const grounds = level.areas.map(() => ({ programmes: [] as number[], pieces: [] as AreaGround['pieces'][number][] }));
  touched.forEach((areas, programme) => areas.forEach((area) => grounds[area]?.programmes.push(programme)));
  const lying = Array.from(areaOf, (): CoverFace[] => []);
  for (const face of faces) lying[face.piece]?.push(face);
  lying.forEach((ones, piece) => {
    if (ones.length > 0) grounds[areaOf[piece] ?? -1]?.pieces.push({ size: sizes[piece] ?? 0, faces: ones });
  });
  return grounds;
}
