import { PRESENT } from '../model/column.ts';

/** So many moves a value are spent on putting buckets in order; more means that the values heap up. */
const MOVES = 8;

/**
 * Sorts the present values again and again without making anything: each value goes into the bucket that its place between the
 * smallest and the largest says, then buckets are put in order by insertion. O(n) where values spread, as scores do. Ascending,
 * equal values by index. `null`: the values heap up too much for that. The array it returns is overwritten by the next call.
 */
export function createBucketSort(length: number): (values: Float64Array, state: Uint8Array) => Uint32Array | null {
  const buckets = 2 * length;
  const bucketOf = new Uint32Array(length);
  const starts = new Uint32Array(buckets + 1);
  const order = new Uint32Array(length);
  const keys = new Float64Array(length);
  return (values, state) => {
    const [low, scale] = stretch(values, state, buckets);
    if (!(scale > 0)) return null;
    starts.fill(0);
    let count = 0;
    for (let i = 0; i < length; i += 1) {
      if (state[i] !== PRESENT) continue;
      count += 1;
      const bucket = Math.min(buckets - 1, ((values[i] as number) - low) * scale) >>> 0;
      bucketOf[i] = bucket;
      starts[bucket] = (starts[bucket] as number) + 1;
    }
    for (let bucket = 0, total = 0; bucket < buckets; bucket += 1) {
      const held = starts[bucket] as number;
      starts[bucket] = total;
      total += held;
    }
    for (let i = 0; i < length; i += 1) {
      if (state[i] !== PRESENT) continue;
      const bucket = bucketOf[i] as number;
      const at = starts[bucket] as number;
      starts[bucket] = at + 1;
      order[at] = i;
      keys[at] = values[i] as number;
    }
    if (!insertAll(keys, order, count)) return null;
    return count === length ? order : order.subarray(0, count);
  };
}

/** The smallest value, and buckets a unit; 0 where the values do not spread. */
function stretch(values: Float64Array, state: Uint8Array, buckets: number): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i += 1) {
    if (state[i] !== PRESENT) continue;
    const value = values[i] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const scale = buckets / (high - low);
  return [low, Number.isFinite(scale) ? scale : 0];
}

/** Insertion sort of keys with the order beside them; false where it takes more moves than it should. */
function insertAll(keys: Float64Array, order: Uint32Array, count: number): boolean {
  let moves = MOVES * count;
  for (let i = 1; i < count; i += 1) {
    const key = keys[i] as number;
    if (key >= (keys[i - 1] as number)) continue;
    const index = order[i] as number;
    let at = i;
    for (; at > 0 && (keys[at - 1] as number) > key; at -= 1) {
      keys[at] = keys[at - 1] as number;
      order[at] = order[at - 1] as number;
    }
    keys[at] = key;
    order[at] = index;
    moves -= i - at;
    if (moves < 0) return false;
  }
  return true;
}
