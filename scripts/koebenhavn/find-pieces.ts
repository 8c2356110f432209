/** The part of a raster that pieces are made of. */
export interface Grid {
  readonly columns: number;
  readonly cells: { readonly length: number };
}

/** A piece of cells of equal value that hang together: its cells, in the order they were met. */
export type Piece = readonly number[];

/** Column and row steps to the four cells beside a cell, then to the four that meet it in a corner. */
const STEPS: readonly (readonly [number, number])[] = [
  [-1, 0], [1, 0], [0, -1], [0, 1],
  [-1, -1], [1, -1], [-1, 1], [1, 1],
];

/** Calls `visit` with each cell beside a cell, and if asked with those that meet it in a corner only. */
export function forNeighbours(grid: Grid, cell: number, visit: (other: number) => void, corners = false): void {
  const column = cell % grid.columns;
  for (let index = 0; index < (corners ? 8 : 4); index++) {
    const [dx, dy] = STEPS[index] ?? [0, 0];
    const other = cell + dx + dy * grid.columns;
    if (column + dx >= 0 && column + dx < grid.columns && other >= 0 && other < grid.cells.length) visit(other);
  }
}

/**
 * Pieces of cells of equal value (`valueOf` a cell; `null` belongs to no piece), joined by their sides, and also by
 * the corners that `bridged` allows: it is asked for two cells of equal value that meet in a corner.
 */
export function findPieces<V>(
  grid: Grid,
  valueOf: (cell: number) => V | null,
  bridged?: (cell: number, diagonal: number) => boolean,
): Piece[] {
  const seen = new Uint8Array(grid.cells.length);
  const pieces: Piece[] = [];
  for (let start = 0; start < grid.cells.length; start++) {
    const value = valueOf(start);
    if (value === null || seen[start]) continue;
    const piece = [start];
    seen[start] = 1;
    for (const cell of piece) {
      const take = (other: number): void => {
        if (seen[other] || valueOf(other) !== value || (bridged && isDiagonal(grid, cell, other) && !bridged(cell, other))) return;
        seen[other] = 1;
        piece.push(other);
      };
      forNeighbours(grid, cell, take, bridged !== undefined);
    }
    pieces.push(piece);
  }
  return pieces;
}

function isDiagonal(grid: Grid, cell: number, other: number): boolean {
  const distance = Math.abs(cell - other);
  return distance !== 1 && distance !== grid.columns;
}
