import type { Block } from './blocks.ts';
import type { BlockGraph } from './block-graph.ts';
import { growParts } from './grow-parts.ts';
import type { Random } from './random.ts';
import { smoothParts } from './smooth-parts.ts';
import { square } from './square.ts';

const ROUNDS = 14;

/** Pieces of `members` that hang together, largest weight first. */
export function components(graph: BlockGraph, members: readonly number[], blocks: readonly Block[]): number[][] {
  const left = new Set(members);
  const found: number[][] = [];
  for (const start of members) {
    if (!left.delete(start)) continue;
    const piece = [start];
    for (const block of piece) for (const { to } of graph[block] ?? []) if (left.delete(to)) piece.push(to);
    found.push(piece);
  }
  return found.toSorted((a, b) => weightOf(b, blocks) - weightOf(a, blocks));
}

export const weightOf = (members: readonly number[], blocks: readonly Block[]): number => members.reduce((sum, i) => sum + (blocks[i]?.weight ?? 0), 0);

/** How many parts each of some weights gets: at least one each, `total` in all, the rest by the largest quotient (Sainte-Laguë). */
export function apportion(weights: readonly number[], total: number, least = 1): number[] {
  const seats = weights.map(() => least);
  for (let left = total - least * weights.length; left > 0; left--) {
    const quotients = weights.map((weight, i) => weight / (2 * (seats[i] ?? 0) + 1));
    const at = quotients.indexOf(Math.max(...quotients));
    seats[at] = (seats[at] ?? 0) + 1;
  }
  return seats;
}

/** The member nearest to the middle of some blocks, by weight. */
function middle(members: readonly number[], blocks: readonly Block[]): number {
  const total = weightOf(members, blocks);
  const at = (axis: 'x' | 'y'): number => members.reduce((sum, i) => sum + (blocks[i]?.weight ?? 0) * (blocks[i]?.[axis] ?? 0), 0) / total;
  const [x, y] = [at('x'), at('y')];
  const off = (i: number): number => square((blocks[i]?.x ?? 0) - x) + square((blocks[i]?.y ?? 0) - y);
  let [best, least] = [members[0] ?? 0, Infinity];
  for (const i of members) {
    const own = off(i);
    if (own < least) [best, least] = [i, own];
  }
  return best;
}

/** Seeds spread over some blocks: each as far as can be from those before. */
function spread(members: readonly number[], count: number, blocks: readonly Block[], random: Random): number[] {
  const seeds = [random.pick(members)];
  const gap = (i: number): number => Math.min(...seeds.map((s) => square((blocks[i]?.x ?? 0) - (blocks[s]?.x ?? 0)) + square((blocks[i]?.y ?? 0) - (blocks[s]?.y ?? 0)))) * (blocks[i]?.weight ?? 0);
  while (seeds.length < count) {
    let [best, most] = [members[0] ?? 0, -1];
    for (const i of members) {
      const own = gap(i);
      if (own > most) [best, most] = [i, own];
    }
    seeds.push(best);
  }
  return seeds;
}

/** What parts are made of and how. */
export interface Partition {
  readonly blocks: readonly Block[];
  readonly graph: BlockGraph;
  readonly random: Random;
  /** How evenly weight is shared, metres of head start a doubling of weight. */
  readonly balance: number;
  /** Where parts start; spread by chance where they are not given. */
  readonly seeds?: readonly number[];
}

function partitionPiece(members: readonly number[], count: number, how: Partition): number[][] {
  const { blocks, graph, random, balance } = how;
  const within = new Set(members);
  const mean = weightOf(members, blocks) / count;
  let seeds = how.seeds ?? spread(members, count, blocks, random);
  let delays = seeds.map(() => 0);
  let parts: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const part = growParts(graph, within, seeds, delays);
    const grown: number[][] = seeds.map(() => []);
    for (const i of members) grown[part.get(i) ?? 0]?.push(i);
    if (grown.some((one) => one.length === 0)) break;
    parts = grown;
    if (round === ROUNDS - 1) break;
    if (!how.seeds) seeds = parts.map((one) => middle(one, blocks));
    delays = parts.map((one, i) => Math.max(0, Math.round((delays[i] ?? 0) + balance * (weightOf(one, blocks) / mean - 1))));
    const least = Math.min(...delays);
    delays = delays.map((delay) => delay - least);
  }
  if (parts.length < count) throw new Error(`${members.length} blocks do not make ${count} parts`);
  return smoothParts(parts, graph);
}

/** Divides blocks into `count` parts that hang together and weigh about the same; pieces apart from each other are divided for themselves. */
export function partition(members: readonly number[], count: number, how: Partition): number[][] {
  if (how.seeds) return partitionPiece(members, count, how);
  const pieces = components(how.graph, members, how.blocks);
  if (pieces.length > count) throw new Error(`${pieces.length} pieces cannot make ${count} parts`);
  const counts = apportion(pieces.map((piece) => weightOf(piece, how.blocks)), count);
  return pieces.flatMap((piece, i) => partitionPiece(piece, counts[i] ?? 1, how));
}
