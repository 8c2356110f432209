import { formatDate } from '../../format/date.ts';
import { formatShare } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { coverChoiceWords as words } from '../../text/cover-words.ts';
import { fill } from '../../text/say.ts';
import type { PriorityNeed } from '../../write/priority-export.ts';
import { comparableIn, groupWords, highNeedText } from '../cover/cover-groups.ts';
import { notComparable } from '../cover/cover-sentence.ts';
import type { AreaRow, Scene } from '../scene.ts';
import { inBoth } from '../sentence.ts';
import type { ListFacts } from './list-facts.ts';

/** What an exported list says of an area's need and plans. */
export function needOf({ city }: Scene, row: AreaRow, facts: ListFacts): PriorityNeed {
  const group = facts.groupOf(row);
  return {
    group: group === null ? null : { id: group, title: groupWords(group, city.programmesComplete) },
    drivers: facts.driversOf(row).map(({ node, title }) => ({ id: node, title })),
    yearsSincePlan: facts.yearsSincePlan(row),
  };
}

/** What the groups mean on the date, or why there are none. */
export function groupsInWords(scene: Scene): Localized {
  const { cover } = scene.view;
  const why = notComparable(scene, comparableIn(scene));
  const date = inBoth((language) => formatDate(scene.date, language));
  return why ?? fill(words.what, { high: highNeedText(cover), cover: inBoth((language) => formatShare(cover.cover, language)), date });
}
