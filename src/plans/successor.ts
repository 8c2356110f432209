import type { Day, PartialDate, Programme } from '../model/programme.ts';
import { lastDayOf } from './last-day.ts';
import { neverBegan } from './status-on-date.ts';

/**
 * The successor of each programme, as its position, or `null` where none is known: among the later programmes of the same type in any of
 * the areas that it lists - ones that begin after it began, and not before the period in which it ends - the one that begins first.
 * One that was stopped ends on that day; one that was refused or withdrawn before it began neither has a successor nor is one.
 * Where an ended programme has none it is "periode udløbet, efterfølger ukendt": the list may simply not hold it.
 */
export function successorsOf(programmes: readonly Programme[]): readonly (number | null)[] {
  const known = remembered.get(programmes);
  if (known !== undefined) return known;
  const places = placesOf(programmes);
  const found = programmes.map((programme) => {
    const end = neverBegan(programme) ? null : lastDayOf(programme, EVER);
    if (end === null) return null;
    const firsts = placeKeys(programme).flatMap((key) => firstAfter(places.get(key) ?? [], programme, end) ?? []);
    return firsts.toSorted(byStart)[0]?.position ?? null;
  });
  remembered.set(programmes, found);
  return found;
}

/** A day after every entry of a history. */
const EVER: Day = '9999-12-31';

const remembered = new WeakMap<readonly Programme[], readonly (number | null)[]>();

/** A programme that may follow another, by its start. */
interface Start {
  readonly position: number;
  readonly id: string;
  readonly day: PartialDate;
}

const byStart = (a: Start, b: Start): number => (a.day.first < b.day.first ? -1 : a.day.first > b.day.first ? 1 : a.position - b.position);

/** Of the starts of a place, in order, the first that follows the programme; `undefined`: none does. */
function firstAfter(starts: readonly Start[], { id, start }: Programme, end: PartialDate): Start | undefined {
  for (let at = start === null ? 0 : firstLater(starts, start.first); at < starts.length; at += 1) {
    const one = starts[at];
    if (one !== undefined && one.day.last >= end.first && one.id !== id) return one;
  }
  return undefined;
}

/** Where starts later than a day begin, found by halves. */
function firstLater(starts: readonly Start[], day: Day): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.day.first ?? '') > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Type and area, for every area that a programme lists. */
const placeKeys = ({ type, areas }: Programme): readonly string[] => [...areas].flatMap(([level, ids]) => ids.map((id) => `${type}\n${level}\n${id}`));

/** The programmes with a known start that began, or may yet, at each place, in the order of their starts. */
function placesOf(programmes: readonly Programme[]): ReadonlyMap<string, readonly Start[]> {
  const places = new Map<string, Start[]>();
  const starts = programmes.flatMap((one, position) => (one.start === null || neverBegan(one) ? [] : [{ position, id: one.id, day: one.start, keys: placeKeys(one) }]));
  for (const { keys, ...start } of starts.toSorted(byStart)) {
    for (const key of keys) {
      const there = places.get(key);
      if (there === undefined) places.set(key, [start]);
      else there.push(start);
    }
  }
  return places;
}
