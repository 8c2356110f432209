import { outerLandAt } from './outer-coast.ts';
import { CELL, type Run } from './read-grid.ts';

/** What a cell's ground is, whichever rode it lies in. `frederiksberg` is the municipality in the middle of Copenhagen. */
export type Ground = 'land' | 'sea' | 'lake' | 'river' | 'park' | 'neighbour' | 'frederiksberg';

/** What the map says of a piece of ground: a rode (or none), and its kind. */
export interface Face {
  readonly rode: string | null;
  readonly ground: Ground;
}

/** A raster of faces: row 0 is the southernmost, cells are indices into `faces`; eastings and northings in metres (EPSG:25832). */
export interface CellRaster {
  readonly columns: number;
  readonly rows: number;
  readonly west: number;
  readonly south: number;
  readonly cells: Int32Array;
  readonly faces: Face[];
}

/** How far the raster reaches beyond the grids, in cells: 15 km, more than a reader pans. */
const MARGIN = 300;

/** The index of a face, added if it is new. */
export function faceIndex(faces: Face[], rode: string | null, ground: Ground): number {
  const found = faces.findIndex((face) => face.rode === rode && face.ground === ground);
  return found >= 0 ? found : faces.push({ rode, ground }) - 1;
}

function emptyRaster(runs: readonly Run[]): CellRaster {
  const west = Math.min(...runs.map((run) => run.from)) - MARGIN * CELL;
  const south = Math.min(...runs.map((run) => run.northing)) - MARGIN * CELL;
  const columns = (Math.max(...runs.map((run) => run.to)) - west) / CELL + MARGIN;
  const rows = (Math.max(...runs.map((run) => run.northing)) + CELL - south) / CELL + MARGIN;
  return { columns, rows, west, south, cells: new Int32Array(columns * rows), faces: [{ rode: null, ground: 'land' }] };
}

function paint(raster: CellRaster, run: Run, face: (before: Face) => number): void {
  const row = (run.northing - raster.south) / CELL;
  for (let easting = run.from; easting < run.to; easting += CELL) {
    const index = row * raster.columns + (easting - raster.west) / CELL;
    raster.cells[index] = face(raster.faces[raster.cells[index] ?? 0] ?? { rode: null, ground: 'land' });
  }
}

/** Sea beyond the frame of the grids, but for the land that the sketched coast knows; a cell is what its centre is. */
function paintOuterSea(raster: CellRaster): void {
  const { columns, rows, west, south, cells } = raster;
  const sea = faceIndex(raster.faces, null, 'sea');
  const columnOf = (easting: number): number => Math.min(columns, Math.max(0, Math.ceil((easting - west) / CELL - 0.5)));
  for (let row = 0; row < rows; row++) {
    const line = cells.subarray(row * columns, (row + 1) * columns).fill(sea);
    for (const [from, to] of outerLandAt(south + (row + 0.5) * CELL)) line.fill(0, columnOf(from), columnOf(to));
    if (row >= MARGIN && row < rows - MARGIN) line.fill(0, MARGIN, columns - MARGIN);
  }
}

/**
 * Both grids on one raster: a cell's face is its rode together with its ground, so that a lake inside a rode is part
 * of the rode and yet has a shore of its own. Around the grids lies the sketched coast.
 */
export function rasterise(roder: readonly Run[], water: readonly Run[]): CellRaster {
  const raster = emptyRaster([...roder, ...water]);
  const { faces } = raster;
  paintOuterSea(raster);
  for (const run of roder) paint(raster, run, (before) => faceIndex(faces, run.value, before.ground));
  for (const run of water) {
    const ground = run.value === 'sea' || run.value === 'lake' ? run.value : null;
    if (!ground) throw new Error(`water of an unknown kind: ${run.value}`);
    paint(raster, run, (before) => faceIndex(faces, before.rode, ground));
  }
  return raster;
}
