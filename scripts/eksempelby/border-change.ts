import { graphOf } from './block-graph.ts';
import type { BorderChange } from './people.ts';
import type { Town } from './town.ts';
import type { Units } from './units.ts';

/** Two neighbouring roder of one kvarter without estates, both large enough for a border between them to move. */
export function borderChange({ blocks, roder, estates }: Town, units: Units): BorderChange {
  const graph = graphOf(blocks);
  const rodeOf = new Map(roder.flatMap(({ blocks: own }, rode) => own.map((block) => [block, rode] as const)));
  const fits = (rode: number): boolean => (units.room[rode] ?? 0) > 0.003 && !estates.some((estate) => estate.rode === rode);
  for (const [from, { blocks: own, kvarter }] of roder.entries()) {
    const to = own.flatMap((block) => (graph[block] ?? []).map((edge) => rodeOf.get(edge.to) ?? from)).find((rode) => rode !== from && roder[rode]?.kvarter === kvarter && fits(rode));
    if (from >= 200 && fits(from) && to !== undefined) return { from, to };
  }
  throw new Error('no two roder are fit for a border to move between them');
}
