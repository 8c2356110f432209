import type { Day, Programme } from '../model/programme.ts';
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
  const byPlace = placesOf(programmes);
  const found = programmes.map((programme) => {
    const near = new Set(placeKeys(programme).flatMap((key) => byPlace.get(key) ?? []));
    const later = [...near].filter((other) => follows(programmes[other], programme));
    return later.toSorted((a, b) => compareDays(startOf(programmes[a]), startOf(programmes[b])) || a - b)[0] ?? null;
  });
  remembered.set(programmes, found);
  return found;
}

/** A day after every entry of a history. */
const EVER: Day = '9999-12-31';

const remembered = new WeakMap<readonly Programme[], readonly (number | null)[]>();

function follows(other: Programme | undefined, programme: Programme): boolean {
  const { id, start } = programme;
  const end = lastDayOf(programme, EVER);
  if (other === undefined || end === null || other.start === null || other.id === id || neverBegan(other) || neverBegan(programme)) return false;
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
