import { PRESENT } from '../model/column.ts';

type Entries = { readonly values: Float64Array; readonly state: Uint8Array };

const BITS = 11;
const BUCKETS = 1 << BITS;
const SHIFTS = [0, 11, 22] as const;
/** Below this many values clearing the radix counts costs more than merging. */
const SMALL = 1500;

const remembered = new WeakMap<Float64Array, { readonly state: Uint8Array; readonly order: Uint32Array }>();

/**
 * Indices of the present entries, smallest value first, equal values by index. O(n): a radix sort of the bits of the
 * doubles. The order of a column is remembered for as long as the column lives, so rank and classes sort once.
 */
export function sortedOrder(entries: Entries): Uint32Array {
  const known = remembered.get(entries.values);
  if (known !== undefined && known.state === entries.state) return known.order;
  const start = presentIndices(entries);
  const order = start.length < SMALL ? mergeSort(start, entries.values) : radixSort(start, entries.values);
  remembered.set(entries.values, { state: entries.state, order });
  return order;
}

function presentIndices({ values, state }: Entries): Uint32Array {
  const indices = new Uint32Array(values.length);
  let count = 0;
  for (let i = 0; i < indices.length; i += 1) {
    if (state[i] !== PRESENT) continue;
    indices[count] = i;
    count += 1;
  }
  return count === indices.length ? indices : indices.slice(0, count);
}

function mergeSort(start: Uint32Array, values: Float64Array): Uint32Array {
  let from: Uint32Array = start;
  let into: Uint32Array = new Uint32Array(start.length);
  for (let width = 1; width < start.length; width *= 2) {
    for (let left = 0; left < start.length; left += 2 * width) mergeRuns(from, into, values, left, width);
    [from, into] = [into, from];
  }
  return from;
}

function mergeRuns(from: Uint32Array, into: Uint32Array, values: Float64Array, left: number, width: number): void {
  const middle = Math.min(left + width, from.length);
  const end = Math.min(left + 2 * width, from.length);
  let a = left;
  let b = middle;
  for (let k = left; k < end; k += 1) {
    const takeA = a < middle && (b >= end || (values[from[a] ?? 0] ?? 0) <= (values[from[b] ?? 0] ?? 0));
    into[k] = (takeA ? from[a++] : from[b++]) ?? 0;
  }
}

/** Sort keys: the bits of a double, turned so that unsigned order is numeric order; -0 counts as 0. */
function sortKeys(order: Uint32Array, values: Float64Array): { low: Uint32Array; high: Uint32Array } {
  const low = new Uint32Array(order.length);
  const high = new Uint32Array(order.length);
  const double = new Float64Array(1);
  const words = new Uint32Array(double.buffer);
  const top = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;
  for (let i = 0; i < order.length; i += 1) {
    double[0] = (values[order[i] ?? 0] ?? 0) + 0;
    const upper = words[top] ?? 0;
    const negative = upper >>> 31 === 1;
    high[i] = negative ? ~upper : upper ^ 0x80000000;
    low[i] = negative ? ~(words[1 - top] ?? 0) : (words[1 - top] ?? 0);
  }
  return { low, high };
}

/** Least significant digit first over both words; a digit that all keys share is skipped. */
function radixSort(start: Uint32Array, values: Float64Array): Uint32Array {
  const { low, high } = sortKeys(start, values);
  let ranks = new Uint32Array(start.length);
  for (let i = 0; i < ranks.length; i += 1) ranks[i] = i;
  let spare = new Uint32Array(start.length);
  for (const keys of [low, high]) {
    for (const shift of SHIFTS) {
      if (!distribute(ranks, spare, keys, shift)) continue;
      [ranks, spare] = [spare, ranks];
    }
  }
  for (let i = 0; i < ranks.length; i += 1) spare[i] = start[ranks[i] ?? 0] ?? 0;
  return spare;
}

function distribute(from: Uint32Array, into: Uint32Array, keys: Uint32Array, shift: number): boolean {
  const counts = new Uint32Array(BUCKETS);
  for (let i = 0; i < keys.length; i += 1) {
    const digit = ((keys[i] ?? 0) >>> shift) & (BUCKETS - 1);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  if (counts[((keys[0] ?? 0) >>> shift) & (BUCKETS - 1)] === keys.length) return false;
  for (let digit = 0, total = 0; digit < BUCKETS; digit += 1) {
    const count = counts[digit] ?? 0;
    counts[digit] = total;
    total += count;
  }
  for (let i = 0; i < from.length; i += 1) {
    const key = from[i] ?? 0;
    const digit = ((keys[key] ?? 0) >>> shift) & (BUCKETS - 1);
    const place = counts[digit] ?? 0;
    into[place] = key;
    counts[digit] = place + 1;
  }
  return true;
}
