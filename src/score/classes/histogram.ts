import type { Column } from '../../model/column.ts';
import { hasClass, type Classification } from './classify.ts';

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  /** Areas with a class whose value lies in from..to; the last bin takes its upper end, others do not. */
  readonly count: number;
  /** Class of the middle of the bin. */
  readonly classIndex: number;
}

/** Areas with a class, counted in `bins` bins of equal width over the extent; one bin where all values are equal. */
export function histogram(column: Column, classification: Classification, bins: number): readonly HistogramBin[] {
  if (classification.extent === null) return [];
  const [low, high] = classification.extent;
  const wanted = low === high ? 1 : bins;
  const width = (high - low) / wanted;
  const counts = new Uint32Array(wanted);
  classification.classOf.forEach((index, i) => {
    if (!hasClass(index)) return;
    const bin = width === 0 ? 0 : Math.min(wanted - 1, Math.floor(((column.values[i] ?? 0) - low) / width));
    counts[bin] = (counts[bin] ?? 0) + 1;
  });
  return Array.from(counts, (count, i) => ({
    from: low + i * width,
    to: i === wanted - 1 ? high : low + (i + 1) * width,
    count,
    classIndex: classAt(classification, low + (i + 0.5) * width),
  }));
}

/** The class that a value belongs to. */
export function classAt({ limits, count, higherIsMore }: Classification, value: number): number {
  const below = limits.filter((limit) => limit < value).length;
  return higherIsMore ? below : count - 1 - below;
}
