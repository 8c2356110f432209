import type { IndexNode } from '../../model/index-tree.ts';
import type { IndexResult } from '../../model/score-result.ts';
import { valueAt } from '../../model/column.ts';
import { partAmounts } from '../contributions.ts';

/** What one part of the index moved an area's score between two years. */
export interface ChangePart {
  /** A leaf, or a branch that is no weighted mean of its own parts. */
  readonly node: IndexNode;
  readonly amount: number;
}

/** The change of an area's score, taken apart. */
export interface ChangeParts {
  /** later - earlier. */
  readonly total: number;
  /** In tree order. */
  readonly parts: readonly ChangePart[];
  /** What the mean score of all areas moved: the same for every area. */
  readonly mean: number;
}

/**
 * Why an area's score changed: total = sum of the parts + mean. The contributions of a year add up to score - mean score (`partAmounts`), so each
 * part's amount is its contribution in the later year less that in the earlier one, and what is left is how far the mean moved. `null`: the
 * area has no score in one of the years.
 * @param earlier and `later`: the same tree, fitted in each year or in one of them
 */
export function changeParts(earlier: IndexResult, later: IndexResult, position: number): ChangeParts | null {
  const [before, after] = [valueAt(earlier.score, position), valueAt(later.score, position)];
  if (before === null || after === null) return null;
  const amounts = new Map<string, ChangePart>();
  const enter = (result: IndexResult, sign: 1 | -1): void => {
    for (const { part: { node }, amount } of partAmounts(result, position)) amounts.set(node.id, { node, amount: (amounts.get(node.id)?.amount ?? 0) + sign * amount });
  };
  enter(later, 1);
  enter(earlier, -1);
  const parts = [...amounts.values()];
  const total = after - before;
  return { total, parts, mean: total - parts.reduce((sum, { amount }) => sum + amount, 0) };
}
