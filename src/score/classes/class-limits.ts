import { hasOwnLimits, type ClassChoice, type ClassMethod } from './classify.ts';
import { exactSum } from '../exact-sum.ts';
import { naturalBreaks } from './natural-breaks.ts';
import type { OrderedValues } from '../ordered-values.ts';
import { quantileOfSorted } from '../quantile.ts';

/** Ascending values, and where groups of level ones begin, with the number of values as the last entry. */
export type GroupedValues = Pick<OrderedValues, 'sorted' | 'starts'>;

/**
 * The inner limits of classes, ascending; a value equal to a limit belongs to the class below. Repeated limits and empty
 * quantile classes are left out, so that there may be fewer classes than asked for, and limits beyond the values too; an equal
 * interval or a class of deviations between others may be empty.
 */
export function classLimits(values: GroupedValues, choice: ClassChoice): readonly number[] {
  const { sorted } = values;
  if (sorted.length === 0) return hasOwnLimits(choice.method) ? own(choice) : [];
  const limits = LIMITS[choice.method](values, choice);
  if (hasOwnLimits(choice.method)) return limits;
  const [first, last] = [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0];
  const distinct = limits.filter((limit, i) => limit < last && limit >= first && (i === 0 || limit > (limits[i - 1] ?? limit)));
  return choice.method === 'quantile' ? occupied(distinct, values) : distinct;
}

/** The limits without those that part no values from the class below: ties can leave a quantile class empty. */
function occupied(limits: readonly number[], { sorted, starts }: GroupedValues): readonly number[] {
  let group = 0;
  return limits.filter((limit) => {
    const before = group;
    while (group + 1 < starts.length && (sorted[starts[group] as number] as number) <= limit) group += 1;
    return group > before;
  });
}

const LIMITS: Readonly<Record<ClassMethod, (values: GroupedValues, choice: ClassChoice) => readonly number[]>> = {
  /** Type-7 quantiles of i/k, as R's classInt and mapclassify have them. */
  quantile: ({ sorted }, { count }) => inner(count, (i) => quantileOfSorted(sorted, i / count)),
  'equal-interval': ({ sorted }, { count }) => {
    const low = sorted[0] ?? 0;
    const high = sorted[sorted.length - 1] ?? 0;
    return inner(count, (i) => low + (i * (high - low)) / count);
  },
  /** Halfway between the classes, as classInt's "fisher" has them. */
  'natural-breaks': (values, { count }) => {
    const { centres, counts } = groupCentres(values);
    const { sorted, starts } = values;
    return naturalBreaks(centres, counts, Math.min(count, centres.length)).map((group) => {
      const start = starts[group] ?? 0;
      return between(sorted[start - 1] ?? 0, sorted[start] ?? 0);
    });
  },
  'standard-deviation': ({ sorted }, { count }) => {
    const mean = exactSum(sorted) / sorted.length;
    const sd = Math.sqrt(exactSum(sorted.map((x) => (x - mean) * (x - mean))) / (sorted.length - 1));
    return deviationsOf(count).map((deviations) => mean + deviations * sd);
  },
  fixed: (_, choice) => own(choice),
  manual: (_, choice) => own(choice),
};

/** The middle of each group of level values, and how many it holds. */
function groupCentres({ sorted, starts }: GroupedValues): { centres: Float64Array; counts: Float64Array } {
  const groups = starts.length - 1;
  const [centres, counts] = [new Float64Array(groups), new Float64Array(groups)];
  for (let group = 0; group < groups; group += 1) {
    const [from, to] = [starts[group] as number, starts[group + 1] as number];
    const low = sorted[from] as number;
    centres[group] = low + ((sorted[to - 1] as number) - low) / 2;
    counts[group] = to - from;
  }
  return { centres, counts };
}

const own = ({ limits }: ClassChoice): readonly number[] => (limits ?? []).toSorted((a, b) => a - b);

/**
 * Whole deviations on both sides of the mean, the mean itself a limit where the number of classes is even: -1, 0, 1 for four
 * classes; -2, -1, 1, 2 for five, as mapclassify's `StdMean` has them.
 */
function deviationsOf(classes: number): readonly number[] {
  const side = Array.from({ length: Math.floor((classes - 1) / 2) }, (_, i) => i + 1);
  return [...side.toReversed().map((one) => -one), ...(classes % 2 === 0 ? [0] : []), ...side];
}

const inner = (count: number, limitAt: (i: number) => number): number[] => Array.from({ length: count - 1 }, (_, i) => limitAt(i + 1));

/** Halfway, and never so near to `above` that it rounds to it. */
function between(below: number, above: number): number {
  const middle = below + (above - below) / 2;
  return middle < above ? middle : below;
}
