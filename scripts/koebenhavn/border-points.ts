import type { CellRaster } from './cell-raster.ts';
import { CELL } from './read-grid.ts';
import { type Arc, OUTSIDE } from './trace-arcs.ts';

/**
 * The movable points of all borders. A border crosses the line between the centres of two cells of different faces
 * somewhere, and the grid does not say where: so each cell side gives one point, which may slide along that line
 * (its `gate`) from `-REACH` to `REACH` about the side's middle. A junction gives a point that may move so far in both
 * directions about its corner. As long as points stay in reach, no border can cross another: each keeps to its own gates.
 */
export interface BorderPoints {
  /** Where a point starts, and where it is now; metres. */
  readonly anchorX: Float64Array;
  readonly anchorY: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 where a point may move along that axis. */
  readonly freeX: Uint8Array;
  readonly freeY: Uint8Array;
  /** How far it may move west or south, and east or north. */
  readonly reachDown: Float64Array;
  readonly reachUp: Float64Array;
  /** Points of each arc, in its order, with the junctions at its ends; a ring's are listed once around. */
  readonly arcs: readonly (readonly number[])[];
}

/** How far a point may move: short of the cell's centre (25 m), so that borders on both sides of a cell stay apart. */
const REACH = 0.45 * CELL;
/** How far it may move into a cell whose far side is a border too: a pier or a canal one cell wide keeps some width. */
const THIN_REACH = 0.3 * CELL;

/** Reach of a border side into the cell beside it, which lies `step` cells from the border (1 up, -1 down) along one axis. */
function reachInto(raster: CellRaster, cell: number, step: number): number {
  const isThin = raster.cells[cell] !== raster.cells[cell + step];
  return isThin ? THIN_REACH : REACH;
}

/** The points of traced arcs, at rest: junctions on their corners, the others on the middle of their sides. */
export function borderPoints(raster: CellRaster, arcs: readonly Arc[]): BorderPoints {
  const width = raster.columns + 1;
  const [xs, ys, freeXs, freeYs]: [number[], number[], number[], number[]] = [[], [], [], []];
  const [downs, ups]: [number[], number[]] = [[], []];
  const add = (column: number, row: number, freeX: boolean, freeY: boolean, down = REACH, up = REACH): number => {
    downs.push(down);
    ups.push(up);
    xs.push(raster.west + column * CELL);
    ys.push(raster.south + row * CELL);
    freeXs.push(freeX ? 1 : 0);
    return freeYs.push(freeY ? 1 : 0) - 1;
  };
  const inner = (column: number, row: number): boolean => column > 0 && row > 0 && column < raster.columns && row < raster.rows;
  const junctions = new Map<number, number>();
  const junction = (corner: number): number => {
    const [column, row] = [corner % width, Math.floor(corner / width)];
    const known = junctions.get(corner) ?? add(column, row, inner(column, row), inner(column, row));
    junctions.set(corner, known);
    return known;
  };
  const pointsOf = (arc: Arc): number[] => {
    const free = arc.left !== OUTSIDE && arc.right !== OUTSIDE;
    const along = arc.sides.map((side) => {
      const corner = Math.floor(side / 2);
      const [column, row] = [corner % width, Math.floor(corner / width)];
      const step = side % 2 === 0 ? raster.columns : 1;
      const above = row * raster.columns + column;
      const [down, up] = [reachInto(raster, above - step, -step), reachInto(raster, above, step)];
      return side % 2 === 0 ? add(column + 0.5, row, false, free, down, up) : add(column, row + 0.5, free, false, down, up);
    });
    return arc.from === null || arc.to === null ? along : [junction(arc.from), ...along, junction(arc.to)];
  };
  const pointArcs = arcs.map(pointsOf);
  return {
    anchorX: Float64Array.from(xs),
    anchorY: Float64Array.from(ys),
    x: Float64Array.from(xs),
    y: Float64Array.from(ys),
    freeX: Uint8Array.from(freeXs),
    freeY: Uint8Array.from(freeYs),
    reachDown: Float64Array.from(downs),
    reachUp: Float64Array.from(ups),
    arcs: pointArcs,
  };
}
