import { leastDistance, type HalfSpace } from './least-distance.ts';

/** Weights that do what was asked, and whether they are proven to be the nearest ones. */
export interface NearestWeights {
  readonly weights: Float64Array;
  readonly distance: number;
  readonly proven: boolean;
}

interface State {
  /** Wishes that must come true, and wishes that need not; the rest is open. */
  readonly required: readonly number[];
  readonly waived: ReadonlySet<number>;
  /** The nearest weights that grant what is required, and how far they are. */
  readonly weights: Float64Array;
  readonly distance: number;
  /** No weights that answer this state are nearer. */
  readonly bound: number;
}

/** How many least-distance problems are solved before the best found is taken unproven. */
const MOST_PROBLEMS = 600;

/**
 * The weights nearest to `now` (Euclidean distance, weights >= 0 of sum 1) for which at least `count` of the wishes come true, a wish d
 * asking that d . w >= margin. Best first: a state that requires some wishes and waives others is no nearer than its least-distance solution, nor
 * than the distance of the last wish it still needs; the first state whose solution grants enough wishes is the nearest of all.
 * @returns `null` where no weights do, `too-many-ways` where the search ended before that was known
 */
export function nearestWeights(now: Float64Array, wishes: readonly Float64Array[], count: number, margin: number): NearestWeights | 'too-many-ways' | null {
  const alone = wishes.map((wish) => distanceAlone(now, wish, margin));
  const open: State[] = [];
  const push = (required: readonly number[], waived: ReadonlySet<number>): void => {
    const change = nearest(now, required.flatMap((i) => wishes[i] ?? []), margin);
    if (change === null) return;
    const weights = moved(now, change);
    // Wishes that contradict each other by less than the margin have no answer, though rounding may offer one.
    if (!required.every((i) => isGranted(wishes[i], weights, margin))) return;
    const bound = Math.max(lengthOf(change), lastNeeded(alone, required, waived, count));
    if (bound < Infinity) open.push({ required, waived, weights, distance: lengthOf(change), bound });
  };
  push([], new Set());
  let proven = true;
  for (let problems = 0; open.length > 0; problems += 2) {
    const state = takeNearest(open);
    const { weights, distance } = state;
    const unmet = wishes.flatMap((wish, i) => (state.waived.has(i) || isGranted(wish, weights, margin) ? [] : [i]));
    const spare = wishes.length - state.waived.size - count;
    proven = problems < MOST_PROBLEMS;
    if (unmet.length <= spare) return { weights, distance, proven };
    const wish = pick(unmet, alone, !proven || spare < count);
    if (wish === undefined) continue;
    if (spare > 0) push(state.required, new Set([...state.waived, wish]));
    // Out of time the hardest wishes are waived as long as that can be done, which leads to an answer straight away.
    if (spare === 0 || proven) push([...state.required, wish], state.waived);
    if (!proven) open.splice(0, Math.max(0, open.length - 1));
  }
  return proven ? null : 'too-many-ways';
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
const lengthOf = (x: Float64Array): number => Math.sqrt(dot(x, x));

const moved = (now: Float64Array, change: Float64Array): Float64Array => now.map((weight, j) => Math.max(0, weight + (change[j] ?? 0)));

/** Half the margin is left to rounding. */
const isGranted = (wish: Float64Array | undefined, weights: Float64Array, margin: number): boolean => wish !== undefined && dot(wish, weights) >= margin / 2;

/** The part of a direction that weights of a fixed sum can move along. */
function along(direction: Float64Array): Float64Array {
  const mean = direction.reduce((sum, x) => sum + x, 0) / direction.length;
  return direction.map((x) => x - mean);
}

/** No weights nearer than this grant the wish. */
function distanceAlone(now: Float64Array, wish: Float64Array, margin: number): number {
  const missing = margin - dot(wish, now);
  return missing <= margin / 2 ? 0 : missing / lengthOf(along(wish));
}

/** The smallest change of weights that grants all of the wishes. */
function nearest(now: Float64Array, wishes: readonly Float64Array[], margin: number): Float64Array | null {
  const notBelowZero = Array.from(now, (weight, j): HalfSpace => ({ normal: along(Float64Array.from(now, (_, i) => (i === j ? 1 : 0))), bound: -weight }));
  const granted = wishes.map((wish): HalfSpace => ({ normal: along(wish), bound: margin - dot(wish, now) }));
  return leastDistance([...granted, ...notBelowZero], now.length);
}

/** The distance of the last wish that a state still needs, the nearest taken first. */
function lastNeeded(alone: readonly number[], required: readonly number[], waived: ReadonlySet<number>, count: number): number {
  const needed = count - required.length;
  if (needed <= 0) return 0;
  const free = alone.filter((_, i) => !waived.has(i) && !required.includes(i)).toSorted((a, b) => a - b);
  return free[needed - 1] ?? Infinity;
}

function takeNearest(open: State[]): State {
  const at = open.reduce((best, { bound }, i) => (bound < (open[best]?.bound ?? Infinity) ? i : best), 0);
  return open.splice(at, 1)[0] as State;
}

/** Of the wishes not granted the hardest where few may be waived, the easiest where many may. */
function pick(unmet: readonly number[], alone: readonly number[], hardest: boolean): number | undefined {
  const sorted = unmet.toSorted((a, b) => (alone[a] ?? 0) - (alone[b] ?? 0) || a - b);
  return hardest ? sorted.at(-1) : sorted[0];
}
