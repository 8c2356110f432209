import { formatNumber, formatScore } from '../../format/number.ts';
import type { Language } from '../../model/localized.ts';
import { yearlyWords as texts } from '../../text/yearly/yearly-words.ts';
import { say } from '../../text/say.ts';
import type { ToldChange } from './period.ts';

/** `+0,12`, with a true minus. */
export const signedText = (amount: number, language: Language): string => formatNumber(amount, language, { decimals: 2, signed: true });

/** A part of a change, or all of it where parts are summed up: `+0,016`. */
export const partText = (amount: number, language: Language): string => formatNumber(amount, language, { decimals: 3, signed: true });

export const scoreText = (score: number | null, language: Language): string => (score === null ? say(texts.notTold, language) : formatScore(score, language));

/** A change, after the mark of one that chance may have made, so that digits stand under each other: `≈ +0,12`. */
export function changeText(change: ToldChange | null, language: Language): string {
  if (change === null) return say(texts.notTold, language);
  return `${change.isWithinNoise ? `${say(texts.noiseMark, language)} ` : ''}${signedText(change.amount, language)}`;
}
