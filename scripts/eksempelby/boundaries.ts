import type { Block } from './blocks.ts';
import { type BlockGraph, type Edge, graphOf } from './block-graph.ts';
import { COMMITTEES, PARISHES, SCHOOLS } from './names.ts';
import { partition } from './partition.ts';
import { randomOf } from './random.ts';
import type { Town } from './town.ts';

/** Other borders of the town, each made of whole roder: for every rode the name of the school, parish or committee it belongs to. */
export interface Boundaries {
  readonly skoledistrikt: readonly string[];
  readonly sogn: readonly string[];
  readonly lokaludvalg: readonly string[];
}

/** Groups of blocks as blocks of their own, so that they can be grouped in turn. */
function merged(groups: readonly (readonly number[])[], blocks: readonly Block[], graph: BlockGraph): { blocks: readonly Block[]; graph: BlockGraph } {
  const groupOf = new Map(groups.flatMap((own, group) => own.map((block) => [block, group] as const)));
  const large = groups.map((own): Block => {
    const weight = own.reduce((sum, i) => sum + (blocks[i]?.weight ?? 0), 0);
    const at = (axis: 'x' | 'y'): number => own.reduce((sum, i) => sum + (blocks[i]?.weight ?? 0) * (blocks[i]?.[axis] ?? 0), 0) / weight;
    return { cells: [], x: at('x'), y: at('y'), weight, sides: 0 };
  });
  const ways = groups.map((own, group) => {
    const found = new Map<number, Edge>();
    for (const edge of own.flatMap((block) => graph[block] ?? [])) {
      const to = groupOf.get(edge.to) ?? group;
      const known = found.get(to);
      if (to !== group) found.set(to, { to, cost: Math.min(edge.cost, known?.cost ?? edge.cost), sides: edge.sides + (known?.sides ?? 0) });
    }
    return [...found.values()].toSorted((a, b) => a.to - b.to);
  });
  return { blocks: large, graph: ways };
}

/** Schools and parishes are made of roder, committees of kvarterer; each crosses the borders of the others. */
export function layBoundaries({ blocks, roder }: Town): Boundaries {
  const graph = graphOf(blocks, true);
  const name = (groups: readonly (readonly number[])[], names: readonly string[], seed: string): readonly string[] => {
    const large = merged(groups, blocks, graph);
    const parts = partition(groups.map((_, i) => i), names.length, { ...large, random: randomOf(seed), balance: 60 });
    const partOf = new Map(parts.flatMap((own, part) => own.map((one) => [one, part] as const)));
    return groups.map((_, i) => names[partOf.get(i) ?? 0] ?? '');
  };
  const rodeBlocks = roder.map(({ blocks: own }) => own);
  const kvarterer = [...new Set(roder.map(({ kvarter }) => kvarter))].toSorted((a, b) => a - b);
  const committees = name(kvarterer.map((kvarter) => roder.flatMap((rode) => (rode.kvarter === kvarter ? rode.blocks : []))), COMMITTEES, 'committees');
  return {
    skoledistrikt: name(rodeBlocks, SCHOOLS, 'schools'),
    sogn: name(rodeBlocks, PARISHES, 'parishes'),
    lokaludvalg: roder.map(({ kvarter }) => committees[kvarterer.indexOf(kvarter)] ?? ''),
  };
}
