import { isInRing } from '../koebenhavn/is-in-ring.ts';
import { densityAt } from './density.ts';
import { besideCell, type GroundKind } from './ground.ts';
import { cellCentre, COLUMNS, ROWS } from './place.ts';
import { CUTS } from './sketch.ts';
import { blockAt, bucketOf, near, scatter, type Seed } from './street-seeds.ts';

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

/** Pieces of fewer cells join a neighbour. */
const SMALLEST = 5;

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
