import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { fill } from '../../text/say.ts';
import { sideWords as words } from '../../text/side/side-words.ts';
import { inBoth, lowerFirst } from '../sentence.ts';
import type { SideBySide } from './side-columns.ts';

/** What may be held against what: said once, above the figures. */
export function comparableNotes({ levels }: SideBySide): readonly Localized[] {
  const [first] = levels;
  if (first === undefined) return [];
  const titles = levels.map(({ level }) => lowerFirst(level.title));
  const many = fill(words.manyLevels, { count: inBoth((language) => formatNumber(levels.length, language)), levels: inBoth((language) => formatList(titles.map((title) => title[language]), language)) });
  const others = levels.filter(({ isSameWeighing }) => !isSameWeighing);
  return [levels.length === 1 ? fill(words.oneLevel, { level: lowerFirst(first.level.title) }) : many, ...others.map(({ level }) => fill(words.otherWeighing, { level: level.title }))];
}
