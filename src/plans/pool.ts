import type { Payer } from '../model/programme.ts';
import type { Money, MoneyColumn } from './money.ts';
import type { PoolCandidate } from './pool-queue.ts';

/** Money set aside for co-financing: payer -> year -> øre. What a year leaves goes on to the next. */
export type Pools = ReadonlyMap<Payer, ReadonlyMap<number, number>>;

export interface PoolDecision {
  readonly candidate: PoolCandidate;
  /** `requirements`: a condition is not met, or not assessed; `pool`: a payer's pool does not reach. */
  readonly outcome: 'fits' | 'requirements' | 'pool';
  /** With `pool`: the payers whose pools do not reach; else none. */
  readonly short: readonly Payer[];
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
    if (!allowed) return { candidate, outcome: 'requirements', short: [] };
    const short = [...pools.keys()].filter((payer) => !canPay(pools, committed, payer, candidate));
    if (short.length > 0) return { candidate, outcome: 'pool', short };
    for (const [payer, oere] of candidate.money) {
      made.set(payer, (made.get(payer) ?? 0) + oere);
      committed.set(`${payer} ${candidate.year}`, (committed.get(`${payer} ${candidate.year}`) ?? 0) + oere);
    }
    return { candidate, outcome: 'fits', short };
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
