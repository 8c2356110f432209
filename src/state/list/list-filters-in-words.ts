import { formatShare } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { coverChoiceWords } from '../../text/cover-words.ts';
import { listExportWords } from '../../text/list-export-words.ts';
import { planFilterWords } from '../../text/list-words.ts';
import { fill } from '../../text/say.ts';
import { groupWords } from '../cover/cover-groups.ts';
import { inBoth } from '../sentence.ts';
import type { Scene } from '../scene.ts';

/** What the list leaves out, one sentence a filter; empty where it shows every area of the level. */
export function filtersInWords({ city, view, mode }: Scene): readonly Localized[] {
  const { within, overlay, plans, topShare, group } = view.list;
  const level = city.levels.find((one) => one.id === within?.level);
  const area = level?.areas[level.positions.get(within?.area ?? '') ?? -1];
  const over = city.overlays.find((one) => one.id === overlay);
  return [
    ...(area === undefined ? [] : [fill(listExportWords.within, { area: area.name })]),
    ...(over === undefined ? [] : [fill(listExportWords.overlay, { overlay: over.title })]),
    ...(plans === 'all' ? [] : [planFilterWords[plans]]),
    ...(group === null || mode !== 'cover' ? [] : [fill(coverChoiceWords.onlyGroup, { group: groupWords(group, city.programmesComplete) })]),
    ...(topShare === null ? [] : [fill(listExportWords.topShare, { share: inBoth((language) => formatShare(topShare, language)) })]),
  ];
}
