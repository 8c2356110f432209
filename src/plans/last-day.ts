import type { Day, PartialDate, Programme, ProgrammeState } from '../model/programme.ts';

const CLOSING: ReadonlySet<ProgrammeState> = new Set<ProgrammeState>(['ended', 'stopped', 'withdrawn']);

/** When a programme ends, as far as is known on `date`: the entry of its history that closed it by then, else the end of its period. `null`: no end is known. */
export function lastDayOf({ status, end }: Programme, date: Day): PartialDate | null {
  const closing = status.findLast((entry) => CLOSING.has(entry.state) && entry.date !== null && entry.date.first <= date)?.date ?? null;
  if (closing === null || end === null) return closing ?? end;
  return closing.last < end.last ? closing : end;
}
