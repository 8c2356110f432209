import type { Match } from '../join/match-areas.ts';
import type { KnownLevel } from './known-levels.ts';
import { placeOfKey } from './statbank-areas.ts';

/** What a key means at one level: an area, or something that the level has no area for. */
export type KeyMatch = Match | { readonly kind: 'total' | 'unallocated' | 'elsewhere' };

/**
 * Looks a key up at a level. The key as it stands comes first; where it speaks of a level of its own (`Amager Vest - Urbanplanen` of kvarterer, `Bydel - Valby` of bydele),
 * its name is looked for there and nowhere else, so that Valby the bydel is never Valby the lokaludvalg.
 */
export function matchKey(key: string, level: KnownLevel): KeyMatch {
  const direct = level.matcher.match(key);
  if (direct.kind === 'matched' && direct.form !== 'plain') return direct;
  const place = placeOfKey(key);
  if (place === null) return direct;
  if (place.kind !== 'area') return { kind: place.kind };
  if (place.level !== level.id) return { kind: 'elsewhere' };
  const named = level.matcher.match(place.name);
  return named.kind === 'unmatched' ? direct : named;
}
