import type { Payer } from '../../model/programme.ts';
import type { Change } from '../change.ts';
import type { MoneyChoice, PoolChoice } from '../view.ts';

export const MONEY_FIELDS = ['theme', 'organisation', 'payer', 'department', 'type', 'objective', 'year'] as const;
export const MONEY_MEASURES = ['total', 'year', 'each'] as const;

/** Percents of a rule that add up to 100, but for the noise of doubles. */
export const sumsToWhole = (rule: Readonly<Partial<Record<Payer, number>>>): boolean => Math.abs(Object.values(rule).reduce((sum, percent) => sum + percent, 0) - 100) < 1e-6;

/** How many years a pool may run. */
export const MOST_YEARS = 20;
/** Both years of a pool, or none: whole years, the last not before the first. */
export const isPoolYears = (from: number | null, to: number | null): boolean =>
  from === null || to === null ? from === to : Number.isInteger(from) && Number.isInteger(to) && from >= 1900 && to <= 2200 && from <= to && to - from < MOST_YEARS;

const DEFAULT_MONEY: MoneyChoice = { page: 'budget', by: 'theme', measure: 'total' };

/** Opens the page of money, or changes what it shows; `null` closes it. */
export const setMoney =
  (choice: Partial<MoneyChoice> | null): Change =>
  (view) => ({ ...view, money: choice === null ? null : { ...DEFAULT_MONEY, ...view.money, ...choice } });

/** Changes what is put into the pool for co-financing, and under which rules. */
export const setPool =
  (choice: Partial<PoolChoice>): Change =>
  (view) => ({ ...view, pool: { ...view.pool, ...choice } });
