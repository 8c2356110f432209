import { levelWordIn } from './level-words.ts';
import { slugOf } from './slug.ts';

/** What a key in a column of several levels names. */
export interface Place {
  /** Level that the key's own words or number speak of. */
  readonly level: string;
  /** The area's name or number without what says its level. */
  readonly name: string;
  /** `total`: the whole city. `unallocated`: people whose address lies in no area. */
  readonly kind: 'area' | 'total' | 'unallocated';
}

/**
 * Copenhagen's area numbers in the StatBank (OMRKK): 1000 the city, 1001-1010 bydele, 2001-2012 lokaludvalg, 20101-21211 kvarterer; 1099, 2099 and 29999 outside of any.
 * The numbers of lokaludvalg are not those of the city's own map (there 1 is Christianshavn and 2 Indre By, here 2001 is Indre By and 2002 Christianshavn), so these two go by name.
 */
function placeOfCode(code: number): Place | null {
  if (code === 1000) return { level: 'hele_byen', name: '1000', kind: 'total' };
  if (code === 1099 || code === 2099 || code === 29999) return { level: code === 1099 ? 'bydel' : code === 2099 ? 'lokaludvalg' : 'kvarter', name: String(code), kind: 'unallocated' };
  if (code > 1000 && code <= 1010) return { level: 'bydel', name: String(code - 1000), kind: 'area' };
  if (code > 2000 && code <= 2012) return { level: 'lokaludvalg', name: LOKALUDVALG.get(code) ?? String(code - 2000), kind: 'area' };
  return code >= 20101 && code <= 21299 ? { level: 'kvarter', name: String(code), kind: 'area' } : null;
}

const LOKALUDVALG: ReadonlyMap<number, string> = new Map([
  [2001, 'Indre By'],
  [2002, 'Christianshavn'],
]);

const TOTAL = /(^i alt$|\bi alt$|^total$|^hele (byen|kommunen|landet)|^københavns kommune$|^københavn$|^alle (områder|bydele)|^sum$|^grand total)/i;
const UNALLOCATED = /(uden for inddeling|uoplyst|ukendt|ikke placeret|udenfor inddeling|unknown|not allocated)/i;

/** True for what names no area but all of them, or none. */
export function kindOfName(name: string): Place['kind'] {
  if (UNALLOCATED.test(name)) return 'unallocated';
  return TOTAL.test(name.trim()) ? 'total' : 'area';
}

/**
 * The level and area that a key of StatBank speaks of: `Bydel - Valby`, `1007 Bydel - Brønshøj-Husum`, `Valby - Vigerslev` (a kvarter in Valby), `København i alt`, `20802`.
 * @returns `null` where the key says nothing of its level
 */
export function placeOfKey(key: string): Place | null {
  const text = key.trim().replace(/\s+/g, ' ');
  const [, digits, words = ''] = /^(\d{4,5})(?:\s*[-–:]?\s*(\D.*))?$/.exec(text) ?? [];
  const byCode = digits === undefined ? null : placeOfCode(Number(digits));
  if (byCode !== null) return words === '' || byCode.kind !== 'area' ? byCode : { ...byCode, name: placeOfKey(words)?.name ?? words };
  const kind = kindOfName(text);
  const [, before, after] = /^([^-–]+?(?:-\p{Lu}[^-–\s]+)?)\s*[-–]\s+(.+)$/u.exec(text) ?? [];
  if (before !== undefined && after !== undefined) {
    const level = levelWordIn(slugOf(before)) ?? (/\d/.test(before) ? null : 'kvarter');
    return level === null ? null : { level, name: after, kind };
  }
  return kind === 'area' ? null : { level: kind === 'total' ? 'hele_byen' : '', name: text, kind };
}
