import { densityAt } from './density.ts';
import { cellCentre } from './place.ts';
import { randomOf } from './random.ts';
import { smoothNoise } from './smooth-noise.ts';
import { square } from './square.ts';

/** The middle of a block. */
export interface Seed {
  readonly x: number;
  readonly y: number;
  /** Direction of its streets. */
  readonly turn: readonly [number, number];
}

/** Directions of streets: rational points of the unit circle. */
const TURNS: readonly (readonly [number, number])[] = [[1, 0], [0.96, 0.28], [0.8, 0.6], [0.6, 0.8], [0.28, 0.96], [0.96, -0.28]];
const BUCKET = 300;

const spacingAt = (x: number, y: number): number => Math.min(200, 88 / Math.sqrt(Math.sqrt(densityAt(x, y)) + 0.02));

/** Directions change from quarter to quarter. */
function turnAt(x: number, y: number): readonly [number, number] {
  const at = Math.floor((smoothNoise(x, y, 1700, 81) + 1) * 0.5 * TURNS.length);
  return TURNS[Math.min(TURNS.length - 1, Math.max(0, at))] ?? [1, 0];
}

/** Throws darts at the town and keeps those that lie far enough from the ones before. */
export function scatter(townCells: readonly number[]): Map<string, Seed[]> {
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

/** The square that a place is sorted into. */
export const bucketOf = (x: number, y: number): string => `${Math.floor(x / BUCKET)},${Math.floor(y / BUCKET)}`;

/** The seeds of the squares around a place. */
export function near(buckets: ReadonlyMap<string, readonly Seed[]>, x: number, y: number): readonly Seed[] {
  const around = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => bucketOf(x + column * BUCKET, y + row * BUCKET)));
  return around.flatMap((key) => buckets.get(key) ?? []);
}

/** The seed whose block a place lies in: nearest along the streets of its quarter, so that blocks have corners. */
export function blockAt(seeds: readonly Seed[], x: number, y: number): Seed | null {
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
