import type { Block } from './blocks.ts';
import { besideCell } from './ground.ts';
import { components } from './partition.ts';
import { COLUMNS, ROWS } from './place.ts';
import { CUTS } from './sketch.ts';
import { square } from './square.ts';

export interface Edge {
  readonly to: number;
  readonly cost: number;
  /** Length of the shared border, cell sides; 0 for a way across water. */
  readonly sides: number;
}

/** For each block the ways to its neighbours. */
export type BlockGraph = readonly (readonly Edge[])[];

/** The longest way across water that still counts as one quarter of the town, metres. */
const BRIDGE = 750;
const BRIDGE_COST = 5;

/** What a way across cuts costs more than one along them. */
function crossing(a: Block, b: Block): number {
  const differing = a.sides ^ b.sides;
  return CUTS.reduce((cost, cut, i) => (differing & (1 << i) ? cost * cut.cost : cost), 1);
}

const distance = (a: Block, b: Block): number => Math.sqrt(square(a.x - b.x) + square(a.y - b.y));

/** Pairs of blocks that share more than one cell side. */
function neighbours(blocks: readonly Block[]): Map<number, Map<number, number>> {
  const owner = new Int32Array(COLUMNS * ROWS).fill(-1);
  blocks.forEach(({ cells }, i) => cells.forEach((cell) => (owner[cell] = i)));
  const shared = new Map<number, Map<number, number>>(blocks.map((_, i) => [i, new Map()]));
  blocks.forEach(({ cells }, i) => {
    for (const other of cells.flatMap(besideCell)) {
      const to = owner[other] ?? -1;
      const row = shared.get(i);
      if (to >= 0 && to !== i && row) row.set(to, (row.get(to) ?? 0) + 1);
    }
  });
  return shared;
}

/** Ways between blocks that share a border. `bridges` adds ways across water, between shores, for what must not fall apart. */
export function graphOf(blocks: readonly Block[], bridges = false): BlockGraph {
  const shared = neighbours(blocks);
  const graph = blocks.map((block, i) => {
    const near = [...(shared.get(i) ?? new Map<number, number>())].filter(([, sides]) => sides > 1);
    return near.toSorted(([a], [b]) => a - b).flatMap(([to, sides]) => wayTo(block, blocks[to], to, 1, sides));
  });
  if (!bridges) return graph;
  const shore = components(graph, blocks.map((_, i) => i), blocks);
  const across = new Map<number, Edge[]>();
  const build = (from: number, to: number): void => {
    const [a, b] = [blocks[from], blocks[to]];
    if (a) across.set(from, [...(across.get(from) ?? []), ...wayTo(a, b, to, BRIDGE_COST, 0)]);
  };
  for (const [i, piece] of shore.entries()) {
    const beyond = shore.slice(i + 1).flat();
    for (const from of piece) {
      for (const to of nearestOn(blocks, from, beyond)) {
        build(from, to);
        build(to, from);
      }
    }
  }
  return graph.map((ways, i) => [...ways, ...(across.get(i) ?? [])]);
}

/** The block across the water that is nearest to a block, if it is near enough. */
function nearestOn(blocks: readonly Block[], from: number, others: readonly number[]): readonly number[] {
  const own = blocks[from];
  const far = (to: number): number => (own && blocks[to] ? distance(own, blocks[to]) : Infinity);
  const [first] = others;
  if (first === undefined) return [];
  const best = others.reduce((one, to) => (far(to) < far(one) ? to : one), first);
  return far(best) < BRIDGE ? [best] : [];
}

function wayTo(from: Block, to: Block | undefined, index: number, factor: number, sides: number): Edge[] {
  return to ? [{ to: index, cost: Math.round(factor * distance(from, to) * crossing(from, to)), sides }] : [];
}
