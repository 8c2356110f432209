import type { Day, Programme } from '../model/programme.ts';
import { dayAfter, daysBetween } from './calendar.ts';

/**
 * The successor of each programme, as its position, or `null` where none is known: among the later programmes of the same type in any of
 * the areas that it lists - ones that begin after it began, and not before the period in which it ends - the one that begins first.
 * Where an ended programme has none it is "periode udløbet, efterfølger ukendt": the list may simply not hold it.
 */
export function successorsOf(programmes: readonly Programme[]): readonly (number | null)[] {
  const known = remembered.get(programmes);
  if (known !== undefined) return known;
  const byPlace = placesOf(programmes);
  const found = programmes.map((programme) => {
    const near = new Set(placeKeys(programme).flatMap((key) => byPlace.get(key) ?? []));
    const later = [...near].filter((other) => follows(programmes[other], programme));
    return later.toSorted((a, b) => compareDays(startOf(programmes[a]), startOf(programmes[b])) || a - b)[0] ?? null;
  });
  remembered.set(programmes, found);
  return found;
}

const remembered = new WeakMap<readonly Programme[], readonly (number | null)[]>();

function follows(other: Programme | undefined, { id, start, end }: Programme): boolean {
  if (other === undefined || end === null || other.start === null || other.id === id) return false;
  return other.start.last >= end.first && (start === null || other.start.first > start.first);
}

/** Type and area, for every area that a programme lists. */
const placeKeys = ({ type, areas }: Programme): readonly string[] => [...areas].flatMap(([level, ids]) => ids.map((id) => `${type}\n${level}\n${id}`));

function placesOf(programmes: readonly Programme[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  programmes.forEach((programme, i) => {
    for (const key of placeKeys(programme)) {
      const there = places.get(key);
      if (there === undefined) places.set(key, [i]);
      else there.push(i);
    }
  });
  return places;
}

const startOf = (programme: Programme | undefined): Day => programme?.start?.first ?? '';
const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

/** The time between the end of a programme and the start of the next: "projektstop". */
export interface PlanGap {
  readonly programme: string;
  /** `null`: none is known yet. */
  readonly successor: string | null;
  /** The day after the last day of the programme. */
  readonly from: Day;
  /** The first day of the successor, or the date. */
  readonly to: Day;
  /** Days without a plan at least, 0 where they follow on one another: dates given as a month or a year are read so that the gap is shortest. */
  readonly fewest: number;
  /** Days at most: read so that it is longest. */
  readonly most: number;
}

/** The gaps of a list of programmes on a date, in its order: one for each that has ended, or ends with a known successor, and leaves a day at least. */
export function planGaps(programmes: readonly Programme[], date: Day): readonly PlanGap[] {
  const successors = successorsOf(programmes);
  return programmes.flatMap((programme, i): readonly PlanGap[] => {
    const { end } = programme;
    const next = programmes[successors[i] ?? -1];
    const start = next?.start ?? { first: date, last: date };
    if (end === null || (next === undefined && end.last >= date)) return [];
    const [fewest, most] = [daysBetween(end.last, start.first) - 1, daysBetween(end.first, start.last) - 1];
    if (fewest <= 0) return [];
    return [{ programme: programme.id, successor: next?.id ?? null, from: dayAfter(end.last), to: start.first, fewest, most }];
  });
}
