import { PRESENT } from '../model/column.ts';

type Entries = { readonly values: Float64Array; readonly state: Uint8Array };

const BITS = 11;
const BUCKETS = 1 << BITS;
const SHIFTS = [0, 11, 22] as const;
const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
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
  const order = freshOrder(entries);
  remembered.set(entries.values, { state: entries.state, order });
  return order;
}

/** The same, worked out anew and not remembered: for values that are overwritten. */
export function freshOrder(entries: Entries): Uint32Array {
  const start = presentIndices(entries);
  return start.length < SMALL ? mergeSort(start, entries.values) : radixSort(start, entries.values);
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

/** Double bits turned so that unsigned order is numeric order; -0 counts as 0. `word` 1 is the upper half, 0 the lower. */
function sortKeys(order: Uint32Array, values: Float64Array, word: 0 | 1): Uint32Array {
  const keys = new Uint32Array(order.length);
  const double = new Float64Array(1);
  const words = new Uint32Array(double.buffer);
  const [upper, wanted] = LITTLE_ENDIAN ? [1, word] : [0, 1 - word];
  for (let i = 0; i < order.length; i += 1) {
    double[0] = (values[order[i] ?? 0] ?? 0) + 0;
    const negative = (words[upper] ?? 0) >>> 31 === 1;
    const bits = words[wanted] ?? 0;
    keys[i] = negative ? ~bits : word === 1 ? bits ^ 0x80000000 : bits;
  }
  return keys;
}

/**
 * Sorts by the upper halves, three digits, least significant first; that leaves figures without many equal upper halves
 * all but sorted. Where it does not, the lower halves are sorted first.
 */
function radixSort(start: Uint32Array, values: Float64Array): Uint32Array {
  const byUpper = sortByWord(start, values, 1);
  return insertStragglers(byUpper, values) ? byUpper : sortByWord(sortByWord(start, values, 0), values, 1);
}

function sortByWord(start: Uint32Array, values: Float64Array, word: 0 | 1): Uint32Array {
  let pairs: Pairs = { keys: sortKeys(start, values, word), order: start };
  for (const shift of SHIFTS) pairs = distribute(pairs, shift) ?? pairs;
  return pairs.order === start ? start.slice() : pairs.order;
}

interface Pairs {
  readonly keys: Uint32Array;
  readonly order: Uint32Array;
}

/** Stable counting sort by one digit; `null` where all keys share it. */
function distribute({ keys, order }: Pairs, shift: number): Pairs | null {
  const counts = new Uint32Array(BUCKETS);
  const mask = BUCKETS - 1;
  for (let i = 0; i < keys.length; i += 1) {
    const digit = ((keys[i] as number) >>> shift) & mask;
    counts[digit] = (counts[digit] as number) + 1;
  }
  if (counts[((keys[0] ?? 0) >>> shift) & mask] === keys.length) return null;
  for (let digit = 0, total = 0; digit < BUCKETS; digit += 1) {
    const count = counts[digit] as number;
    counts[digit] = total;
    total += count;
  }
  const into: Pairs = { keys: new Uint32Array(keys.length), order: new Uint32Array(keys.length) };
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] as number;
    const digit = (key >>> shift) & mask;
    const place = counts[digit] as number;
    counts[digit] = place + 1;
    into.keys[place] = key;
    into.order[place] = order[i] as number;
  }
  return into;
}

/** Insertion sort of an almost sorted order, in place; false, with `order` half done, where it takes more than a few moves a value. */
function insertStragglers(order: Uint32Array, values: Float64Array): boolean {
  let moves = 4 * order.length;
  let before = values[order[0] ?? 0] ?? 0;
  for (let i = 1; i < order.length; i += 1) {
    const index = order[i] as number;
    const value = values[index] as number;
    if (value >= before) {
      before = value;
      continue;
    }
    let at = i;
    for (; at > 0 && (values[order[at - 1] as number] as number) > value; at -= 1) order[at] = order[at - 1] as number;
    order[at] = index;
    moves -= i - at;
    if (moves < 0) return false;
  }
  return true;
}
