import type { Localized } from '../model/localized.ts';
import { robustnessWords } from '../text/robustness-words.ts';
import { fill } from '../text/say.ts';
import { UsageError } from './usage-error.ts';

/** The numbers that an option may be. */
export interface NumberRule {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

const DECIMAL = /^\d+(\.\d+)?$/;

/**
 * The number that an option gives, with a decimal point, or `otherwise` where it is not given.
 * @throws UsageError that says which numbers it may be
 */
export function numberOf(options: ReadonlyMap<string, string>, name: string, rule: NumberRule, otherwise: number): number {
  const given = options.get(name);
  if (given === undefined) return otherwise;
  const number = DECIMAL.test(given) ? Number(given) : NaN;
  if (number >= rule.from && number <= rule.to && (!rule.whole || /^\d+$/.test(given))) return number;
  const kind: Localized = rule.whole ? robustnessWords.wholeNumber : robustnessWords.number;
  throw new UsageError(fill(robustnessWords.notANumber, { option: `--${name}`, value: given, kind, from: String(rule.from), to: String(rule.to) }));
}
