import type { Bounds } from './bounds.ts';
import type { Relation } from './relations.ts';

/** Terms that are open and hang together through relations. */
export interface OpenPart {
  readonly terms: readonly number[];
  readonly relations: readonly Relation[];
  /** True where relations meet in more than one way: narrowing them one by one is not exact then. */
  readonly hasCircle: boolean;
}

/** For each term the relations that it is in. */
export function relationsAt(count: number, relations: readonly Relation[]): readonly (readonly Relation[])[] {
  const found: Relation[][] = Array.from({ length: count }, () => []);
  for (const relation of relations) for (const term of [relation.whole, ...relation.parts]) found[term]?.push(relation);
  return found;
}

/** The parts that a system falls into, with what is fixed left out. */
export function openParts({ lower, upper }: Bounds, relations: readonly Relation[]): readonly OpenPart[] {
  const at = relationsAt(lower.length, relations);
  const isOpen = (term: number): boolean => (upper[term] as number) - (lower[term] as number) > 1e-6;
  const reached = new Set<number>();
  const parts: OpenPart[] = [];
  for (let first = 0; first < lower.length; first += 1) {
    if (reached.has(first) || !isOpen(first) || at[first]?.length === 0) continue;
    const terms = new Set([first]);
    const own = new Set<Relation>();
    let meetings = 0;
    for (const term of terms) {
      reached.add(term);
      for (const relation of at[term] ?? []) {
        meetings += 1;
        if (own.has(relation)) continue;
        own.add(relation);
        for (const other of [relation.whole, ...relation.parts]) if (isOpen(other)) terms.add(other);
      }
    }
    parts.push({ terms: [...terms], relations: [...own], hasCircle: meetings > terms.size + own.size - 1 });
  }
  return parts;
}
