import { formatList } from '../../../format/list.ts';
import { formatNumber, formatShare } from '../../../format/number.ts';
import type { Language, Localized } from '../../../model/localized.ts';
import { sinceWords as texts } from '../../../text/report/since-words.ts';
import { fill } from '../../../text/say.ts';
import type { RecordChanges } from './record-changes.ts';

/** So many changed weights are named. */
const NAMED = 4;

/** What was computed in another way, as a list in words. */
export function whyNotComparable({ method, weights, minimum }: RecordChanges, language: Language): Localized {
  const reasons = [...(method ? [texts.method] : []), ...(weights.length > 0 ? [weightText(weights, language)] : []), ...(minimum ? [texts.minimum] : [])];
  return { da: formatList(reasons.map(({ da }) => da), 'da'), en: formatList(reasons.map(({ en }) => en), 'en') };
}

function weightText(weights: RecordChanges['weights'], language: Language): Localized {
  const share = (value: number): string => formatShare(value, language, { decimals: 1 });
  const named = weights.slice(0, NAMED).map(({ title, from, to }) => fill(texts.weightChange, { part: title, from: share(from), to: share(to) }));
  const more = weights.length > NAMED ? [fill(texts.more, { count: formatNumber(weights.length - NAMED, language) })] : [];
  const all = [...named, ...more];
  return fill(texts.weights, { changes: { da: all.map(({ da }) => da).join(', '), en: all.map(({ en }) => en).join(', ') } });
}
