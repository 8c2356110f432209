import { formatList } from '../../format/list.ts';
import { formatNumber, formatRank, formatShare } from '../../format/number.ts';
import { nodesOf } from '../../model/index-tree.ts';
import type { Localized } from '../../model/localized.ts';
import type { ReachAnswer, ReachGoal, WeightChange } from '../../score/reach/reach.ts';
import { reachWords as words } from '../../text/reach-words.ts';
import { fill } from '../../text/say.ts';
import { methodText } from '../list/export-trail.ts';
import type { Scene } from '../scene.ts';
import { inBoth } from '../sentence.ts';

/** A weight as a share of its siblings, now and then. */
export interface ReachRow {
  readonly node: string;
  readonly title: Localized;
  readonly before: number;
  readonly after: number;
}

export interface ReachInWords {
  /** The finding, in a sentence. */
  readonly sentence: Localized;
  /** How far to trust it; `null`: the sentence says all. */
  readonly note: Localized | null;
  /** The weights of the branch, in tree order; empty where nothing was found. */
  readonly rows: readonly ReachRow[];
}

/** Shares that are the same when they are written. */
const SAME_SHARE = 0.0005;

/** What it would take, in words. */
export function reachInWords(scene: Scene, goal: ReachGoal, answer: ReachAnswer): ReachInWords {
  const area = nameAt(scene, goal.area);
  const values = { area, goal: goalText(scene, goal) };
  const alone = (sentence: Localized, note: Localized | null = null): ReachInWords => ({ sentence, note, rows: [] });
  if (answer.kind === 'already') return alone(fill(words.already, { area, rank: rankText(scene, goal.area) }));
  if (answer.kind === 'unreachable') return alone(fill(words.unreachable, values), words.ownFigures);
  if (answer.kind === 'cannot-say') return alone(reasonText(scene, answer.reason));
  const rows = answer.changes.map((change) => rowOf(scene, change));
  const moved = rows.filter(({ before, after }) => Math.abs(after - before) >= SAME_SHARE);
  return {
    rows,
    sentence: fill(words.found, { ...values, moved: shareText(answer.moved), changes: inBoth((language) => formatList(moved.map((row) => changeText(row)[language]), language)) }),
    note: fill(answer.smallest ? words.smallest : words.notProven, { distance: inBoth((language) => formatNumber(answer.distance, language, { decimals: 3 })) }),
  };
}

const nameAt = ({ rows }: Scene, position: number): string => rows[position]?.name ?? '';

const shareText = (share: number): Localized => inBoth((language) => formatShare(share, language, { decimals: 1 }));

function goalText(scene: Scene, goal: ReachGoal): Localized {
  if (goal.kind === 'past') return fill(words.past, { rival: nameAt(scene, goal.rival) });
  if (goal.top === 1) return goal.kind === 'into-top' ? words.intoFirst : words.outOfFirst;
  return fill(goal.kind === 'into-top' ? words.into : words.outOf, { top: inBoth((language) => formatNumber(goal.top, language)) });
}

function rankText({ rows, result }: Scene, position: number): Localized {
  const rank = rows[position]?.rank ?? null;
  return inBoth((language) => (rank === null || result === null ? '–' : formatRank(rank, result.scored, language)));
}

function rowOf({ tree }: Scene, { node, before, after }: WeightChange): ReachRow {
  const title = tree === null ? undefined : [...nodesOf(tree.root)].find(({ id }) => id === node)?.title;
  return { node, title: title ?? { da: node, en: node }, before, after };
}

const changeText = ({ title, before, after }: ReachRow): Localized => fill(words.change, { node: title, before: shareText(before), after: shareText(after) });

type Reason = Extract<ReachAnswer, { kind: 'cannot-say' }>['reason'];

function reasonText({ tree }: Scene, reason: Reason): Localized {
  const texts: Readonly<Record<Reason, Localized>> = {
    'no-score': words.noScore,
    gaps: words.gaps,
    'not-linear': fill(words.notLinear, { method: tree === null ? '' : methodText(tree) }),
    'one-weight': words.oneWeight,
    'too-many-ways': words.tooMany,
    'does-not-hold': words.doesNotHold,
  };
  return texts[reason];
}
