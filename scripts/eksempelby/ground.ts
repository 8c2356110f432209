import { isInRing } from '../koebenhavn/is-in-ring.ts';
import type { Point } from '../koebenhavn/simplify-line.ts';
import { CELL_METRES, cellCentre, COLUMNS, ROWS } from './place.ts';
import { DOCKS, HARBOUR, ISLAND, ISLET, LAKES, LIMIT, PARKS, RIVER, type Round } from './sketch.ts';
import { layeredNoise, smoothNoise } from './smooth-noise.ts';

/** What a cell of the raster is: `town` is where people can live. */
export type GroundKind = 'sea' | 'river' | 'lake' | 'park' | 'neighbour' | 'town';

/** A ring with its corners cut, so many times (Chaikin 1974). */
export function rounded(ring: readonly Point[], times: number): readonly Point[] {
  if (times === 0) return ring;
  const cut = ring.flatMap(([ax, ay], index): Point[] => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    return [[0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by], [0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by]];
  });
  return rounded(cut, times - 1);
}

/** An open line of points with a width, with its corners cut; its ends stay. */
function roundedLine(line: readonly (readonly [number, number, number])[], times: number): readonly (readonly [number, number, number])[] {
  if (times === 0) return line;
  const cut = line.slice(1).flatMap((b, index) => {
    const a = line[index] ?? b;
    const at = (t: number): readonly [number, number, number] => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2])];
    return [at(0.25), at(0.75)];
  });
  return roundedLine([...line.slice(0, 1), ...cut, ...line.slice(-1)], times - 1);
}

const SHORE = [rounded(ISLAND, 2), rounded(ISLET, 2)];
const TOWN = rounded(LIMIT, 2);
const STREAM = roundedLine(RIVER, 3);

/** How far the shore strays from its sketch: bays and capes at the coast, straight at the quays. */
function isLand(x: number, y: number): boolean {
  const [dx, dy] = [x - HARBOUR.centre[0], y - HARBOUR.centre[1]];
  const away = Math.min(1, Math.max(0, (Math.sqrt(dx * dx + dy * dy) - HARBOUR.radius) / 2500));
  const east = away * (1500 * layeredNoise(x, y, 3600, 4, 11) + 60 * smoothNoise(x, y, 260, 12));
  const north = away * (1500 * layeredNoise(x, y, 3600, 4, 13) + 60 * smoothNoise(x, y, 260, 14));
  if (DOCKS.some((ring) => isInRing(ring, x, y))) return false;
  return SHORE.some((ring) => isInRing(ring, x + east, y + north));
}

/** The box around the stream; asked first, since most places are far from it. */
const [STREAM_WEST, STREAM_EAST, STREAM_SOUTH, STREAM_NORTH] = [
  Math.min(...STREAM.map(([x]) => x)) - 200, Math.max(...STREAM.map(([x]) => x)) + 200,
  Math.min(...STREAM.map(([, y]) => y)) - 200, Math.max(...STREAM.map(([, y]) => y)) + 200,
];

function isInRiver(x: number, y: number): boolean {
  if (x < STREAM_WEST || x > STREAM_EAST || y < STREAM_SOUTH || y > STREAM_NORTH) return false;
  return STREAM.slice(1).some((b, index) => {
    const a = STREAM[index] ?? b;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const along = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(1, Math.max(0, along));
    const [ox, oy] = [x - a[0] - t * dx, y - a[1] - t * dy];
    const half = (a[2] + t * (b[2] - a[2])) / 2;
    return ox * ox + oy * oy <= half * half;
  });
}

/** Whether a point lies in a round whose edge is bent by noise. */
function isInRound({ x: cx, y: cy, a, b, turn: [c, s] }: Round, x: number, y: number, seed: number): boolean {
  const [dx, dy] = [x - cx, y - cy];
  const [u, v] = [(c * dx + s * dy) / a, (c * dy - s * dx) / b];
  const off = u * u + v * v;
  return off <= 2.5 && off <= 1 + 1.5 * layeredNoise(x, y, Math.max(420, 0.9 * a), 2, seed);
}

function isTown(x: number, y: number): boolean {
  const bend = 420 * layeredNoise(x, y, 1700, 3, 21);
  return isInRing(TOWN, x + bend, y - bend);
}

function kindAt(x: number, y: number): GroundKind {
  if (!isLand(x, y)) return 'sea';
  if (isInRiver(x, y)) return 'river';
  if (LAKES.some((lake, i) => isInRound(lake, x, y, 31 + i))) return 'lake';
  if (!isTown(x, y)) return 'neighbour';
  return PARKS.some((park, i) => isInRound(park, x, y, 51 + i)) ? 'park' : 'town';
}

/** Whether a cell lies in one of the boxes that hold all land; the rest is sea without asking. */
const MOST = 500 + Math.max(...ISLAND.map(([x]) => x), ...ISLET.map(([x]) => x));

/** The kind of every cell of the raster, row 0 in the south. */
export function layGround(): readonly GroundKind[] {
  return Array.from({ length: COLUMNS * ROWS }, (_, cell) => {
    const [x, y] = cellCentre(cell);
    return x > MOST || x < 6000 || y < 3500 || y > 24000 ? 'sea' : kindAt(x, y);
  });
}

/** The cells beside a cell, in a fixed order: east, west, north, south. The raster's frame is sea, so that none is missing on land. */
export const besideCell = (cell: number): readonly number[] => [cell + 1, cell - 1, cell + COLUMNS, cell - COLUMNS];

/** Square metres of a cell. */
export const CELL_AREA = CELL_METRES * CELL_METRES;
