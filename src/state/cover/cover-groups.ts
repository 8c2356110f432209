import { formatNumber, formatScore, formatShare } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { PRESENT } from '../../model/column.ts';
import type { GroupRule, NeedGroup } from '../../plans/group-rule.ts';
import { comparable, needGroups, type Comparable } from '../../plans/need-groups.ts';
import { coverChoiceWords, coverGroupWords, knownGroupWords } from '../../text/cover-words.ts';
import { fill } from '../../text/say.ts';
import { mostDeprivedFirst } from '../../write/score-table.ts';
import type { Scene } from '../scene.ts';
import { inBoth, yearsOfFigures, type SentenceFacts } from '../sentence.ts';

/** Whether the scene's need and plans may be set against each other: of the index, whatever the map colours. */
export const comparableIn = (scene: SentenceFacts): Comparable =>
  comparable(yearsOfFigures({ ...scene, view: { ...scene.view, subject: { kind: 'index' } } }), scene.date, scene.result?.scored ?? 0);

/** The group of each area, in the order of the level; `null` for areas without a score. */
export function groupsOf({ level, result, rows }: Pick<Scene, 'level' | 'result' | 'rows'>, rule: GroupRule): readonly (NeedGroup | null)[] {
  if (result === null) return rows.map(() => null);
  const order = mostDeprivedFirst(level, result).filter((position) => result.score.state[position] === PRESENT);
  return needGroups(order, result.score, rows.map(({ plans }) => plans.cover), rule);
}

/** A group in words: a package that may lack plans has areas without a known plan, never without a plan. */
export const groupWords = (group: NeedGroup, listIsComplete: boolean): Localized => (listIsComplete ? coverGroupWords : knownGroupWords)[group];

/** What counts as greater need, as part of a sentence. */
export function highNeedText({ high }: GroupRule): Localized {
  const words = coverChoiceWords;
  if (high.by === 'count') return fill(words.highCount, { count: inBoth((language) => formatNumber(high.count, language)) });
  if (high.by === 'share') return fill(words.highShare, { share: inBoth((language) => formatShare(high.share, language)) });
  return fill(words.highScore, { score: inBoth((language) => formatScore(high.atLeast, language)) });
}
