import { bridgeCorners, areBridged } from './bridge-corners.ts';
import { type CellRaster, type Face, faceIndex } from './cell-raster.ts';
import { findPieces, forNeighbours, type Piece } from './find-pieces.ts';
import { groupBy } from './group-by.ts';

/** Land without a rode in pieces of at most so many cells (15 ha) is a gap between the two grids, not land. */
const POCKET = 60;
/** Water in pieces of fewer cells (2.5 ha) is too small to be drawn at this scale. */
const SMALLEST_WATER = 10;
/** A part of a rode of at most so many cells that lies apart from the rest goes to its neighbour ... */
const FRAGMENT = 2;
/** ... as long as the rode gives away no more than this share of its cells in all. */
const MOST_GIVEN = 0.08;

/**
 * Makes the raster fit to be drawn; in this order:
 * 1. small pieces of land without a rode go to the water beside them, or where there is none to the face they border most;
 * 2. small ponds and specks of sea become land of their rode, or without a rode go to the face they border most;
 * 3. specks of land in a lake become lake;
 * 4. land without a rode that no sea touches is Frederiksberg;
 * 5. fragments of a rode go to the face they border most, unless that costs the rode too much.
 */
export function cleanCells(raster: CellRaster): void {
  const faceOf = (cell: number): Face => raster.faces[raster.cells[cell] ?? 0] ?? { rode: null, ground: 'land' };
  const isBare = (cell: number): boolean => faceOf(cell).rode === null && faceOf(cell).ground === 'land';
  const isWater = (cell: number): boolean => faceOf(cell).ground === 'sea' || faceOf(cell).ground === 'lake';

  for (const piece of findPieces(raster, (cell) => (isBare(cell) ? 'bare' : null))) {
    if (piece.length > POCKET) continue;
    give(raster, piece, mostBordered(raster, piece, isWater) ?? mostBordered(raster, piece, () => true));
  }
  for (const piece of findPieces(raster, (cell) => (isWater(cell) ? faceOf(cell).ground : null))) {
    if (piece.length < SMALLEST_WATER) drain(raster, piece, faceOf);
  }
  for (const piece of findPieces(raster, (cell) => (isWater(cell) || isBare(cell) ? null : raster.cells[cell]))) {
    if (piece.length <= FRAGMENT) flood(raster, piece, faceOf);
  }
  for (const piece of findPieces(raster, (cell) => (isBare(cell) ? 'bare' : null))) {
    if (borders(raster, piece, (cell) => faceOf(cell).ground === 'sea').size === 0) {
      give(raster, piece, faceIndex(raster.faces, null, 'frederiksberg'));
    }
  }
  giveFragments(raster, faceOf);
}

function drain(raster: CellRaster, piece: Piece, faceOf: (cell: number) => Face): void {
  const homeless = piece.filter((cell) => faceOf(cell).rode === null);
  for (const cell of piece) {
    const { rode } = faceOf(cell);
    if (rode !== null) raster.cells[cell] = faceIndex(raster.faces, rode, 'land');
  }
  give(raster, homeless, mostBordered(raster, homeless, (cell) => !homeless.includes(cell)));
}

function flood(raster: CellRaster, piece: Piece, faceOf: (cell: number) => Face): void {
  const { rode } = faceOf(piece[0] ?? 0);
  const isShore = (cell: number): boolean => faceOf(cell).ground !== 'lake' || faceOf(cell).rode !== rode;
  if (borders(raster, piece, isShore).size === 0) give(raster, piece, faceIndex(raster.faces, rode, 'lake'));
}

function giveFragments(raster: CellRaster, faceOf: (cell: number) => Face): void {
  const bridgeAt = bridgeCorners(raster);
  const pieces = findPieces(raster, (cell) => faceOf(cell).rode, (a, b) => areBridged(raster, bridgeAt, a, b));
  for (const parts of groupBy(pieces, (piece) => faceOf(piece[0] ?? 0).rode).values()) {
    const total = parts.reduce((sum, part) => sum + part.length, 0);
    let given = 0;
    for (const part of parts.toSorted((a, b) => a.length - b.length).slice(0, -1)) {
      if (part.length > FRAGMENT || given + part.length > Math.max(1, MOST_GIVEN * total)) continue;
      given += part.length;
      give(raster, part, mostBordered(raster, part, (cell) => !part.includes(cell)));
    }
  }
}

/** Length of the border, in cell sides, that a piece shares with each face of the cells that count. */
function borders(raster: CellRaster, piece: Piece, counts: (cell: number) => boolean): Map<number, number> {
  const lengths = new Map<number, number>();
  const own = new Set(piece);
  for (const cell of piece) {
    forNeighbours(raster, cell, (other) => {
      if (own.has(other) || !counts(other)) return;
      const face = raster.cells[other] ?? 0;
      lengths.set(face, (lengths.get(face) ?? 0) + 1);
    });
  }
  return lengths;
}

function mostBordered(raster: CellRaster, piece: Piece, counts: (cell: number) => boolean): number | undefined {
  const ranked = [...borders(raster, piece, counts)].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return ranked[0]?.[0];
}

function give(raster: CellRaster, piece: Piece, face: number | undefined): void {
  if (face === undefined) return;
  for (const cell of piece) raster.cells[cell] = face;
}
