import { bridgeCorners, type Bridge } from './bridge-corners.ts';
import type { CellRaster } from './cell-raster.ts';

/** The face outside the raster. */
export const OUTSIDE = -1;

/**
 * A stretch of border between two faces, from junction to junction (`from`, `to` are corners of the lattice), or a
 * closed ring that meets no third face (both `null`). `left` and `right` are the faces beside it, seen along it.
 * `sides` are the cell sides it is made of: the corner at the side's west or south end, times two, plus one if it runs north.
 */
export interface Arc {
  readonly from: number | null;
  readonly to: number | null;
  readonly left: number;
  readonly right: number;
  readonly sides: readonly number[];
}

/** Directions from a corner. */
const [EAST, NORTH, WEST, SOUTH] = [0, 1, 2, 3] as const;
type Direction = 0 | 1 | 2 | 3;
const DIRECTIONS: readonly Direction[] = [EAST, NORTH, WEST, SOUTH];

/** How a path that arrives from one direction goes on, at a corner that is bridged. */
const TURNS: Readonly<Record<Exclude<Bridge, 'none'>, Readonly<Record<Direction, Direction>>>> = {
  'north-west': { [EAST]: NORTH, [NORTH]: EAST, [WEST]: SOUTH, [SOUTH]: WEST },
  'north-east': { [EAST]: SOUTH, [SOUTH]: EAST, [WEST]: NORTH, [NORTH]: WEST },
};

/** The corners of a raster's lattice and the borders that leave them. Corner (column, row) is the south-west corner of that cell. */
export class Lattice {
  readonly width: number;
  private readonly bridgeAt: (northEast: number) => Bridge;
  constructor(private readonly raster: CellRaster) {
    this.width = raster.columns + 1;
    this.bridgeAt = bridgeCorners(raster);
  }

  get corners(): number {
    return this.width * (this.raster.rows + 1);
  }

  face(column: number, row: number): number {
    const { columns, rows, cells } = this.raster;
    return column < 0 || row < 0 || column >= columns || row >= rows ? OUTSIDE : (cells[row * columns + column] ?? OUTSIDE);
  }

  /** Faces to the left and right of the side that leaves a corner in a direction. */
  faces(corner: number, direction: Direction): readonly [number, number] {
    const [x, y] = [corner % this.width, Math.floor(corner / this.width)];
    const [ne, nw, sw, se] = [this.face(x, y), this.face(x - 1, y), this.face(x - 1, y - 1), this.face(x, y - 1)];
    const around = [[ne, se], [nw, ne], [sw, nw], [se, sw]] as const;
    return around[direction];
  }

  isBorder(corner: number, direction: Direction): boolean {
    const [left, right] = this.faces(corner, direction);
    return left !== right;
  }

  neighbour(corner: number, direction: Direction): number {
    const steps = [1, this.width, -1, -this.width] as const;
    return corner + steps[direction];
  }

  side(corner: number, direction: Direction): number {
    const start = direction === WEST || direction === SOUTH ? this.neighbour(corner, direction) : corner;
    return start * 2 + (direction % 2);
  }

  /** The way on for a path that meets a corner by the side in direction `back`; `null` at a junction. */
  next(corner: number, back: Direction): Direction | null {
    const ways = DIRECTIONS.filter((direction) => this.isBorder(corner, direction));
    if (ways.length === 2) return ways.find((direction) => direction !== back) ?? null;
    if (ways.length !== 4) return null;
    const [x, y] = [corner % this.width, Math.floor(corner / this.width)];
    const inside = x > 0 && y > 0 && x < this.raster.columns && y < this.raster.rows;
    const bridge = inside ? this.bridgeAt(y * this.raster.columns + x) : 'none';
    return bridge === 'none' ? null : TURNS[bridge][back];
  }

  isJunction(corner: number): boolean {
    const back = DIRECTIONS.find((direction) => this.isBorder(corner, direction));
    return back !== undefined && this.next(corner, back) === null;
  }
}

const opposite = (direction: Direction): Direction => ((direction + 2) % 4) as Direction;

function follow(lattice: Lattice, start: number, first: Direction, done: Set<number>): Arc {
  const [left, right] = lattice.faces(start, first);
  const sides: number[] = [];
  let corner = start;
  let direction: Direction | null = first;
  while (direction !== null) {
    const side = lattice.side(corner, direction);
    if (done.has(side)) return { from: null, to: null, left, right, sides };
    done.add(side);
    sides.push(side);
    corner = lattice.neighbour(corner, direction);
    direction = lattice.next(corner, opposite(direction));
  }
  return { from: start, to: corner, left, right, sides };
}

/** Every border of the raster once: arcs between junctions first, then rings without one, each in the order of the lattice. */
export function traceArcs(raster: CellRaster): Arc[] {
  const lattice = new Lattice(raster);
  const done = new Set<number>();
  const arcs: Arc[] = [];
  const start = (corner: number): void => {
    for (const direction of DIRECTIONS) {
      if (!lattice.isBorder(corner, direction) || done.has(lattice.side(corner, direction))) continue;
      arcs.push(follow(lattice, corner, direction, done));
    }
  };
  const busy: number[] = [];
  for (let corner = 0; corner < lattice.corners; corner++) {
    if (DIRECTIONS.some((direction) => lattice.isBorder(corner, direction))) busy.push(corner);
  }
  busy.filter((corner) => lattice.isJunction(corner)).forEach(start);
  busy.forEach(start);
  return arcs;
}
