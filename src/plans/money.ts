import type { Payer, Programme } from '../model/programme.ts';
import { apportion, toOere } from './apportion.ts';
import { daysBetween, yearOf } from './calendar.ts';

/** Who pays; `not-split`: the part of a budget of which the package does not say. */
export type MoneyColumn = Payer | 'not-split';

/** Øre by payer. */
export type Money = ReadonlyMap<MoneyColumn, number>;

/** The budget of a programme in øre by payer; `null` where no amount is known. What the split leaves of the total is `not-split`. */
export function moneyOf({ budget }: Programme): Money | null {
  if (budget === null || (budget.total === null && budget.split.size === 0)) return null;
  const parts = new Map<MoneyColumn, number>([...budget.split].map(([payer, kroner]) => [payer as Payer, toOere(kroner)]));
  const rest = budget.total === null ? 0 : toOere(budget.total) - sumOf(parts);
  return rest === 0 ? parts : parts.set('not-split', rest);
}

export const sumOf = (money: Money): number => [...money.values()].reduce((sum, oere) => sum + oere, 0);

/** Kroner a resident a year: budget / {@link residentYearsOf}; `null` where any of them is not known. */
export function perResidentAndYear(programme: Programme): number | null {
  const [money, years] = [moneyOf(programme), residentYearsOf(programme)];
  return money === null || years === null ? null : sumOf(money) / 100 / years;
}

/** Residents x (days of the period / 365.25); `null` where one of them is not known, or nobody is reached. */
export function residentYearsOf({ residents, start, end }: Programme): number | null {
  if (residents === null || residents === 0 || start === null || end === null) return null;
  return residents * ((daysBetween(start.first, end.last) + 1) / 365.25);
}

/** One row of a table of money. */
export interface MoneyRow {
  /** `null`: programmes that have no such key. */
  readonly key: string | null;
  readonly money: Money;
  readonly total: number;
  /** Residents reached x years, parted as the money is; what is not known is in no sum. */
  readonly residentYears: number;
  readonly programmes: readonly string[];
}

/** What a programme stands under in a table of money, each key with its weight. */
export type KeyWeights = (one: Programme) => readonly (readonly [key: string, weight: number])[];

/** Equal weights for the keys of a programme. */
export const equally = (keysOf: (one: Programme) => readonly string[]): KeyWeights => (one) => [...new Set(keysOf(one))].map((key) => [key, 1]);

/**
 * Money by anything that a programme has keys of - bydel, theme, organisation, year - and by payer, in øre. A programme with several keys is parted
 * among them by their weights, to the øre: the rows add up to all amounts. Rows in the order in which keys first occur, `null` last.
 * @param amountOf what of a programme's money is counted; `null`: nothing of it is known, and it is in no row
 */
export function moneyBy(programmes: readonly Programme[], keysOf: KeyWeights, amountOf: (one: Programme) => Money | null = moneyOf): readonly MoneyRow[] {
  const rows = new Map<string | null, DraftRow>();
  for (const programme of programmes) {
    const money = amountOf(programme);
    if (money === null) continue;
    const keys = weighted(keysOf(programme));
    const weights = keys.map(([, weight]) => weight);
    for (const [payer, oere] of money) apportion(oere, weights).forEach((part, i) => add(rowOf(rows, keys[i]?.[0] ?? null), payer, part));
    const whole = weights.reduce((sum, one) => sum + one, 0);
    for (const [key, weight] of keys) enter(rowOf(rows, key), programme, weight / whole);
  }
  return [...rows].toSorted(([a], [b]) => Number(a === null) - Number(b === null)).map(([key, row]) => ({ key, ...row, total: sumOf(row.money) }));
}

const weighted = (keys: readonly (readonly [string, number])[]): readonly (readonly [string | null, number])[] => (keys.some(([, weight]) => weight > 0) ? keys : [[null, 1]]);

interface DraftRow {
  readonly money: Map<MoneyColumn, number>;
  readonly programmes: string[];
  residentYears: number;
}

function rowOf(rows: Map<string | null, DraftRow>, key: string | null): DraftRow {
  const row: DraftRow = rows.get(key) ?? { money: new Map(), programmes: [], residentYears: 0 };
  rows.set(key, row);
  return row;
}

const add = ({ money }: DraftRow, payer: MoneyColumn, oere: number): unknown => money.set(payer, (money.get(payer) ?? 0) + oere);

function enter(row: DraftRow, programme: Programme, share: number): void {
  row.programmes.push(programme.id);
  row.residentYears += share * (residentYearsOf(programme) ?? 0);
}

/** The calendar years of a programme's period, each with its days in it; none where the period is not known. */
export function daysByYear({ start, end }: Pick<Programme, 'start' | 'end'>): readonly (readonly [key: string, days: number])[] {
  if (start === null || end === null) return [];
  const first = yearOf(start.first);
  const years = Array.from({ length: yearOf(end.last) - first + 1 }, (_, i) => first + i);
  return years.map((year) => [String(year), daysBetween(later(start.first, `${year}-01-01`), sooner(end.last, `${year}-12-31`)) + 1]);
}

/** A programme's money by calendar year, by the days of its period in each, to the øre; `null` where budget or period is not known. */
export function moneyByYear(programme: Programme): ReadonlyMap<number, Money> | null {
  const money = moneyOf(programme);
  const days = daysByYear(programme);
  if (money === null || days.length === 0) return null;
  const found = new Map(days.map(([year]) => [Number(year), new Map<MoneyColumn, number>()]));
  for (const [payer, oere] of money) apportion(oere, days.map(([, count]) => count)).forEach((part, i) => found.get(Number(days[i]?.[0]))?.set(payer, part));
  return found;
}

const later = (a: string, b: string): string => (a > b ? a : b);
const sooner = (a: string, b: string): string => (a < b ? a : b);
