import type { AreaGeometry } from '../model/geometry.ts';
import { squareMetres } from './area-size.ts';
import type { CoverFace, CutPieces } from './cover-faces.ts';
import { boxesMeet, planeShape, type PlaneShape } from './equal-area-plane.ts';
import { overlay } from './overlay.ts';

/**
 * A programme's part of a piece that is smaller than this share of both the piece and the programme is a sliver: a border that was
 * drawn a little beside another. It is left out of cover and of the list of plans there.
 */
export const SLIVER = 0.001;

/** Cuts every piece by the shapes of the programmes that lie over it, and adds those that cover it whole. */
export const cutPieces: CutPieces = (pieces, extents, wholes) => {
  const laid = extents.map(({ shapes }) => (shapes.length === 0 ? null : { shape: planeShape(shapes), size: sizeOf(shapes) }));
  return pieces.areas.flatMap((_, piece) => facesOf(piece, pieces.geometries?.[piece] ?? null, laid, wholes[piece] ?? []));
};

interface Laid {
  readonly shape: PlaneShape;
  readonly size: number;
}

const sizeOf = (shapes: readonly AreaGeometry[]): number => shapes.reduce((sum, shape) => sum + squareMetres(shape), 0);

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
