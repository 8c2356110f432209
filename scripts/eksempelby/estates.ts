import type { Block } from './blocks.ts';
import { densityAt, nearness } from './density.ts';
import type { RodeBlocks } from './districts.ts';
import type { BlockGraph } from './block-graph.ts';
import { CENTRE } from './sketch.ts';
import { layeredNoise } from './smooth-noise.ts';

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
  return belt * (1 + 0.9 * layeredNoise(x, y, 3200, 2, 91)) * Math.sqrt(densityAt(x, y));
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
  return chosen.toSorted((a, b) => a - b).flatMap((rode) => {
    const home = roder[rode];
    return home ? [{ rode, blocks: gather(home, blocks, graph) }] : [];
  });
}
