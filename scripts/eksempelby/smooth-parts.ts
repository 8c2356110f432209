import type { BlockGraph } from './block-graph.ts';

/** How many blocks' turns: each block is asked three times. */
const ROUNDS = 3;

/** Length of a block's border with each part, cell sides. */
function sidesWith(block: number, partOf: ReadonlyMap<number, number>, graph: BlockGraph): ReadonlyMap<number, number> {
  const sides = new Map<number, number>();
  for (const edge of graph[block] ?? []) {
    const part = partOf.get(edge.to);
    if (part !== undefined) sides.set(part, (sides.get(part) ?? 0) + edge.sides);
  }
  return sides;
}

/** Hands over blocks that border another part more than their own, unless their part would fall apart: borders lose their teeth. */
export function smoothParts(parts: readonly (readonly number[])[], graph: BlockGraph): number[][] {
  const partOf = new Map(parts.flatMap((part, i) => part.map((block) => [block, i] as const)));
  const members = parts.map((part) => new Set(part));
  const turns = Array.from({ length: ROUNDS }, () => [...partOf.keys()]).flat();
  for (const block of turns) {
    const own = partOf.get(block) ?? 0;
    const sides = sidesWith(block, partOf, graph);
    const [best] = [...sides].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
    const home = members[own];
    if (!best || !home || best[0] === own || best[1] <= (sides.get(own) ?? 0) || !staysWhole(home, block, graph)) continue;
    home.delete(block);
    members[best[0]]?.add(block);
    partOf.set(block, best[0]);
  }
  return members.map((part) => [...part].toSorted((a, b) => a - b));
}

/** Whether a part still hangs together without one of its blocks. */
function staysWhole(part: ReadonlySet<number>, without: number, graph: BlockGraph): boolean {
  const left = new Set([...part].filter((block) => block !== without));
  const [first] = left;
  if (first === undefined) return false;
  const reached = [first];
  left.delete(first);
  for (const block of reached) for (const { to } of graph[block] ?? []) if (left.delete(to)) reached.push(to);
  return left.size === 0;
}
