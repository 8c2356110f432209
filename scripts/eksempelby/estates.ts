import type { Block } from './blocks.ts';
import { densityAt, nearness } from './density.ts';
import type { RodeBlocks } from './districts.ts';
import type { BlockGraph } from './block-graph.ts';
import { POCKETS } from './pockets.ts';
import { CENTRE } from './sketch.ts';
import { layeredNoise } from './smooth-noise.ts';
import { square } from './square.ts';

/** A boligafdeling: blocks of one rode. */
export interface EstateBlocks {
  readonly rode: number;
  readonly blocks: readonly number[];
}

export const ESTATES = 40;
/** Share of a rode's residents that live in the estate, at least. */
const SHARE = 0.4;
/** How many estates one kvarter has at most. */
const IN_KVARTER = 2;

/** Where estates were built: in belts around the old town, and in some places more than in others. */
export function estateLikelihood(x: number, y: number): number {
  const centre = nearness(x, y, CENTRE, 2600);
  const belt = 4 * centre * (1 - centre);
  const pockets = POCKETS.reduce((sum, { at, reach }) => sum + square(nearness(x, y, at, reach)), 0);
  return (0.6 * belt * (1 + 0.9 * layeredNoise(x, y, 3200, 2, 91)) + 0.9 * pockets) * Math.sqrt(densityAt(x, y));
}

/** Blocks of an estate: from the block in the middle of the rode on, until enough people live there. */
function gather(rode: RodeBlocks, blocks: readonly Block[], graph: BlockGraph): readonly number[] {
  const own = new Set(rode.blocks);
  const total = rode.blocks.reduce((sum, i) => sum + (blocks[i]?.weight ?? 0), 0);
  const [first] = rode.blocks.toSorted((a, b) => (graph[b] ?? []).filter(({ to }) => own.has(to)).length - (graph[a] ?? []).filter(({ to }) => own.has(to)).length || a - b);
  const taken = first === undefined ? [] : [first];
  let weight = blocks[first ?? 0]?.weight ?? 0;
  for (const block of taken) {
    for (const { to } of graph[block] ?? []) {
      if (weight >= SHARE * total || taken.length >= rode.blocks.length - 1 || !own.has(to) || taken.includes(to)) continue;
      taken.push(to);
      weight += blocks[to]?.weight ?? 0;
    }
  }
  return taken;
}

/** Forty estates in the likeliest roder, spread over the town. */
export function layEstates(roder: readonly RodeBlocks[], blocks: readonly Block[], graph: BlockGraph): readonly EstateBlocks[] {
  const likelihood = roder.map(({ blocks: own }) => own.reduce((sum, i) => sum + estateLikelihood(blocks[i]?.x ?? 0, blocks[i]?.y ?? 0), 0) / own.length);
  const order = roder.map((_, i) => i).filter((i) => (roder[i]?.blocks.length ?? 0) >= 4).toSorted((a, b) => (likelihood[b] ?? 0) - (likelihood[a] ?? 0) || a - b);
  const inKvarter = new Map<number, number>();
  const chosen: number[] = [];
  for (const rode of order) {
    const kvarter = roder[rode]?.kvarter ?? 0;
    const count = inKvarter.get(kvarter) ?? 0;
    if (chosen.length >= ESTATES || count >= IN_KVARTER) continue;
    inKvarter.set(kvarter, count + 1);
    chosen.push(rode);
  }
  const found = chosen.toSorted((a, b) => a - b).flatMap((rode) => {
    const home = roder[rode];
    return home ? [{ rode, blocks: gather(home, blocks, graph) }] : [];
  });
  return alongPath(found, blocks);
}

/** In the order of a walk that always goes on to the nearest estate: those that share a plan follow each other. */
function alongPath(estates: readonly EstateBlocks[], blocks: readonly Block[]): readonly EstateBlocks[] {
  const at = ({ blocks: own }: EstateBlocks): Pick<Block, 'x' | 'y'> => blocks[own[0] ?? 0] ?? { x: 0, y: 0 };
  const left = estates.toSorted((a, b) => at(a).x - at(b).x);
  const path: EstateBlocks[] = [];
  for (let next = left.shift(); next; ) {
    path.push(next);
    const from = at(next);
    const off = (one: EstateBlocks): number => square(at(one).x - from.x) + square(at(one).y - from.y);
    left.sort((a, b) => off(a) - off(b));
    next = left.shift();
  }
  return path;
}
