import type { FittedStep } from '../../model/fitted-index.ts';
import type { AggregateMethod, MissingRule, RankRule } from '../../model/index-tree.ts';
import type { Localized } from '../../model/localized.ts';
import { countPresent, valueAt, type Column } from '../../model/column.ts';
import { explainNode } from './explain-node.ts';
import type { AreaFigure, Scene } from '../scene.ts';

/** A step of one area: what went in, what was learned from all areas, what came out. */
export interface ExplainedStep extends FittedStep {
  readonly before: number;
  /** `null`: the step has no answer for it. */
  readonly after: number | null;
}

interface ExplainedPart {
  readonly id: string;
  readonly title: Localized;
  readonly weight: number;
  /** Share 0..1 of its parent's weight that the part carries in this area; `null`: it has no value here, or its parent weighs nothing. */
  readonly share: number | null;
  readonly steps: readonly ExplainedStep[];
  /** As handed to the parent. */
  readonly value: number | null;
  /** What stands in for a value that is missing; `null`: nothing does. */
  readonly standIn: number | null;
  /** False where no area of the level has a value. */
  readonly hasFigures: boolean;
  /** How far it moves the score from the mean of the areas; `null`: that cannot be told. */
  readonly contribution: number | null;
}

export interface ExplainedLeaf extends ExplainedPart {
  readonly kind: 'leaf';
  readonly indicator: string;
  readonly unit: string;
  readonly year: number | null;
  readonly source: string | null;
  readonly raw: number | null;
  readonly state: AreaFigure['state'];
  /** True where lower is more need: the figure is multiplied by -1 before its first step. */
  readonly turned: boolean;
  /** Where no contribution can be told: the area's score if its figure were the mean of the scored areas. */
  readonly scoreAtMean: number | null;
}

export interface ExplainedBranch extends ExplainedPart {
  readonly kind: 'branch';
  readonly method: AggregateMethod;
  /** True where weights are scaled to sum to 1 over what the area has. */
  readonly normalised: boolean;
  /** Exponent of `power`. */
  readonly p: number;
  readonly missing: MissingRule;
  /** The children put together, before the branch's own steps. */
  readonly combined: number | null;
  /** Children with weight, in tree order. */
  readonly children: readonly ExplainedNode[];
}

export type ExplainedNode = ExplainedLeaf | ExplainedBranch;

/** The whole way from published figures to an area's rank. */
export interface Explanation {
  readonly root: ExplainedNode;
  readonly score: number;
  /** Mean score of the scored areas: contributions add up to `score - meanScore`. */
  readonly meanScore: number;
  readonly rank: number;
  readonly scored: number;
  /** Areas with a larger score, as the rank rule compares them, and others level with this one. */
  readonly above: number;
  readonly level: number;
  readonly rule: RankRule;
}

/** How the score of the area at `position` is made, with its own numbers; `null`: it has none. */
export function explanationOf(scene: Scene, position: number): Explanation | null {
  const { result } = scene;
  if (result === null) return null;
  const [score, rank] = [valueAt(result.score, position), valueAt(result.rank, position)];
  if (score === null || rank === null) return null;
  const ranks = scene.rows.flatMap((row) => (row.rank === null ? [] : [row.rank]));
  return {
    root: explainNode(scene, result, position),
    score,
    meanScore: meanOf(result.score),
    rank,
    scored: result.scored,
    above: ranks.filter((other) => other < rank).length,
    level: ranks.filter((other) => other === rank).length - 1,
    rule: result.tree.rank,
  };
}

const meanOf = (column: Column): number => Array.from(column.values, (_, i) => valueAt(column, i) ?? 0).reduce((sum, value) => sum + value, 0) / Math.max(1, countPresent(column));
