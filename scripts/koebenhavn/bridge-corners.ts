import type { CellRaster } from './cell-raster.ts';
import { findPieces } from './find-pieces.ts';

/** The diagonal that is joined at a corner where cells of equal face meet corner to corner. */
export type Bridge = 'none' | 'north-west' | 'north-east';

/**
 * Decides, for every corner of the lattice where equal faces meet corner to corner, which of them is joined across it:
 * a corner that both touched would be a pinch. `bridgeAt(cell)` is asked with the north-east cell of the corner.
 *
 * - If one diagonal only has equal faces, it is joined (the cells of the other face each turn the corner).
 * - If both have, the one is joined that would otherwise fall apart; if both or none would, the one of the smaller
 *   piece: a narrow quay or canal loses more by being cut than what lies around it.
 */
export function bridgeCorners(raster: CellRaster): (northEast: number) => Bridge {
  const { cells, columns } = raster;
  const pieceOf = new Int32Array(cells.length);
  const sizes = findPieces(raster, (cell) => cells[cell] ?? null).map((piece, index) => {
    for (const cell of piece) pieceOf[cell] = index;
    return piece.length;
  });
  const size = (cell: number): number => sizes[pieceOf[cell] ?? 0] ?? 0;

  return (northEast) => {
    const [northWest, southEast, southWest] = [northEast - 1, northEast - columns, northEast - columns - 1];
    const falling = cells[northWest] === cells[southEast];
    const rising = cells[northEast] === cells[southWest];
    if (falling !== rising) return falling ? 'north-west' : 'north-east';
    if (!falling || cells[northWest] === cells[northEast]) return 'none';
    const fallingApart = pieceOf[northWest] !== pieceOf[southEast];
    const risingApart = pieceOf[northEast] !== pieceOf[southWest];
    if (fallingApart !== risingApart) return fallingApart ? 'north-west' : 'north-east';
    return Math.min(size(northWest), size(southEast)) <= Math.min(size(northEast), size(southWest)) ? 'north-west' : 'north-east';
  };
}

/** Whether two cells that meet in a corner only are joined across it. */
export function areBridged(raster: CellRaster, bridgeAt: (northEast: number) => Bridge, a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  return high - low === raster.columns + 1 ? bridgeAt(high) === 'north-east' : bridgeAt(high + 1) === 'north-west';
}
