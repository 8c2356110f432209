import { formatAmount } from '../../format/million.ts';
import { formatShare } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { moneyWords as words } from '../../text/money-words.ts';
import { fill } from '../../text/say.ts';
import { inBoth } from '../sentence.ts';
import type { MoneyTable } from './money-table.ts';

/** An amount in øre as a sentence says it. */
export const oereText = (oere: number, currency: string): Localized => inBoth((language) => formatAmount(oere / 100, currency, language));

/** What a table of money finds, in one sentence: its largest row with a key. */
export function moneyFinding({ choice: { by, measure }, lines, whole, currency, year }: MoneyTable): Localized {
  const top = lines.filter(({ key }) => key !== null).toSorted((a, b) => b.total - a.total)[0];
  if (top === undefined || whole.total <= 0) return words.none;
  const values = {
    key: top.title,
    amount: oereText(top.total, currency),
    whole: oereText(whole.total, currency),
    share: inBoth((language) => formatShare(top.total / whole.total, language)),
  };
  if (measure === 'each') return fill(by === 'payer' || by === 'department' ? words.topEachPayer : words.topEach, values);
  const finding = fill(by === 'payer' ? words.topPayer : by === 'department' ? words.topDepartment : by === 'year' ? words.topYear : words.topKey, values);
  return measure === 'year' ? fill(words.whenYear, { year: String(year), finding }) : finding;
}
