import { formatDate } from '../../format/date.ts';
import { formatNumber, formatShare } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { tooManyYears } from '../../plans/years-apart.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { uncoveredWords as words } from '../../text/starter-words.ts';
import { fill } from '../../text/say.ts';
import { inBoth, spanText, yearsOfFigures } from '../sentence.ts';
import type { Scene } from '../scene.ts';

/**
 * What the list shows while it keeps the greatest need without a known running programme, and what that does not mean: that figures and
 * plans are years apart, and that plans may be missing from the package. Empty while the list shows something else.
 */
export function uncoveredSentences(scene: Scene): readonly Localized[] {
  const { plans, topShare } = scene.view.list;
  if (plans !== 'no-known-active' || topShare === null || scene.result === null) return [];
  // The list ranks by the index whatever the map colours.
  const years = yearsOfFigures({ ...scene, view: { ...scene.view, subject: { kind: 'index' } } });
  return [shownSentence(scene, topShare, years), ...apart(scene, years), ...(scene.city.programmesComplete ? [] : [words.incomplete])];
}

function shownSentence({ view, listed, level, date }: Scene, topShare: number, years: readonly number[]): Localized {
  const count = listed.length;
  const isWhole = view.list.within === null && view.list.overlay === null;
  const noun = areaNoun(level.id);
  return fill(count === 0 && isWhole ? words.none : words.some, {
    count: inBoth((language) => formatNumber(count, language)),
    noun: count === 1 ? noun.one : noun.many,
    share: inBoth((language) => formatShare(topShare, language)),
    need: years.length === 0 ? '' : fill(words.need, { years: spanText(years) }),
    date: inBoth((language) => formatDate(date, language)),
  });
}

function apart({ date }: Scene, years: readonly number[]): readonly Localized[] {
  const between = tooManyYears(years.at(-1), date);
  return between === null ? [] : [fill(words.apart, { count: inBoth((language) => formatNumber(between, language)) })];
}
