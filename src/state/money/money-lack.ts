import type { Programme } from '../../model/programme.ts';
import { daysByYear, moneyOf, residentYearsOf } from '../../plans/money.ts';
import type { MoneyChoice } from '../view.ts';

/** Why a programme is in no row: what is not known of it, or that its budget is in another currency than most. */
export type MoneyLack = 'amount' | 'currency' | 'period' | 'residents' | 'municipal';

/** The first thing that keeps a programme out of a table of money; `null`: nothing does. */
export function moneyLack(programme: Programme, { by, measure }: MoneyChoice, currency: string): MoneyLack | null {
  if (moneyOf(programme) === null) return 'amount';
  if (programme.budget?.currency !== currency) return 'currency';
  if ((by === 'year' || measure === 'year') && daysByYear(programme).length === 0) return 'period';
  if (measure === 'each' && residentYearsOf(programme) === null) return 'residents';
  return by === 'department' && programme.budget.split.get('kommune') === undefined ? 'municipal' : null;
}

/** The currency of most budgets, of equal ones the first; kroner where there is none. */
export function mainCurrency(programmes: readonly Programme[]): string {
  const counts = new Map<string, number>();
  for (const one of programmes) if (moneyOf(one) !== null && one.budget !== null) counts.set(one.budget.currency, (counts.get(one.budget.currency) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'DKK';
}
