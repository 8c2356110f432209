import type { Day, Programme, Requirement } from '../model/programme.ts';
import { dayAfter, yearOf } from './calendar.ts';
import { moneyOf, sumOf, type Money } from './money.ts';
import { splitByRule, type PayRule } from './pay-rules.ts';
import { meetsConditions } from './plan-follow-up.ts';
import { statusOnDate } from './status-on-date.ts';
import { successorsOf } from './successor.ts';

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

/**
 * Why a planned or running programme does not ask for money: it begins or runs out in no year of the pool, its end is not known, its successor is
 * known, its budget is not known or in another currency, or its type has no rule.
 */
export type OutsideReason = 'other-years' | 'no-end' | 'followed' | 'no-budget' | 'currency' | 'no-rule';

export interface PoolOutsider {
  readonly id: string;
  readonly title: string;
  readonly reason: OutsideReason;
}

export interface PoolQuestion {
  readonly date: Day;
  readonly from: number;
  readonly to: number;
  readonly currency: string;
  readonly requirements: readonly Requirement[];
  readonly rules: ReadonlyMap<string, PayRule>;
  /** Programme -> its place in the priority list, 0 first: that of the area of most need in which it works. */
  readonly places: ReadonlyMap<string, number>;
}

/** Who asks for money, in priority order, and who does not, in the order of the package. */
export interface PoolQueue {
  readonly candidates: readonly PoolCandidate[];
  readonly outsiders: readonly PoolOutsider[];
}

/**
 * What could be co-financed from the pool, in priority order (equal places and plans without one by the order of the package, last): planned programmes that
 * begin in its years - or say no year: then its first - and those that run out before its end without a known successor, as one more period
 * with the same budget. A budget is split by the rule of its type.
 */
export function poolQueue(programmes: readonly Programme[], asked: PoolQuestion): PoolQueue {
  const place = ({ id }: Pick<Programme, 'id'>): number => asked.places.get(id) ?? Number.POSITIVE_INFINITY;
  const successors = successorsOf(programmes);
  const followed = new Set(programmes.filter((_, i) => (successors[i] ?? null) !== null));
  const standing = programmes.map((programme) => standingOf(programme, asked, followed.has(programme)));
  const candidates = standing.flatMap((one) => (one !== null && 'money' in one ? [one] : []));
  const byPlace = (a: PoolCandidate, b: PoolCandidate): number => (place(a) === place(b) ? 0 : place(a) - place(b));
  return { candidates: candidates.toSorted(byPlace), outsiders: standing.flatMap((one) => (one !== null && 'reason' in one ? [one] : [])) };
}

/** `null`: it is over, was refused, or nothing is known of when it runs. */
function standingOf(programme: Programme, asked: PoolQuestion, isFollowed: boolean): PoolCandidate | PoolOutsider | null {
  const status = statusOnDate(programme, asked.date);
  if (status !== 'planned' && status !== 'active' && status !== 'end-unknown') return null;
  const { id, title, type, end, budget } = programme;
  const isRenewal = status === 'active';
  const year = status === 'planned' ? (programme.start === null ? asked.from : yearOf(programme.start.first)) : end === null ? null : yearOf(dayAfter(end.last));
  const [money, rule] = [moneyOf(programme), asked.rules.get(type)];
  const outside = (reason: OutsideReason): PoolOutsider => ({ id, title, reason });
  if (year === null) return outside('no-end');
  if (year < asked.from || year > asked.to) return outside('other-years');
  if (isRenewal && isFollowed) return outside('followed');
  if (money === null) return outside('no-budget');
  if (budget?.currency !== asked.currency) return outside('currency');
  return rule === undefined ? outside('no-rule') : { id, title, isRenewal, year, money: splitByRule(sumOf(money), rule), conditions: meetsConditions(programme, asked.requirements) };
}
