import { formatNumber } from '../format/number.ts';
import type { Localized } from '../model/localized.ts';
import { fill } from '../text/say.ts';

/** "1 fejl", "12 fejl": the words for one, and for any other number. */
export function counted(count: number, one: Localized, many: Localized): Localized {
  if (count === 1) return one;
  return fill(many, { count: { da: formatNumber(count, 'da'), en: formatNumber(count, 'en') } });
}
