import type { BlockGraph } from './block-graph.ts';

/** A block that a part may take, at the cost of the way there. */
interface Entry {
  readonly block: number;
  readonly cost: number;
  readonly part: number;
}

const before = (a: Entry, b: Entry): boolean => a.cost < b.cost || (a.cost === b.cost && a.block < b.block);

/** Puts an entry into a binary heap. */
function push(queue: Entry[], entry: Entry): void {
  let at = queue.push(entry) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const [one, other] = [queue[at], queue[up]];
    if (!one || !other || !before(one, other)) return;
    [queue[at], queue[up]] = [other, one];
    at = up;
  }
}

/** Takes the entry of least cost from a binary heap. */
function pop(queue: Entry[]): Entry | undefined {
  const [first] = queue;
  const last = queue.pop();
  if (!first || !last || queue.length === 0) return first;
  queue[0] = last;
  for (let at = 0; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const [l, r] = [queue[left], queue[right]];
    const least = r && l && before(r, l) ? right : left;
    const [own, down] = [queue[at], queue[least]];
    if (!own || !down || !before(down, own)) return first;
    [queue[at], queue[least]] = [down, own];
    at = least;
  }
}

/** Grows parts from their seeds, the nearest seed takes a block (Dijkstra 1959); a part that is delayed reaches less far. Block -> part. */
export function growParts(graph: BlockGraph, members: ReadonlySet<number>, seeds: readonly number[], delays: readonly number[]): ReadonlyMap<number, number> {
  const part = new Map<number, number>();
  const queue: Entry[] = [];
  seeds.forEach((block, i) => push(queue, { block, cost: delays[i] ?? 0, part: i }));
  for (let next = pop(queue); next; next = pop(queue)) {
    if (part.has(next.block)) continue;
    part.set(next.block, next.part);
    for (const { to, cost } of graph[next.block] ?? []) if (members.has(to) && !part.has(to)) push(queue, { block: to, cost: next.cost + cost, part: next.part });
  }
  return part;
}
