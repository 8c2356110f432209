import type { CityPackage } from '../../model/city-package.ts';
import { unlocalized, type Localized } from '../../model/localized.ts';
import { PAYERS, type Day, type Programme } from '../../model/programme.ts';
import { isAreaField } from '../../plans/bank-field.ts';
import { yearOf } from '../../plans/calendar.ts';
import { moneyByDepartment } from '../../plans/department-money.ts';
import { daysByYear, equally, moneyBy, moneyByYear, moneyOf, sumOf, type KeyWeights, type Money, type MoneyColumn, type MoneyRow } from '../../plans/money.ts';
import type { BankEntry } from '../../plans/programme-bank.ts';
import { moneyWords } from '../../text/money-words.ts';
import { keyText } from '../plans/bank-text.ts';
import type { MoneyChoice, MoneyField } from '../view.ts';
import { mainCurrency, moneyLack, type MoneyLack } from './money-lack.ts';

/** Every column that money may stand in, in the order in which they are shown. */
export const MONEY_COLUMNS: readonly MoneyColumn[] = [...PAYERS, 'not-split'];

/** A row: øre by payer, or øre for each resident and year. */
export interface MoneyLine {
  readonly key: string | null;
  readonly title: Localized;
  readonly money: Money;
  readonly total: number;
  /** How many programmes are in it, wholly or in part. */
  readonly programmes: number;
}

/** Money of the listed programmes as the screen shows it. */
export interface MoneyTable {
  /** What was asked, but for what does not go together. */
  readonly choice: MoneyChoice;
  readonly year: number;
  readonly currency: string;
  /** Largest first, years in their order; what has no key last. */
  readonly lines: readonly MoneyLine[];
  /** Payers that pay anything. */
  readonly columns: readonly MoneyColumn[];
  readonly whole: MoneyLine;
  /** Programmes that are in no row, by what is not known of them. */
  readonly lacks: readonly { readonly lack: MoneyLack; readonly programmes: readonly Programme[] }[];
  /** Programmes that were not carried out, among those in the rows, and their money. */
  readonly notCarriedOut: { readonly count: number; readonly oere: number };
}

/**
 * The budgets of the listed programmes, divided as chosen.
 * @param groundOf the areas in which a programme lies, of the level that money is divided by, weighted by its ground there
 */
export function moneyTable(listed: readonly BankEntry[], asked: MoneyChoice, city: CityPackage, date: Day, groundOf: KeyWeights): MoneyTable {
  const choice: MoneyChoice = asked.by === 'year' && asked.measure === 'year' ? { ...asked, measure: 'total' } : asked;
  const year = yearOf(date);
  const programmes = listed.map(({ programme }) => programme);
  const currency = mainCurrency(programmes);
  const lackOf = new Map(programmes.map((one) => [one, moneyLack(one, choice, currency)]));
  const amountOf = choice.measure === 'year' ? (one: Programme): Money | null => moneyByYear(one)?.get(year) ?? null : moneyOf;
  const known = programmes.filter((one) => lackOf.get(one) === null && amountOf(one) !== null);
  const rows = rowsOf(known, choice.by, amountOf, keysFor(choice.by, listed, groundOf));
  const [whole] = choice.by === 'department' ? [together(rows, known, amountOf)] : moneyBy(known, () => [], amountOf);
  const perResident = (row: MoneyRow): number => (choice.measure !== 'each' ? 1 : choice.by === 'payer' || choice.by === 'department' ? (whole?.residentYears ?? 1) : row.residentYears);
  const lineOf = (row: MoneyRow, title: Localized): MoneyLine => divided(row, title, perResident(row));
  const lines = rows.map((row) => lineOf(row, titleOf(choice.by, row.key, city)));
  const rejected = new Set(listed.filter(({ on }) => on.status === 'rejected').map(({ programme }) => programme));
  const refused = known.filter((one) => rejected.has(one));
  const counted = (money: Money | null): number => (choice.by === 'department' ? (money?.get('kommune') ?? 0) : sumOf(money ?? new Map()));
  return {
    choice,
    year,
    currency,
    lines: lines.toSorted((a, b) => Number(a.key === null) - Number(b.key === null) || (choice.by === 'year' ? Number(a.key) - Number(b.key) : b.total - a.total)),
    columns: MONEY_COLUMNS.filter((column) => lines.some(({ money }) => (money.get(column) ?? 0) !== 0)),
    whole: whole === undefined ? { key: null, title: moneyWords.sum, money: new Map(), total: 0, programmes: 0 } : lineOf(whole, choice.measure === 'each' ? moneyWords.all : moneyWords.sum),
    lacks: LACKS.map((lack) => ({ lack, programmes: programmes.filter((one) => lackOf.get(one) === lack) })).filter((one) => one.programmes.length > 0),
    notCarriedOut: { count: refused.length, oere: refused.reduce((sum, one) => sum + counted(amountOf(one)), 0) },
  };
}

const LACKS: readonly MoneyLack[] = ['amount', 'currency', 'period', 'residents', 'municipal'];

function keysFor(by: MoneyField, listed: readonly BankEntry[], groundOf: KeyWeights): KeyWeights {
  if (by === 'year') return daysByYear;
  if (isAreaField(by)) return groundOf;
  const entries = new Map(listed.map((entry) => [entry.programme, entry]));
  return equally((one) => entries.get(one)?.keys(by) ?? []);
}

function rowsOf(programmes: readonly Programme[], by: MoneyField, amountOf: (one: Programme) => Money | null, keys: KeyWeights): readonly MoneyRow[] {
  if (by === 'department') return moneyByDepartment(programmes, amountOf).map(({ key, oere, programmes: ids }) => ({ key, money: new Map([['kommune', oere] as const]), total: oere, residentYears: 0, programmes: ids }));
  if (by !== 'payer') return moneyBy(programmes, keys, amountOf);
  return MONEY_COLUMNS.flatMap((payer) => {
    const paid = programmes.filter((one) => (amountOf(one)?.get(payer) ?? 0) !== 0);
    const total = paid.reduce((sum, one) => sum + (amountOf(one)?.get(payer) ?? 0), 0);
    return paid.length === 0 ? [] : [{ key: payer, money: new Map([[payer, total] as const]), total, residentYears: 0, programmes: paid.map(({ id }) => id) }];
  });
}

/** The municipality's part of all: rows of administrations as one. */
function together(rows: readonly MoneyRow[], programmes: readonly Programme[], amountOf: (one: Programme) => Money | null): MoneyRow | undefined {
  const [all] = moneyBy(programmes, () => [], amountOf);
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  return all === undefined ? undefined : { ...all, money: new Map([['kommune', total]]), total };
}

function divided({ key, money, total, programmes }: MoneyRow, title: Localized, by: number): MoneyLine {
  return { key, title, money: by === 1 ? money : new Map([...money].map(([payer, oere]) => [payer, oere / by])), total: total / by, programmes: programmes.length };
}

function titleOf(by: MoneyField, key: string | null, city: CityPackage): Localized {
  if (by === 'year' && key !== null) return unlocalized(key);
  if (by === 'department' && key === null) return moneyWords.noDepartment;
  return by === 'year' ? keyText('theme', null, city) : keyText(by, key, city);
}
