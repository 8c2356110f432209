import { PRESENT } from '../model/column.ts';

type Entries = { readonly values: Float64Array; readonly state: Uint8Array };

const BITS = 11;
const BUCKETS = 1 << BITS;
const MASK = BUCKETS - 1;
const SHIFTS = [0, 11, 22] as const;
const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
/** Below this many values clearing the radix counts costs more than merging. */
const SMALL = 1500;

/** Present entries, smallest value first. */
export interface Sorted {
  /** Where each stands in its column; equal values by index. */
  readonly order: Uint32Array;
  readonly sorted: Float64Array;
}

/** Sorts the present entries. O(n): a radix sort of the bits of the doubles. */
export function sortEntries(entries: Entries): Sorted {
  const start = presentIndices(entries);
  return start.length < SMALL ? gathered(mergeSort(start, entries.values), entries.values) : radixSort(start, entries.values);
}

/** The values at the positions of `order`. */
export function gathered(order: Uint32Array, values: Float64Array): Sorted {
  const sorted = new Float64Array(order.length);
  for (let k = 0; k < order.length; k += 1) sorted[k] = values[order[k] as number] as number;
  return { order, sorted };
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

/**
 * Sorts by the upper halves, three digits, least significant first; that leaves figures without many equal upper halves
 * all but sorted. Where it does not, the lower halves are sorted first.
 */
function radixSort(start: Uint32Array, values: Float64Array): Sorted {
  const byUpper = gathered(sortByWord(start, values, 1), values);
  return insertStragglers(byUpper) ? byUpper : gathered(sortByWord(sortByWord(start, values, 0), values, 1), values);
}

interface Pairs {
  readonly keys: Uint32Array;
  readonly order: Uint32Array;
}

/** Room for keys and orders on their way, kept from sort to sort: taking it anew costs as much as a pass. */
let room: readonly [Pairs, Pairs] | null = null;
const pairsOf = (length: number): Pairs => ({ keys: new Uint32Array(length), order: new Uint32Array(length) });

function roomFor(length: number): readonly [Pairs, Pairs] {
  if (room === null || room[0].keys.length < length || room[0].keys.length > 4 * length) room = [pairsOf(length), pairsOf(length)];
  return room;
}

function sortByWord(start: Uint32Array, values: Float64Array, word: 0 | 1): Uint32Array {
  const n = start.length;
  let [from, into] = roomFor(n);
  from.order.set(start);
  fillKeys(from.keys, start, values, word);
  for (const places of placesOf(from.keys, n)) {
    if (places === null) continue;
    distribute(from, into, n, places);
    [from, into] = [into, from];
  }
  return from.order.slice(0, n);
}

/** Double bits turned so that unsigned order is numeric order; -0 counts as 0. `word` 1 is the upper half, 0 the lower. */
function fillKeys(keys: Uint32Array, order: Uint32Array, values: Float64Array, word: 0 | 1): void {
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  const [upper, wanted] = LITTLE_ENDIAN ? [1, word] : [0, 1 - word];
  for (let k = 0; k < order.length; k += 1) {
    const at = 2 * (order[k] as number);
    const bits = words[at + wanted] as number;
    const isNegative = (words[at + upper] as number) >>> 31 === 1 && values[order[k] as number] !== 0;
    keys[k] = isNegative ? ~bits : word === 1 ? bits | 0x80000000 : bits;
  }
}

interface Places {
  readonly shift: number;
  /** Where the next key with a digit goes. */
  readonly next: Uint32Array;
}

/** For each digit where its keys go, counted in one pass; `null` where all keys share the digit. */
function placesOf(keys: Uint32Array, n: number): readonly (Places | null)[] {
  const counts = SHIFTS.map(() => new Uint32Array(BUCKETS)) as [Uint32Array, Uint32Array, Uint32Array];
  const [low, middle, high] = counts;
  for (let k = 0; k < n; k += 1) {
    const key = keys[k] as number;
    low[key & MASK] = (low[key & MASK] as number) + 1;
    middle[(key >>> BITS) & MASK] = (middle[(key >>> BITS) & MASK] as number) + 1;
    high[key >>> (2 * BITS)] = (high[key >>> (2 * BITS)] as number) + 1;
  }
  return SHIFTS.map((shift, digit) => {
    const next = counts[digit] as Uint32Array;
    if (next[((keys[0] ?? 0) >>> shift) & MASK] === n) return null;
    for (let bucket = 0, total = 0; bucket < BUCKETS; bucket += 1) {
      const count = next[bucket] as number;
      next[bucket] = total;
      total += count;
    }
    return { shift, next };
  });
}

/** Stable distribution by one digit. */
function distribute(from: Pairs, into: Pairs, n: number, { shift, next }: Places): void {
  for (let k = 0; k < n; k += 1) {
    const key = from.keys[k] as number;
    const digit = (key >>> shift) & MASK;
    const place = next[digit] as number;
    next[digit] = place + 1;
    into.keys[place] = key;
    into.order[place] = from.order[k] as number;
  }
}

/** Insertion sort of what is almost sorted, in place; false, with the work half done, where it takes more than a few moves a value. */
function insertStragglers({ order, sorted }: Sorted): boolean {
  let moves = 4 * order.length;
  for (let k = 1; k < order.length; k += 1) {
    const value = sorted[k] as number;
    if (value >= (sorted[k - 1] as number)) continue;
    const index = order[k] as number;
    let at = k;
    for (; at > 0 && (sorted[at - 1] as number) > value; at -= 1) {
      order[at] = order[at - 1] as number;
      sorted[at] = sorted[at - 1] as number;
    }
    order[at] = index;
    sorted[at] = value;
    moves -= k - at;
    if (moves < 0) return false;
  }
  return true;
}
