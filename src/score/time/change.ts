import { emptyColumn, PRESENT, type Column } from '../../model/column.ts';
import type { Doubt } from './figure-doubt.ts';

/** What a change between two years is. */
export const CHANGE_MISSING = 0;
export const CHANGE_KNOWN = 1;
/** There is a value in both years, and a break in the series between them: no change is told. */
export const BREAK_BETWEEN = 2;
/** Known, and smaller than its own interval of 95 per cent: chance alone may have made it. */
export const WITHIN_NOISE = 3;
export type ChangeState = typeof CHANGE_MISSING | typeof CHANGE_KNOWN | typeof BREAK_BETWEEN | typeof WITHIN_NOISE;

/** The change of one indicator, theme or score between two years, an entry an area. */
export interface Change {
  /** later - earlier, in the unit of the value; present where the state is CHANGE_KNOWN or WITHIN_NOISE. */
  readonly amounts: Column;
  /** A {@link ChangeState} an area. */
  readonly states: Uint8Array;
}

/** What is known of the two years beside their values. */
export interface BetweenYears {
  readonly isBroken: boolean;
  /** `null`: nothing is known of what the values rest on. */
  readonly doubt: { readonly earlier: Doubt; readonly later: Doubt } | null;
}

/**
 * The change of every area. Its interval is [d - sqrt(b1^2 + a0^2), d + sqrt(a1^2 + b0^2)], d = later - earlier, where b and a are how far the
 * intervals of the two values reach below and above them (0: earlier, 1: later). A change whose interval holds 0 is within noise.
 * Source: R. G. Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 873-890, method 10.
 */
export function changeBetween(earlier: Column, later: Column, { isBroken, doubt }: BetweenYears): Change {
  const amounts = emptyColumn(later.values.length);
  const states = new Uint8Array(later.values.length);
  states.forEach((_, i) => {
    if (earlier.state[i] !== PRESENT || later.state[i] !== PRESENT) return;
    states[i] = isBroken ? BREAK_BETWEEN : CHANGE_KNOWN;
    if (isBroken) return;
    amounts.values[i] = (later.values[i] ?? 0) - (earlier.values[i] ?? 0);
    amounts.state[i] = PRESENT;
    if (doubt !== null && holdsZero(amounts.values[i] ?? 0, doubt, i)) states[i] = WITHIN_NOISE;
  });
  return { amounts, states };
}

/** A value without any doubt makes no noise: its change stands. */
function holdsZero(change: number, { earlier, later }: NonNullable<BetweenYears['doubt']>, i: number): boolean {
  const down = Math.hypot(later.below[i] ?? 0, earlier.above[i] ?? 0);
  const up = Math.hypot(later.above[i] ?? 0, earlier.below[i] ?? 0);
  return down + up > 0 && change - down <= 0 && change + up >= 0;
}

/** The state at a position; outside of the level everything is missing. */
export const changeStateAt = ({ states }: Change, i: number): ChangeState => (states[i] ?? CHANGE_MISSING) as ChangeState;
