/** Edges by their western end: corners, the shape they belong to (-1: the ground) and their turn. */
export interface Edges {
  readonly count: number;
  readonly x1: Float64Array;
  readonly y1: Float64Array;
  readonly x2: Float64Array;
  readonly y2: Float64Array;
  readonly owner: Int32Array;
  readonly turn: Int32Array;
}

/** A strip of the plane from south to north in which no edges cross. */
export interface Slab {
  readonly width: number;
  /** The edges that run through it, from south to north. */
  readonly edges: readonly number[];
  /** Height of each of them half way through; an edge is straight, so this is its mean height. */
  readonly middle: readonly number[];
}

/** Calls `visit` with the strip from `from` to `to`, cut where edges cross. Sorts `active`, the edges that run through all of it. */
export function visitSlabs(edges: Edges, active: number[], from: number, to: number, visit: (slab: Slab) => void): void {
  const { left, right } = sortedHeights(edges, active, from, to);
  const half = (i: number, share: number): number => (left[i] ?? 0) + ((right[i] ?? 0) - (left[i] ?? 0)) * share;
  if (right.every((height, i) => i === 0 || (right[i - 1] ?? 0) <= height)) {
    visit({ width: to - from, edges: active, middle: right.map((_, i) => half(i, 0.5)) });
    return;
  }
  const cuts = [0, ...crossings(left, right), 1];
  for (let k = 1; k < cuts.length; k += 1) {
    const [start, end] = [cuts[k - 1] ?? 0, cuts[k] ?? 1];
    if (end <= start) continue;
    const middle = left.map((_, i) => half(i, (start + end) / 2));
    const order = [...middle.keys()].toSorted((a, b) => (middle[a] ?? 0) - (middle[b] ?? 0));
    visit({ width: (end - start) * (to - from), edges: order.map((i) => active[i] ?? 0), middle: order.map((i) => middle[i] ?? 0) });
  }
}

/**
 * Heights of the edges at both ends of a strip, by the height at its western end. `active` is put in the same order; as it mostly
 * stands so from the strip before, sorting by insertion is quickest.
 */
function sortedHeights(edges: Edges, active: number[], from: number, to: number): { readonly left: readonly number[]; readonly right: readonly number[] } {
  const left: number[] = [];
  const right: number[] = [];
  for (let i = 0; i < active.length; i += 1) {
    const edge = active[i] ?? 0;
    const [start, end] = [heightAt(edges, edge, from), heightAt(edges, edge, to)];
    let j = i;
    for (; j > 0 && isAbove(left[j - 1] ?? 0, right[j - 1] ?? 0, start, end); j -= 1) {
      left[j] = left[j - 1] ?? 0;
      right[j] = right[j - 1] ?? 0;
      active[j] = active[j - 1] ?? 0;
    }
    left[j] = start;
    right[j] = end;
    active[j] = edge;
  }
  return { left, right };
}

const isAbove = (left: number, right: number, start: number, end: number): boolean => left > start || (left === start && right > end);

function heightAt({ x1, y1, x2, y2 }: Edges, edge: number, x: number): number {
  const xa = x1[edge] ?? 0;
  const ya = y1[edge] ?? 0;
  const xb = x2[edge] ?? 1;
  const yb = y2[edge] ?? 0;
  return x === xb ? yb : ya + (yb - ya) * ((x - xa) / (xb - xa));
}

/** How far through the strip (0..1) each pair of edges crosses that lies the other way round at its end; ascending. */
function crossings(left: readonly number[], right: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (let i = 1; i < left.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const before = (left[i] ?? 0) - (left[j] ?? 0);
      const after = (right[i] ?? 0) - (right[j] ?? 0);
      if (before * after < 0) found.push(before / (before - after));
    }
  }
  return found.toSorted((a, b) => a - b);
}
