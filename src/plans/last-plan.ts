import type { Day, Programme } from '../model/programme.ts';
import { yearsBetween } from './calendar.ts';
import type { CoverFaces } from './cover-faces.ts';
import { countsOnDate } from './area-plans.ts';
import { lastDayOf } from './last-day.ts';
import type { ProgrammeOnDate } from './programme-on-date.ts';

/** The plan that ended last in an area where none runs now. */
export interface LastPlan {
  readonly programme: string;
  /** Its last day; where only a month or a year is known, the last one of it. */
  readonly ended: Day;
  /** Whole years from then to the date. */
  readonly years: number;
}

/**
 * For each area of a level the programme of a counting type that ended last there; `null` where one counts now, or none is known to have ended on a day.
 * @param programmes those that the faces were made of, in the same order, on the date
 */
export function lastPlans(faces: CoverFaces, programmes: readonly ProgrammeOnDate[], date: Day): readonly (LastPlan | null)[] {
  const last: (LastPlan | null)[] = faces.atoms.level.areas.map(() => null);
  const running = new Set<number>();
  programmes.forEach((one, i) => {
    const ended = one.status === 'ended' && one.countsAsCover ? endOf(one.programme, date) : null;
    for (const area of faces.touched[i] ?? []) {
      if (countsOnDate(one)) running.add(area);
      if (ended !== null && ended > (last[area]?.ended ?? '')) last[area] = { programme: one.programme.id, ended, years: yearsBetween(ended, date) };
    }
  });
  return last.map((one, area) => (running.has(area) ? null : one));
}

/** The day a programme ended. */
function endOf(programme: Programme, date: Day): Day | null {
  const known = lastDayOf(programme, date);
  return known === null ? null : known.last < date ? known.last : known.first;
}
