import { PRESENT, valueAt, type Column } from '../model/column.ts';
import type { Localized } from '../model/localized.ts';
import type { IndexResult } from '../model/score-result.ts';
import { noContribution } from '../text/score-words.ts';
import { fill } from '../text/say.ts';
import { scoreParts, type ScorePart } from './reach/affine-path.ts';
import { exactSum } from './exact-sum.ts';

/** How much one leaf moves an area's score, against the mean area: contributions add up to score minus the mean score. */
export interface AreaContribution {
  readonly node: string;
  readonly indicator: string;
  /** In units of the score; positive pushes towards more need. `null` where the tree is not affine above the leaf. */
  readonly amount: number | null;
  /** Why there is no amount; `null` where there is one. */
  readonly reason: Localized | null;
}

const remembered = new WeakMap<IndexResult, Map<string, number>>();

/**
 * The contributions of the leaves that take part, in tree order; none for an area without a score.
 *
 * amount = slope x (value - mean value), where the slope is the leaf's weight in this area's score (weights of missing
 * siblings handed on as the missing rule does) times what the steps above multiply by, and means are plain means over the
 * scored areas that have the value. They add up to score - mean score over all scored areas. What missing values shift
 * beyond that is given to the leaves that this area lacks: what leaving them out does to its score; where it lacks none,
 * to all leaves by their slope. Leaves below a branch that is no weighted mean have no amount of their own.
 */
export function contributionsOf(result: IndexResult, position: number): readonly AreaContribution[] {
  return partAmounts(result, position).flatMap(({ part, amount }) => contributions(part, amount));
}

/** What each part of the score moves an area's score, as {@link contributionsOf} has it, also for branches that cannot be taken apart. */
export function partAmounts(result: IndexResult, position: number): readonly { readonly part: ScorePart; readonly amount: number }[] {
  const score = valueAt(result.score, position);
  if (score === null) return [];
  const parts = scoreParts(result, position);
  const direct = parts.map(({ node, slope, present }) => (present ? slope * (numberAt(result.nodes.get(node.id), position) - meanOf(result, node.id)) : 0));
  const rest = score - meanOf(result, '') - exactSum(Float64Array.from(direct));
  const shares = sharesOfRest(parts);
  return parts.map((part, i) => ({ part, amount: (direct[i] ?? 0) + rest * (shares[i] ?? 0) }));
}

function contributions({ node, leaves }: ScorePart, amount: number): AreaContribution[] {
  if (node.kind === 'leaf') return [{ node: node.id, indicator: node.indicator, amount, reason: null }];
  const reason = fill(noContribution, { node: node.title });
  return leaves.map((leaf) => ({ node: leaf.id, indicator: leaf.indicator, amount: null, reason }));
}

function sharesOfRest(parts: readonly ScorePart[]): readonly number[] {
  const absent = parts.filter(({ present }) => !present).length;
  if (absent > 0) return parts.map(({ present }) => (present ? 0 : 1 / absent));
  const total = parts.reduce((sum, { slope }) => sum + Math.abs(slope), 0);
  return parts.map(({ slope }) => (total > 0 ? Math.abs(slope) / total : 0));
}

const numberAt = (column: Column | undefined, position: number): number => (column === undefined ? 0 : (valueAt(column, position) ?? 0));

/** The mean of a node over the scored areas that have it; of the score itself for the empty id. */
function meanOf(result: IndexResult, id: string): number {
  const means = remembered.get(result) ?? new Map<string, number>();
  remembered.set(result, means);
  const known = means.get(id);
  if (known !== undefined) return known;
  const column = id === '' ? result.score : result.nodes.get(id);
  const values = column?.values.filter((_, i) => column.state[i] === PRESENT && result.score.state[i] === PRESENT) ?? new Float64Array(0);
  const mean = values.length === 0 ? 0 : exactSum(values) / values.length;
  means.set(id, mean);
  return mean;
}
