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

/** Kroner a resident a year: budget / residents / (days of the period / 365.25); `null` where any of them is not known. */
export function perResidentAndYear(programme: Programme): number | null {
  const { residents, start, end } = programme;
  const money = moneyOf(programme);
  if (money === null || residents === null || residents === 0 || start === null || end === null) return null;
  return sumOf(money) / 100 / residents / ((daysBetween(start.first, end.last) + 1) / 365.25);
}

/** One row of a table of money. */
export interface MoneyRow {
  /** `null`: programmes that have no such key. */
  readonly key: string | null;
  readonly money: Money;
  readonly total: number;
  readonly programmes: readonly string[];
}

/**
 * Money by anything that a programme has keys of - bydel, theme, organisation - and by payer, in øre. A programme with several keys is parted
 * among them equally, or by the weights given (residents, ground), to the øre: the rows add up to all budgets. Rows in the order in which keys first occur, `null` last.
 */
export function moneyBy(programmes: readonly Programme[], keysOf: (one: Programme) => readonly string[], weightOf: (one: Programme, key: string) => number = () => 1): readonly MoneyRow[] {
  const rows = new Map<string | null, DraftRow>();
  for (const programme of programmes) {
    const money = moneyOf(programme);
    if (money === null) continue;
    const keys = weighted([...new Set(keysOf(programme))].map((key) => [key, weightOf(programme, key)] as const));
    for (const [payer, oere] of money) {
      apportion(oere, keys.map(([, weight]) => weight)).forEach((part, i) => add(rows, keys[i]?.[0] ?? null, payer, part, programme.id));
    }
  }
  return [...rows].toSorted(([a], [b]) => Number(a === null) - Number(b === null)).map(([key, row]) => ({ key, ...row, total: sumOf(row.money) }));
}

const weighted = (keys: readonly (readonly [string, number])[]): readonly (readonly [string | null, number])[] => (keys.some(([, weight]) => weight > 0) ? keys : [[null, 1]]);

interface DraftRow {
  readonly money: Map<MoneyColumn, number>;
  readonly programmes: string[];
}

function add(rows: Map<string | null, DraftRow>, key: string | null, payer: MoneyColumn, oere: number, id: string): void {
  const row: DraftRow = rows.get(key) ?? { money: new Map(), programmes: [] };
  rows.set(key, row);
  row.money.set(payer, (row.money.get(payer) ?? 0) + oere);
  if (!row.programmes.includes(id)) row.programmes.push(id);
}

/** A programme's money by calendar year, by the days of its period in each, to the øre; `null` where budget or period is not known. */
export function moneyByYear(programme: Programme): ReadonlyMap<number, Money> | null {
  const { start, end } = programme;
  const money = moneyOf(programme);
  if (money === null || start === null || end === null) return null;
  const first = yearOf(start.first);
  const years = Array.from({ length: yearOf(end.last) - first + 1 }, (_, i) => first + i);
  const days = years.map((year) => daysBetween(later(start.first, `${year}-01-01`), sooner(end.last, `${year}-12-31`)) + 1);
  const found = new Map(years.map((year) => [year, new Map<MoneyColumn, number>()]));
  for (const [payer, oere] of money) apportion(oere, days).forEach((part, i) => found.get(first + i)?.set(payer, part));
  return found;
}

const later = (a: string, b: string): string => (a > b ? a : b);
const sooner = (a: string, b: string): string => (a < b ? a : b);
