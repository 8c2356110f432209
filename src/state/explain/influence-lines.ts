import { formatNumber, formatShare } from '../../format/number.ts';
import { PRESENT } from '../../model/column.ts';
import { nodesOf, type IndexNode } from '../../model/index-tree.ts';
import type { Localized } from '../../model/localized.ts';
import type { IndexResult } from '../../model/score-result.ts';
import { influencesOf } from '../../score/influence.ts';
import type { ScoreInput } from '../../score/score-input.ts';
import { idleWeights } from '../../score/weight-warnings.ts';
import { influenceWords as words } from '../../text/influence-words.ts';
import { fill } from '../../text/say.ts';
import { inBoth } from '../sentence.ts';

/** What a weight does, in a line or two: what it says, what it comes to. */
export interface InfluenceLine {
  /** Share of the whole index's weight. */
  readonly weighs: Localized;
  /** How much of the differences between scores the part carries; `null`: that cannot be told apart. */
  readonly carried: Localized | null;
  /** Correlation with the score; `null`: one of them does not vary. */
  readonly withScore: Localized | null;
  /** Why moving the weight moves nothing; `null`: it does move something. */
  readonly idle: Localized | null;
}

/** A line for each node under the root that has weight and figures and takes part in the score, by node id. */
export function influenceLines(result: IndexResult, input: ScoreInput): ReadonlyMap<string, InfluenceLine> {
  const idle = new Set(idleWeights(result.tree, input));
  const siblings = new Map([...nodesOf(result.tree.root)].flatMap((node) => (node.kind === 'leaf' ? [] : node.children.map((child) => [child.id, node.children] as const))));
  const takesPart = (node: IndexNode): boolean => node.weight > 0 && result.nodes.get(node.id)?.state.includes(PRESENT) === true;
  const weighing = new Set(weighingUnder(result.tree.root, takesPart));
  return new Map(
    influencesOf(result)
      .filter(({ node }) => weighing.has(node))
      .map(({ node, nominal, carried, withScore }) => {
        const isAlone = (siblings.get(node) ?? []).filter(takesPart).length === 1;
        const weighs = fill(words.weighs, { share: inBoth((language) => formatShare(nominal, language)) });
        return [node, { weighs, carried: carriedText(carried), withScore: withScoreText(withScore), idle: idle.has(node) ? (isAlone ? words.alone : words.idle) : null }];
      }),
  );
}

function carriedText(carried: number | null): Localized | null {
  if (carried === null) return null;
  return fill(carried < 0 ? words.pullsAgainst : words.carries, { share: inBoth((language) => formatShare(carried, language)) });
}

const withScoreText = (r: number | null): Localized | null => (r === null ? null : fill(words.withScore, { r: inBoth((language) => formatNumber(r, language, { decimals: 2 })) }));

function weighingUnder(node: IndexNode, takesPart: (child: IndexNode) => boolean): readonly string[] {
  return node.kind === 'leaf' ? [] : node.children.filter(takesPart).flatMap((child) => [child.id, ...weighingUnder(child, takesPart)]);
}
