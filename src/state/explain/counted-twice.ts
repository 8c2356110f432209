import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import type { IndexResult } from '../../model/score-result.ts';
import { countedTwice } from '../../score/weight-warnings.ts';
import { influenceWords as words } from '../../text/influence-words.ts';
import { fill } from '../../text/say.ts';
import { inBoth } from '../sentence.ts';

/** The strongest say enough. */
const LISTED = 3;

/** Pairs of indicators with weight that say almost the same thing, or almost the opposite, strongest first, both named with their r. */
export function countedTwiceTexts(result: IndexResult): readonly Localized[] {
  const pairs = countedTwice(result);
  const said = pairs.slice(0, LISTED).map(({ a, b, r }) => fill(r > 0 ? words.twice : words.opposite, { a: a.title, b: b.title, r: inBoth((language) => formatNumber(r, language, { decimals: 2 })) }));
  const more = pairs.length - said.length;
  return more === 0 ? said : [...said, fill(more === 1 ? words.twiceMoreOne : words.twiceMore, { count: String(more) })];
}
