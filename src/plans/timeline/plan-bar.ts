import type { Day, Programme } from '../../model/programme.ts';
import { lastDayOf } from '../last-day.ts';
import { planGaps, type PlanGap } from '../plan-gaps.ts';
import { phaseOn, type Phase } from '../status-steps.ts';
import { successorsOf } from '../successor.ts';

/** A programme as a bar in time, as far as is known on a date. */
export interface PlanBar {
  readonly programme: Programme;
  readonly phase: Phase;
  /** First day; `null`: not known. */
  readonly from: Day | null;
  /** Last day, that of a stop where it was stopped; `null`: not known. */
  readonly to: Day | null;
  /** The programme that follows it; `null`: none is known. */
  readonly successor: Programme | null;
  /** The time between the two; `null`: none is known, or they follow on one another. */
  readonly gap: PlanGap | null;
}

/**
 * Programme id -> its bar on a date. A bar without a first and a last day has no place in time.
 * @param programmes all of the package: the successor of one need not be among those that are shown
 */
export function planBars(programmes: readonly Programme[], date: Day): ReadonlyMap<string, PlanBar> {
  const successors = successorsOf(programmes);
  const gaps = new Map(planGaps(programmes, date).map((gap) => [gap.programme, gap]));
  return new Map(
    programmes.map((programme, i) => {
      const successor = programmes[successors[i] ?? -1] ?? null;
      const gap = successor === null ? null : (gaps.get(programme.id) ?? null);
      const phase = phaseOn(programme, date);
      // The day that one was refused on is no end of it: it never began.
      const to = (phase === 'rejected' ? programme.end : lastDayOf(programme, date))?.last ?? null;
      return [programme.id, { programme, phase, from: programme.start?.first ?? null, to, successor, gap }];
    }),
  );
}

export const hasPlace = ({ from, to }: PlanBar): boolean => from !== null || to !== null;
