import { changeStateAt, WITHIN_NOISE } from '../../score/time/change.ts';
import { changeParts, type ChangePart, type ChangeParts } from '../../score/time/change-parts.ts';
import { changeOfIndicator } from '../../score/time/time-columns.ts';
import { toldChange, type Period } from './period.ts';
import type { YearlyContext } from './yearly-context.ts';

/** How many areas are told in either direction, and how many reasons of each. */
export const MOVERS = 3;
export const REASONS = 4;

/** An area whose score moved more than the others', against the city of each year. */
export interface Mover {
  readonly position: number;
  readonly amount: number;
  readonly isWithinNoise: boolean;
  readonly parts: ChangeParts;
  /** The parts that moved it most in its own direction; the others are told together. */
  readonly reasons: readonly Reason[];
  /** What all parts that are no reason moved, together. */
  readonly others: { readonly amount: number; readonly count: number };
}

export interface Reason extends ChangePart {
  /** The figure itself changed less than its uncertainty. */
  readonly isWithinNoise: boolean;
}

export interface Movers {
  /** Towards more need, the largest change first; equal ones by id. */
  readonly up: readonly Mover[];
  readonly down: readonly Mover[];
}

/** A change that is printed as 0.00 is none to tell of. */
const NOTHING = 0.005;

/** The areas that moved most both ways, with what moved them: total = reasons + others + mean. */
export function moversOf(context: YearlyContext, period: Period): Movers {
  const { level } = context;
  const moved = level.areas.flatMap(({ id }, position) => {
    const told = toldChange(period.eachYear.change, position);
    return told === null || Math.abs(told.amount) < NOTHING ? [] : [{ id, position, ...told }];
  });
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
  const first = (sign: 1 | -1): readonly Mover[] =>
    moved.filter(({ amount }) => sign * amount > 0).toSorted((a, b) => sign * (b.amount - a.amount) || byId(a, b)).slice(0, MOVERS).flatMap((one) => moverOf(context, period, one) ?? []);
  return { up: first(1), down: first(-1) };
}

function moverOf(context: YearlyContext, period: Period, { position, amount, isWithinNoise }: Pick<Mover, 'position' | 'amount' | 'isWithinNoise'>): Mover | null {
  const parts = changeParts(period.eachYear.last.result, period.eachYear.now.result, position);
  if (parts === null) return null;
  const sign = Math.sign(amount);
  const reasons = parts.parts.filter((one) => sign * one.amount > 0).toSorted((a, b) => sign * (b.amount - a.amount)).slice(0, REASONS);
  const others = parts.parts.filter((one) => !reasons.includes(one));
  return {
    position, amount, isWithinNoise, parts,
    reasons: reasons.map((one) => ({ ...one, isWithinNoise: isNoise(context, period, one, position) })),
    others: { amount: others.reduce((sum, one) => sum + one.amount, 0), count: others.length },
  };
}

function isNoise({ level, city }: YearlyContext, { since, year }: Period, { node }: ChangePart, position: number): boolean {
  const change = node.kind === 'leaf' ? changeOfIndicator(level, city, node.indicator, since, year) : null;
  return change !== null && changeStateAt(change, position) === WITHIN_NOISE;
}
