import type { Classification } from '../../score/classify.ts';

/** One class as the legend names it: its ends in the column's own unit, smaller end first, and how many areas it holds. */
export interface ClassRange {
  readonly classIndex: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** The classes from most need to least; `higherIsMore` false: the largest figures mean the least need. Empty where no area has a figure. */
export function classRanges({ count, limits, extent, classOf }: Classification, higherIsMore: boolean): readonly ClassRange[] {
  if (extent === null) return [];
  const tally = tallyOf(classOf);
  const ends = !higherIsMore ? [extent[1], ...limits, extent[0]] : [extent[0], ...limits, extent[1]];
  const ranges = Array.from({ length: count }, (_, classIndex) => {
    const a = ends[classIndex] ?? extent[0];
    const b = ends[classIndex + 1] ?? extent[1];
    return { classIndex, low: Math.min(a, b), high: Math.max(a, b), count: tally[classIndex] ?? 0 };
  });
  return ranges.toReversed();
}

/** How many areas each class index or code holds, indexed by it. */
export function tallyOf(classOf: Uint8Array): Uint32Array {
  const tally = new Uint32Array(256);
  for (const classIndex of classOf) tally[classIndex] = (tally[classIndex] ?? 0) + 1;
  return tally;
}
