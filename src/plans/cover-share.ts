import { valueAt, type Column } from '../model/column.ts';
import type { CoverFaces } from './cover-faces.ts';

/** Share 0..1 of each piece that the chosen programmes cover together; where they overlap counts once. */
export function coveredPieces({ atoms, faces }: CoverFaces, isChosen: (programme: number) => boolean): Float64Array {
  const shares = new Float64Array(atoms.atoms.areas.length);
  for (const { piece, share, programmes } of faces) if (programmes.some(isChosen)) shares[piece] = (shares[piece] ?? 0) + share;
  return shares;
}

/** Share 0..1 of one area's ground that the chosen programmes cover together: its pieces' shares weighted by their size. */
export function coverOfArea({ atoms: { totals }, grounds }: CoverFaces, area: number, isChosen: (programme: number) => boolean): number {
  let sum = 0;
  for (const { size, faces } of grounds[area]?.pieces ?? []) {
    let covered = 0;
    for (const { share, programmes } of faces) if (programmes.some(isChosen)) covered += share;
    sum += size * covered;
  }
  return sum === 0 ? 0 : Math.min(1, sum / (totals[area] ?? sum));
}

/**
 * Share 0..1 of each area's residents or dwellings that live or lie on covered ground, taken to be spread evenly within a piece.
 * `null` where it cannot be said: the level has no finer pieces, one of the area's pieces has no figure, or nobody lives there.
 * @param counts what is counted (residents, dwellings) in the pieces' level
 */
export function coverByCount({ atoms: { level, atoms, areaOf, totals } }: CoverFaces, covered: Float64Array, counts: Column): readonly (number | null)[] {
  const all = new Float64Array(totals.length);
  const reached = new Float64Array(totals.length);
  const known = new Uint8Array(totals.length).fill(level.id === atoms.id ? 0 : 1);
  areaOf.forEach((area, piece) => {
    if (area < 0) return;
    const count = valueAt(counts, piece);
    if (count === null) known[area] = 0;
    all[area] = (all[area] ?? 0) + (count ?? 0);
    reached[area] = (reached[area] ?? 0) + (count ?? 0) * (covered[piece] ?? 0);
  });
  return Array.from(all, (total, area) => (known[area] === 1 && total > 0 ? Math.min(1, (reached[area] ?? 0) / total) : null));
}
