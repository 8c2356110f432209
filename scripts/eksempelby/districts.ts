import type { Block } from './blocks.ts';
import { graphOf, type BlockGraph } from './block-graph.ts';
import { apportion, components, partition, weightOf } from './partition.ts';
import { randomOf } from './random.ts';
import { square } from './square.ts';

/** The twelve bydele, each grown from a place in it. */
export const BYDELE = [
  { name: 'Gammelby', x: 18900, y: 13050 },
  { name: 'Havnestaden', x: 21700, y: 12000 },
  { name: 'Nørrestrand', x: 21700, y: 14500 },
  { name: 'Søstaden', x: 18500, y: 15300 },
  { name: 'Vesterled', x: 16600, y: 13500 },
  { name: 'Sønderport', x: 18500, y: 11500 },
  { name: 'Rævebjerg', x: 19700, y: 9500 },
  { name: 'Kløvermarken', x: 15700, y: 10700 },
  { name: 'Silvad', x: 13900, y: 12600 },
  { name: 'Møllevang', x: 14300, y: 15800 },
  { name: 'Storhøj', x: 17300, y: 17500 },
  { name: 'Klitborg', x: 21500, y: 17200 },
] as const;

export const KVARTERER = 60;
export const RODER = 420;
/** A piece of a quarter cut off by water or green makes a rode of its own from this share of a usual one. */
const OWN_RODE = 0.4;

/** A rode: its blocks, and the kvarter and bydel it lies in, all counted from 0. */
export interface RodeBlocks {
  readonly bydel: number;
  readonly kvarter: number;
  readonly blocks: readonly number[];
}

const nearest = (blocks: readonly Block[], x: number, y: number): number =>
  blocks.reduce((best, block, i) => (square(block.x - x) + square(block.y - y) < square((blocks[best]?.x ?? 0) - x) + square((blocks[best]?.y ?? 0) - y) ? i : best), 0);

/** Order of reading on a map: from north to south in broad bands, west to east in each. */
function inReadingOrder(parts: readonly (readonly number[])[], blocks: readonly Block[]): (readonly number[])[] {
  const at = (part: readonly number[], axis: 'x' | 'y'): number => part.reduce((sum, i) => sum + (blocks[i]?.[axis] ?? 0), 0) / part.length;
  return parts.toSorted((a, b) => Math.floor(at(b, 'y') / 700) - Math.floor(at(a, 'y') / 700) || at(a, 'x') - at(b, 'x'));
}

/** Puts pieces that are too small for a rode to the rode nearest to them: a rode may have a part across the water. */
function splitKvarter(members: readonly number[], count: number, blocks: readonly Block[], graph: BlockGraph, name: string): number[][] {
  const least = (OWN_RODE * weightOf(members, blocks)) / count;
  const pieces = components(graph, members, blocks);
  const large = pieces.filter((piece, i) => i === 0 || weightOf(piece, blocks) >= least).slice(0, count);
  const parts = partition(large.flat(), count, { blocks, graph, random: randomOf(name), balance: 25 });
  const gap = (a: number, b: number): number => square((blocks[a]?.x ?? 0) - (blocks[b]?.x ?? 0)) + square((blocks[a]?.y ?? 0) - (blocks[b]?.y ?? 0));
  for (const piece of pieces.filter((one) => !large.includes(one))) {
    const off = (part: readonly number[]): number => Math.min(...part.flatMap((a) => piece.map((b) => gap(a, b))));
    parts.reduce((best, part) => (off(part) < off(best) ? part : best)).push(...piece);
  }
  return parts;
}

/** Divides the town into bydele, kvarterer and roder of about as many residents each, so that each level nests in the one above. */
export function layDistricts(blocks: readonly Block[]): readonly RodeBlocks[] {
  const [graph, bridged] = [graphOf(blocks), graphOf(blocks, true)];
  const every = blocks.map((_, i) => i);
  const seeds = BYDELE.map(({ x, y }) => nearest(blocks, x, y));
  const bydele = partition(every, BYDELE.length, { blocks, graph: bridged, random: randomOf('bydele'), balance: 900, seeds });
  const shares = apportion(bydele.map((part) => weightOf(part, blocks)), KVARTERER, 4);
  const kvarterer = bydele.flatMap((part, bydel) =>
    inReadingOrder(partition(part, shares[bydel] ?? 1, { blocks, graph: bridged, random: randomOf(`kvarterer ${bydel}`), balance: 300 }), blocks).map((members) => ({ bydel, members })),
  );
  const counts = apportion(kvarterer.map(({ members }) => weightOf(members, blocks)), RODER, 4);
  return kvarterer.flatMap(({ bydel, members }, kvarter) =>
    inReadingOrder(splitKvarter(members, counts[kvarter] ?? 1, blocks, graph, `roder ${kvarter}`), blocks).map((own) => ({ bydel, kvarter, blocks: own })),
  );
}
