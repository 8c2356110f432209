import type { Day, Programme, ProgrammeState, ProgrammeStatus, ProgrammeType } from '../model/programme.ts';
import { addMonths } from './calendar.ts';
import { successorsOf } from './successor.ts';

/**
 * What a programme is on a day. `end-unknown`: it has begun and no end was published, so it is neither active nor ended.
 * `unknown`: it cannot be said whether it had begun. `rejected`: it was refused or withdrawn before it began.
 */
export type DateStatus = 'planned' | 'active' | 'ended' | 'end-unknown' | 'unknown' | 'rejected';

/** A programme as it stands on the chosen date. */
export interface ProgrammeOnDate {
  readonly programme: Programme;
  readonly status: DateStatus;
  /** Active and ending within 12 months of the date. */
  readonly expiring: boolean;
  /** Whether its type counts as cover; a type that the package does not describe does not. */
  readonly countsAsCover: boolean;
  /** Ended, and a later one of its type is known where it worked; see {@link successorsOf}. */
  readonly successorKnown: boolean;
}

/**
 * Every programme as it stands on `date`, in the order of the package.
 *
 * - A start means the first day of the date as published, an end the last one ("2024" ends on 2024-12-31).
 * - A known start and a known end: `planned` before, `active` from first to last day, `ended` after.
 * - A known start without an end: `planned` before, `end-unknown` from then on; it counts in no cover.
 * - No start: `ended` after a known end, else `unknown` - unless the status history says more.
 * - The history's newest entry on the date goes before the period: `ended`, `rejected`, `withdrawn` and `stopped`
 *   end a programme that had begun and reject one that had not; `running` says that it has begun;
 *   an application or approval says that one without a start is `planned`. An entry without a date has always been so.
 */
export function programmesOnDate(programmes: readonly Programme[], types: readonly ProgrammeType[], date: Day): readonly ProgrammeOnDate[] {
  const counting = new Set(types.filter((type) => type.countsAsCover).map((type) => type.id));
  const successors = successorsOf(programmes);
  return programmes.map((programme, i) => {
    const status = statusOnDate(programme, date);
    const expiring = status === 'active' && programme.end !== null && programme.end.last <= addMonths(date, 12);
    const followed = status === 'ended' && (successors[i] ?? null) !== null;
    return { programme, status, expiring, countsAsCover: counting.has(programme.type), successorKnown: followed };
  });
}

/** The status of one programme on `date`; see {@link programmesOnDate} for the rules. */
export function statusOnDate(programme: Programme, date: Day): DateStatus {
  const state = newestState(programme.status, date);
  const { start, end } = programme;
  const begun = state === 'running' || (start !== null && start.first <= date);
  if (state === 'ended') return 'ended';
  if (state !== null && CLOSED.has(state)) return begun ? 'ended' : 'rejected';
  if (end !== null && end.last < date) return 'ended';
  if (begun) return end === null ? 'end-unknown' : 'active';
  if (start !== null) return 'planned';
  return state === null ? 'unknown' : 'planned';
}

const CLOSED: ReadonlySet<ProgrammeState> = new Set<ProgrammeState>(['rejected', 'withdrawn', 'stopped']);

/** The state that was reached last on or before `date`; entries of one day in the order they stand. `null`: none is known. */
export function newestState(history: readonly ProgrammeStatus[], date: Day): ProgrammeState | null {
  let newest: ProgrammeStatus | null = null;
  for (const entry of history) {
    if (entry.date !== null && entry.date.first > date) continue;
    if (newest === null || dayOf(entry) >= dayOf(newest)) newest = entry;
  }
  return newest === null ? null : newest.state;
}

const dayOf = (entry: ProgrammeStatus): Day => (entry.date === null ? '' : entry.date.first);
