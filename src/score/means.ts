import { PRESENT, valueAt, type Column } from '../model/column.ts';

/** Which areas a mean is over. */
export type Chosen = (position: number) => boolean;

/**
 * Mean of a column's present values over the chosen areas, weighted by `weights` where they are given:
 * sum(w x) / sum(w) over areas with both. `null` where nothing can be read or all weights are 0.
 */
export function meanOf(column: Column, weights: Column | null, chosen: Chosen = () => true): number | null {
  let sum = 0;
  let total = 0;
  column.values.forEach((value, i) => {
    if (column.state[i] !== PRESENT || !chosen(i)) return;
    const weight = weights === null ? 1 : (valueAt(weights, i) ?? 0);
    sum += weight * value;
    total += weight;
  });
  return total > 0 ? sum / total : null;
}

/** The largest present value of the chosen areas; `null` where there is none. */
export function largestOf(column: Column, chosen: Chosen = () => true): number | null {
  let largest: number | null = null;
  column.values.forEach((value, i) => {
    if (column.state[i] === PRESENT && chosen(i) && (largest === null || value > largest)) largest = value;
  });
  return largest;
}
