import { formatDate } from '../../format/date.ts';
import { formatShare } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { lastPlans } from '../../plans/last-plan.ts';
import { needDrivers } from '../../plans/need-drivers.ts';
import { partAmounts } from '../../score/contributions.ts';
import { coverChoiceWords as words } from '../../text/cover-words.ts';
import { fill } from '../../text/say.ts';
import type { PriorityNeed } from '../../write/priority-export.ts';
import { comparableIn, groupsOf, groupWords, highNeedText } from '../cover/cover-groups.ts';
import { notComparable } from '../cover/cover-sentence.ts';
import type { Scene } from '../scene.ts';
import { inBoth } from '../sentence.ts';

/** What an exported list says of each area's need and plans, by its position. */
export function needOfAreas(scene: Scene): (position: number) => PriorityNeed {
  const { tree, result, city, faces, programmes, date, view } = scene;
  const groups = comparableIn(scene).allowed ? groupsOf(scene, view.cover) : [];
  const last = lastPlans(faces, programmes, date);
  return (position) => {
    const group = groups[position] ?? null;
    const amounts = result === null ? [] : partAmounts(result, position).map(({ part, amount }) => ({ node: part.node.id, amount }));
    return {
      group: group === null ? null : { id: group, title: groupWords(group, city.programmesComplete) },
      drivers: tree === null ? [] : needDrivers(tree, amounts).map(({ node, title }) => ({ id: node, title })),
      yearsSincePlan: last[position]?.years ?? null,
    };
  };
}

/** What the groups mean on the date, or why there are none. */
export function groupsInWords(scene: Scene): Localized {
  const { cover } = scene.view;
  const why = notComparable(scene, comparableIn(scene));
  const date = inBoth((language) => formatDate(scene.date, language));
  return why ?? fill(words.what, { high: highNeedText(cover), cover: inBoth((language) => formatShare(cover.cover, language)), date });
}
