import type { Day, Programme, ProgrammeState, ProgrammeStatus } from '../model/programme.ts';

/**
 * What a programme is on a day. `end-unknown`: it has begun and no end was published, so it is neither active nor ended.
 * `unknown`: it cannot be said whether it had begun. `rejected`: it was refused or withdrawn before it began.
 */
export type DateStatus = 'planned' | 'active' | 'ended' | 'end-unknown' | 'unknown' | 'rejected';

/**
 * The status of one programme on `date`.
 *
 * - A start means the first day of the date as published, an end the last one ("2024" ends on 2024-12-31).
 * - A known start and a known end: `planned` before, `active` from first to last day, `ended` after.
 * - A known start without an end: `planned` before, `end-unknown` from then on; it counts in no cover.
 * - No start: `ended` after a known end, else `unknown` - unless the status history says more.
 * - The history's newest entry on the date goes before the period: `ended`, `rejected`, `withdrawn` and `stopped`
 *   end a programme that had begun by then and reject one that had not; `running` says that it has begun;
 *   an application or approval says that one without a start is `planned`. An entry without a date has always been so.
 */
export function statusOnDate(programme: Programme, date: Day): DateStatus {
  const newest = newestEntry(programme.status, date);
  const state = newest?.state ?? null;
  const { start, end } = programme;
  if (state === 'ended') return 'ended';
  if (newest !== null && CLOSED.has(newest.state)) return hadBegun(programme, newest, date) ? 'ended' : 'rejected';
  if (end !== null && end.last < date) return 'ended';
  const begun = state === 'running' || (start !== null && start.first <= date);
  if (begun) return end === null ? 'end-unknown' : 'active';
  if (start !== null) return 'planned';
  return state === null ? 'unknown' : 'planned';
}

const CLOSED: ReadonlySet<ProgrammeState> = new Set<ProgrammeState>(['rejected', 'withdrawn', 'stopped']);

/** Whether a programme had begun when it was closed: a start that was asked for and never given is none. Closed on no known day it is judged on `date`. */
function hadBegun({ start, status }: Programme, closing: ProgrammeStatus, date: Day): boolean {
  const day = closing.date?.last ?? date;
  return (start !== null && start.first <= day) || newestState(status.filter((one) => one !== closing), day) === 'running';
}

/** Whether a programme was refused or withdrawn before it began: it follows no other, and none follows it. */
export const neverBegan = (programme: Programme): boolean => programme.status.length > 0 && statusOnDate(programme, '9999-12-31') === 'rejected';

/** The state that was reached last on or before `date`; entries of one day in the order they stand. `null`: none is known. */
export const newestState = (history: readonly ProgrammeStatus[], date: Day): ProgrammeState | null => newestEntry(history, date)?.state ?? null;

function newestEntry(history: readonly ProgrammeStatus[], date: Day): ProgrammeStatus | null {
  let newest: ProgrammeStatus | null = null;
  for (const entry of history) {
    if (entry.date !== null && entry.date.first > date) continue;
    if (newest === null || dayOf(entry) >= dayOf(newest)) newest = entry;
  }
  return newest;
}

const dayOf = (entry: ProgrammeStatus): Day => (entry.date === null ? '' : entry.date.first);
