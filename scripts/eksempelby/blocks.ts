import { isInRing } from '../koebenhavn/is-in-ring.ts';
import { densityAt } from './density.ts';
import { besideCell, type GroundKind } from './ground.ts';
import { cellCentre, COLUMNS, ROWS } from './place.ts';
import { randomOf } from './random.ts';
import { CUTS } from './sketch.ts';
import { smoothNoise } from './smooth-noise.ts';
import { square } from './square.ts';

/** A block of the town: some cells that hang together, between streets. */
export interface Block {
  readonly cells: readonly number[];
  readonly x: number;
  readonly y: number;
  /** Relative number of residents. */
  readonly weight: number;
  /** Cells of the sides it lies on of each cut, as bits. */
  readonly sides: number;
}

interface Seed {
  readonly x: number;
  readonly y: number;
  /** Direction of its streets. */
  readonly turn: readonly [number, number];
}

/** Directions of streets: rational points of the unit circle. */
const TURNS: readonly (readonly [number, number])[] = [[1, 0], [0.96, 0.28], [0.8, 0.6], [0.6, 0.8], [0.28, 0.96], [0.96, -0.28]];
const BUCKET = 300;
/** Pieces of fewer cells join a neighbour. */
const SMALLEST = 5;

const spacingAt = (x: number, y: number): number => Math.min(200, 88 / Math.sqrt(Math.sqrt(densityAt(x, y)) + 0.02));

/** Directions change from quarter to quarter. */
function turnAt(x: number, y: number): readonly [number, number] {
  const at = Math.floor((smoothNoise(x, y, 1700, 81) + 1) * 0.5 * TURNS.length);
  return TURNS[Math.min(TURNS.length - 1, Math.max(0, at))] ?? [1, 0];
}

/** Throws darts at the town and keeps those that lie far enough from the ones before. */
function scatter(townCells: readonly number[]): Map<string, Seed[]> {
  const random = randomOf('blocks');
  const buckets = new Map<string, Seed[]>();
  for (let dart = 0; dart < 60000; dart++) {
    const [cx, cy] = cellCentre(random.pick(townCells));
    const seed = { x: cx + random.between(-14, 14), y: cy + random.between(-14, 14), turn: turnAt(cx, cy) };
    const gap = spacingAt(seed.x, seed.y);
    const tooClose = near(buckets, seed.x, seed.y).some((other) => square(other.x - seed.x) + square(other.y - seed.y) < gap * gap);
    if (tooClose) continue;
    const key = bucketOf(seed.x, seed.y);
    buckets.set(key, [...(buckets.get(key) ?? []), seed]);
  }
  return buckets;
}

const bucketOf = (x: number, y: number): string => `${Math.floor(x / BUCKET)},${Math.floor(y / BUCKET)}`;

function near(buckets: ReadonlyMap<string, readonly Seed[]>, x: number, y: number): readonly Seed[] {
  const around = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => bucketOf(x + column * BUCKET, y + row * BUCKET)));
  return around.flatMap((key) => buckets.get(key) ?? []);
}

/** The seed whose block a place lies in: nearest along the streets of its quarter, so that blocks have corners. */
function blockAt(seeds: readonly Seed[], x: number, y: number): Seed | null {
  let best: Seed | null = null;
  let least = Infinity;
  for (const seed of seeds) {
    const dx = x - seed.x;
    const dy = y - seed.y;
    const u = Math.abs(seed.turn[0] * dx + seed.turn[1] * dy);
    const v = Math.abs(seed.turn[0] * dy - seed.turn[1] * dx);
    const distance = Math.max(u, v) + 0.45 * Math.min(u, v);
    if (distance >= least) continue;
    best = seed;
    least = distance;
  }
  return best;
}

/** On which side of each cut a place lies, a bit a cut. */
const sidesOf = (x: number, y: number): number => CUTS.reduce((bits, { ring }, i) => bits | (isInRing(ring, x, y) ? 1 << i : 0), 0);

/** Cuts the town into blocks: a piece an area of one seed, on one side of every cut, that hangs together. */
export function layBlocks(ground: readonly GroundKind[]): readonly Block[] {
  const town = ground.flatMap((kind, cell) => (kind === 'town' ? [cell] : []));
  const buckets = scatter(town);
  const numbers = new Map<Seed, number>([...buckets.values()].flat().map((seed, i) => [seed, i]));
  const around = new Map<string, readonly Seed[]>();
  const key = new Float64Array(COLUMNS * ROWS).fill(-1);
  for (const cell of town) {
    const [x, y] = cellCentre(cell);
    const bucket = bucketOf(x, y);
    const seeds = around.get(bucket) ?? near(buckets, x, y);
    around.set(bucket, seeds);
    const seed = blockAt(seeds, x, y);
    if (seed !== null) key[cell] = (numbers.get(seed) ?? 0) * 64 + sidesOf(x, y);
  }
  return joinSmall(pieces(town, key)).map(blockOf);
}

/** The cells of each piece of equal key. */
function pieces(town: readonly number[], key: Float64Array): number[][] {
  const seen = new Uint8Array(key.length);
  return town.flatMap((start) => {
    if (seen[start] === 1) return [];
    const piece = [start];
    seen[start] = 1;
    for (const cell of piece) {
      for (const other of besideCell(cell)) {
        if (seen[other] === 1 || key[other] !== key[start]) continue;
        seen[other] = 1;
        piece.push(other);
      }
    }
    return [piece];
  });
}

/** Small pieces go to the neighbour that they border most. */
function joinSmall(all: readonly number[][]): readonly (readonly number[])[] {
  const owner = new Int32Array(COLUMNS * ROWS).fill(-1);
  const parts = all.map((cells) => [...cells]);
  parts.forEach((cells, i) => cells.forEach((cell) => (owner[cell] = i)));
  for (const i of parts.keys()) {
    const cells = parts[i] ?? [];
    if (cells.length >= SMALLEST) continue;
    const to = mostBordered(cells, owner, i);
    if (to === null) continue;
    for (const cell of cells) owner[cell] = to;
    parts[to]?.push(...cells);
    parts[i] = [];
  }
  return parts.filter((cells) => cells.length > 0);
}

function mostBordered(cells: readonly number[], owner: Int32Array, own: number): number | null {
  const counts = new Map<number, number>();
  for (const other of cells.flatMap(besideCell)) {
    const to = owner[other] ?? -1;
    if (to >= 0 && to !== own) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}

function blockOf(cells: readonly number[]): Block {
  const centres = cells.map(cellCentre);
  const x = centres.reduce((sum, [cx]) => sum + cx, 0) / cells.length;
  const y = centres.reduce((sum, [, cy]) => sum + cy, 0) / cells.length;
  return { cells, x, y, weight: cells.length * densityAt(x, y), sides: sidesOf(x, y) };
}
