import type { Day, Programme, ProgrammeType } from '../model/programme.ts';
import { addMonths } from './calendar.ts';
import { statusOnDate, type DateStatus } from './status-on-date.ts';
import { successorsOf } from './successor.ts';

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

/** Every programme as it stands on `date`, in the order of the package; see {@link statusOnDate} for the rules. */
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

/** {@link programmesOnDate} for one date after another: what stands as it stood is the same object, and where all does so is the list. */
export function programmesFollower(): typeof programmesOnDate {
  let last: readonly ProgrammeOnDate[] = [];
  return (programmes, types, date) => {
    const before = last;
    const now = programmesOnDate(programmes, types, date).map((one, i) => (standsAs(one, before[i]) ? (before[i] ?? one) : one));
    last = now.length === before.length && now.every((one, i) => one === before[i]) ? before : now;
    return last;
  };
}

const standsAs = (one: ProgrammeOnDate, before: ProgrammeOnDate | undefined): boolean =>
  one.programme === before?.programme &&
  one.status === before.status &&
  one.expiring === before.expiring &&
  one.countsAsCover === before.countsAsCover &&
  one.successorKnown === before.successorKnown;
