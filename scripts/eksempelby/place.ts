import { CELL } from '../koebenhavn/read-grid.ts';
import type { Point } from '../koebenhavn/simplify-line.ts';

/** Side of a raster cell on the ground, metres. */
export const CELL_METRES = 30;
/** The raster: 30 by 27 km, its south-west corner at (0, 0). Sketches are in metres from there, east and north. */
export const COLUMNS = 1000;
export const ROWS = 900;

/** South-west corner: open water in the middle of Kattegat, where there is no land. */
const WEST = 11.05;
const SOUTH = 56.2;
/** Metres of a degree at 56.3 degrees north; a plain grid of degrees, since nothing here is surveyed. */
const METRES_EAST = 61860;
const METRES_NORTH = 111340;

/** The middle of a cell, metres. */
export const cellCentre = (cell: number): Point => [((cell % COLUMNS) + 0.5) * CELL_METRES, (Math.floor(cell / COLUMNS) + 0.5) * CELL_METRES];

/** A point of the border tools, which count a cell as `CELL` wide, in degrees. */
export function toDegrees(x: number, y: number): Point {
  const metres = CELL_METRES / CELL;
  return [WEST + (x * metres) / METRES_EAST, SOUTH + (y * metres) / METRES_NORTH];
}
