import type { Day, Payer, Programme, Requirement } from '../model/programme.ts';
import { dayAfter, yearOf } from './calendar.ts';
import { moneyOf, sumOf, type Money, type MoneyColumn } from './money.ts';
import { splitByRule, type PayRule } from './pay-rules.ts';
import { meetsConditions } from './plan-follow-up.ts';
import { statusOnDate } from './status-on-date.ts';
import { successorsOf } from './successor.ts';

/** Money set aside for co-financing: payer -> year -> øre. What a year leaves goes on to the next. */
export type Pools = ReadonlyMap<Payer, ReadonlyMap<number, number>>;

/** A plan that could be co-financed: one that is planned, or the next period of one that runs out. */
export interface PoolCandidate {
  readonly id: string;
  readonly title: string;
  readonly isRenewal: boolean;
  /** The year in which its whole share is committed: that of its start, or the one after the period that runs out. */
  readonly year: number;
  /** Øre by payer under the rule of its type. */
  readonly money: Money;
  readonly conditions: ReturnType<typeof meetsConditions>;
}

export interface PoolQuestion {
  readonly date: Day;
  readonly from: number;
  readonly to: number;
  readonly requirements: readonly Requirement[];
  readonly rules: ReadonlyMap<string, PayRule>;
  /** Programme -> its place in the priority list, 0 first: that of the area of most need in which it works. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * What could be co-financed from the pool, in priority order (equal places and plans without one by the order of the package, last): planned programmes that
 * begin in its years - or say no year: then its first - and those that run out before its end without a known successor, as one more period
 * with the same budget.
 * A budget is split by the rule of its type; types without a rule and programmes without a known budget are no candidates.
 */
export function poolCandidates(programmes: readonly Programme[], asked: PoolQuestion): readonly PoolCandidate[] {
  const place = ({ id }: Programme): number => asked.places.get(id) ?? Number.POSITIVE_INFINITY;
  const byPlace = (a: Programme, b: Programme): number => (place(a) === place(b) ? 0 : place(a) - place(b));
  const successors = successorsOf(programmes);
  const followed = new Set(programmes.filter((_, i) => (successors[i] ?? null) !== null));
  return programmes.toSorted(byPlace).flatMap((programme) => {
    const [money, rule] = [moneyOf(programme), asked.rules.get(programme.type)];
    const year = yearAsked(programme, asked);
    if (money === null || rule === undefined || year === null) return [];
    const { id, title } = programme;
    const isRenewal = statusOnDate(programme, asked.date) === 'active';
    if (isRenewal && followed.has(programme)) return [];
    return [{ id, title, isRenewal, year, money: splitByRule(sumOf(money), rule), conditions: meetsConditions(programme, asked.requirements) }];
  });
}

function yearAsked(programme: Programme, { date, from, to }: PoolQuestion): number | null {
  const status = statusOnDate(programme, date);
  if (status === 'planned') return inWindow(programme.start === null ? from : yearOf(programme.start.first), from, to);
  if (status !== 'active' || programme.end === null) return null;
  return inWindow(yearOf(dayAfter(programme.end.last)), from, to);
}

const inWindow = (year: number, from: number, to: number): number | null => (year >= from && year <= to ? year : null);

export interface PoolDecision {
  readonly candidate: PoolCandidate;
  /** `requirements`: a condition is not met, or not assessed; `pool`: a payer's pool does not reach. */
  readonly outcome: 'fits' | 'requirements' | 'pool';
}

/** One payer in one year; carried + granted - committed = left, in øre. */
export interface PoolYear {
  readonly payer: Payer;
  readonly year: number;
  readonly carried: number;
  readonly granted: number;
  readonly committed: number;
  readonly left: number;
}

export interface PoolResult {
  readonly decisions: readonly PoolDecision[];
  readonly years: readonly PoolYear[];
  /** Øre by payer of all that fits: what the pools make possible. */
  readonly made: Money;
}

/**
 * Goes down the list: a plan fits if every payer that has a pool can pay its share in the plan's year without taking what an earlier accepted plan needs in that year or
 * a later one. What does not fit is passed over, and a smaller plan further down may still fit.
 * @param unassessedToo whether plans with conditions that are not assessed may be given money
 */
export function sharePool(pools: Pools, candidates: readonly PoolCandidate[], unassessedToo = false): PoolResult {
  const committed = new Map<string, number>();
  const made = new Map<MoneyColumn, number>();
  const decisions = candidates.map((candidate): PoolDecision => {
    const allowed = candidate.conditions === 'yes' || (unassessedToo && candidate.conditions === 'unknown');
    if (!allowed) return { candidate, outcome: 'requirements' };
    if (![...pools.keys()].every((payer) => canPay(pools, committed, payer, candidate))) return { candidate, outcome: 'pool' };
    for (const [payer, oere] of candidate.money) {
      made.set(payer, (made.get(payer) ?? 0) + oere);
      committed.set(`${payer} ${candidate.year}`, (committed.get(`${payer} ${candidate.year}`) ?? 0) + oere);
    }
    return { candidate, outcome: 'fits' };
  });
  return { decisions, years: [...pools.keys()].flatMap((payer) => balance(pools, committed, payer)), made };
}

/** Money of the plan's year carried on must be enough in that year and every later one. */
function canPay(pools: Pools, committed: ReadonlyMap<string, number>, payer: Payer, { money, year }: PoolCandidate): boolean {
  const needed = money.get(payer) ?? 0;
  return needed === 0 || balance(pools, committed, payer).every((one) => one.year < year || one.left >= needed);
}

function balance(pools: Pools, committed: ReadonlyMap<string, number>, payer: Payer): readonly PoolYear[] {
  let carried = 0;
  return [...(pools.get(payer) ?? [])].toSorted(([a], [b]) => a - b).map(([year, granted]) => {
    const used = committed.get(`${payer} ${year}`) ?? 0;
    const line = { payer, year, carried, granted, committed: used, left: carried + granted - used };
    carried = line.left;
    return line;
  });
}
