import { formatNumber } from '../../format/number.ts';
import type { Language } from '../../model/localized.ts';
import { LIKELY, SURE } from '../../score/robustness/certainty.ts';

/** The limits between the words for how sure a place is, in whole per cent of the draws. */
export function certaintyLimits(language: Language): Readonly<Record<'sure' | 'likely' | 'unlikely' | 'surelyNot', string>> {
  const percent = (share: number): string => formatNumber(100 * share, language, { decimals: 0 });
  return { sure: percent(SURE), likely: percent(LIKELY), unlikely: percent(1 - LIKELY), surelyNot: percent(1 - SURE) };
}
