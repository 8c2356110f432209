/**
 * The least that a ranking can cost: sums of weighted columns, one column after the other, and one radix sort of them. Nothing is asked
 * about gaps, ties, ranks or classes, and all room is taken beforehand. Least significant digit first, eleven bits at a time, on sums
 * rounded to 32 bits, which only leaves neighbours unsorted that differ by less than that: they are put right by insertion.
 */
export function createBareIndex(columns: readonly Float64Array[]): (weights: Float64Array) => Uint32Array {
  const length = columns[0]?.length ?? 0;
  const sums = new Float64Array(length);
  const single = new Float32Array(length);
  const pairs = [pairsOf(length, new Uint32Array(single.buffer)), pairsOf(length, new Uint32Array(length))] as const;
  return (weights) => {
    addUp(sums, columns, weights);
    single.set(sums);
    const [{ keys, order }] = pairs;
    for (let i = 0; i < length; i += 1) {
      const bits = keys[i] as number;
      keys[i] = bits >>> 31 === 1 ? ~bits : bits | 0x80000000;
      order[i] = i;
    }
    return insertStragglers(radixOrder(pairs), sums);
  };
}

interface Pairs {
  readonly keys: Uint32Array;
  readonly order: Uint32Array;
}

const pairsOf = (length: number, keys: Uint32Array): Pairs => ({ keys, order: new Uint32Array(length) });

function addUp(sums: Float64Array, columns: readonly Float64Array[], weights: Float64Array): void {
  sums.fill(0);
  columns.forEach((column, c) => {
    const weight = weights[c] as number;
    for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] as number) + weight * (column[i] as number);
  });
}

const BITS = 11;
const MASK = (1 << BITS) - 1;
const counts = new Uint32Array(MASK + 1);

function radixOrder([one, other]: readonly [Pairs, Pairs]): Uint32Array {
  let [from, into] = [one, other];
  for (const shift of [0, BITS, 2 * BITS]) {
    counts.fill(0);
    for (const key of from.keys) counts[(key >>> shift) & MASK] = (counts[(key >>> shift) & MASK] as number) + 1;
    for (let digit = 0, total = 0; digit <= MASK; digit += 1) {
      const count = counts[digit] as number;
      counts[digit] = total;
      total += count;
    }
    for (let k = 0; k < from.keys.length; k += 1) {
      const key = from.keys[k] as number;
      const place = counts[(key >>> shift) & MASK] as number;
      counts[(key >>> shift) & MASK] = place + 1;
      into.keys[place] = key;
      into.order[place] = from.order[k] as number;
    }
    [from, into] = [into, from];
  }
  return from.order;
}

function insertStragglers(order: Uint32Array, sums: Float64Array): Uint32Array {
  for (let k = 1; k < order.length; k += 1) {
    const index = order[k] as number;
    const sum = sums[index] as number;
    let at = k;
    for (; at > 0 && (sums[order[at - 1] as number] as number) > sum; at -= 1) order[at] = order[at - 1] as number;
    order[at] = index;
  }
  return order;
}
