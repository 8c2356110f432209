import type { CityPackage } from '../model/city-package.ts';
import type { AreaGeometry } from '../model/geometry.ts';
import type { Level } from '../model/level.ts';
import { squareMetres } from './area-size.ts';
import { coverAtoms, type CoverAtoms } from './cover-atoms.ts';
import { boxesMeet, planeShape, type PlaneShape } from './equal-area-plane.ts';
import { overlay } from './overlay.ts';
import { extentOf, type CoverRule, type Extent } from './programme-extent.ts';

/**
 * A programme's part of a piece that is smaller than this share of both the piece and the programme is a sliver: a border that was
 * drawn a little beside another. It is left out of cover and of the list of plans there.
 */
export const SLIVER = 0.001;

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

/** The faces of one level under all programmes of a package; worked out once for a level and its programmes. */
export function coverFaces(city: CityPackage, level: Level): CoverFaces {
  const atoms = coverAtoms(city, level);
  const extents = city.programmes.map((programme) => extentOf(programme, city, atoms.atoms));
  const laid = extents.map(({ shapes }) => (shapes.length === 0 ? null : { shape: planeShape(shapes), size: sizeOf(shapes) }));
  const wholes = wholeBy(extents, atoms.atoms.areas.length);
  const faces = atoms.atoms.areas.flatMap((_, piece) => facesOf(piece, atoms.atoms.geometries?.[piece] ?? null, laid, wholes[piece] ?? []));
  return { atoms, faces, rules: extents.map(({ rule }) => rule), touched: touchedBy(faces, extents, atoms) };
}

interface Laid {
  readonly shape: PlaneShape;
  readonly size: number;
}

const sizeOf = (shapes: readonly AreaGeometry[]): number => shapes.reduce((sum, shape) => sum + squareMetres(shape), 0);

/** Piece -> the programmes that cover it whole. */
function wholeBy(extents: readonly Extent[], pieces: number): readonly (readonly number[])[] {
  const wholes = Array.from({ length: pieces }, (): number[] => []);
  extents.forEach(({ whole }, programme) => whole.forEach((piece) => wholes[piece]?.push(programme)));
  return wholes;
}

function facesOf(piece: number, geometry: AreaGeometry | null, laid: readonly (Laid | null)[], whole: readonly number[]): CoverFace[] {
  const wholeFace = whole.length === 0 ? [] : [{ piece, share: 1, programmes: whole }];
  if (geometry === null) return wholeFace;
  const ground = planeShape([geometry]);
  const near = laid.flatMap((one, programme) => (one !== null && boxesMeet(one.shape.box, ground.box) ? [{ ...one, programme }] : []));
  if (near.length === 0) return wholeFace;
  const cut = overlay(ground, near.map(({ shape }) => shape));
  const total = cut.reduce((sum, { size }) => sum + size, 0);
  const slivers = sliversIn(cut, near, total);
  const merged = new Map<string, CoverFace>();
  for (const { members, size } of cut) {
    const there = members.flatMap((member) => (slivers.has(member) ? [] : (near[member]?.programme ?? [])));
    const programmes = [...new Set([...whole, ...there])].toSorted((a, b) => a - b);
    const before = merged.get(programmes.join())?.share ?? 0;
    if (programmes.length > 0) merged.set(programmes.join(), { piece, share: before + size / total, programmes });
  }
  return [...merged.values()];
}

/** Positions in `near` of what lies over less than a sliver of the piece. */
function sliversIn(cut: ReturnType<typeof overlay>, near: readonly Laid[], total: number): ReadonlySet<number> {
  const sums = near.map(() => 0);
  for (const { members, size } of cut) for (const member of members) sums[member] = (sums[member] ?? 0) + size;
  return new Set(near.flatMap(({ size }, member) => ((sums[member] ?? 0) < SLIVER * Math.min(size, total) ? [member] : [])));
}

function touchedBy(faces: readonly CoverFace[], extents: readonly Extent[], { areaOf }: CoverAtoms): CoverFaces['touched'] {
  const sets = extents.map(({ unmeasured }) => new Set(unmeasured.map((piece) => areaOf[piece] ?? -1)));
  for (const { piece, programmes } of faces) for (const programme of programmes) sets[programme]?.add(areaOf[piece] ?? -1);
  return sets.map((areas) => [...areas].filter((area) => area >= 0).toSorted((a, b) => a - b));
}
