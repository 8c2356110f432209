import { formatList } from '../../format/list.ts';
import { levelOf, type CityPackage } from '../../model/city-package.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { linkPartText } from '../../text/link-part-words.ts';
import { linkWords } from '../../text/link-words.ts';
import { fill } from '../../text/say.ts';
import { defaultView } from '../default-view.ts';
import { escapePart, unescapePart } from './link-fields.ts';
import { BANK_PARTS } from './link-bank-parts.ts';
import { BASE_MAP_PART } from './link-base-map-part.ts';
import { COURSE_PART } from './link-course.ts';
import { CHOICE_PARTS } from './link-choice-parts.ts';
import { MONEY_PARTS } from './link-money-parts.ts';
import { PANEL_PARTS } from './link-panel-parts.ts';
import type { LinkPart } from './link-part.ts';
import { PLAN_PARTS } from './link-plan-parts.ts';
import { SIDE_PART } from './link-side-part.ts';
import { TIME_PART } from './link-time-part.ts';
import { noTreeReader, type TreeReader } from './tree-reader.ts';
import type { PackageRef, View } from '../view.ts';

/** Every part that follows the level, in the order in which a link is written and read. */
const LINK_PARTS: readonly LinkPart[] = [...CHOICE_PARTS, ...PLAN_PARTS, ...PANEL_PARTS, ...BANK_PARTS, ...MONEY_PARTS, TIME_PART, BASE_MAP_PART, SIDE_PART];

/** Version of the link's language. A change of meaning raises it; a new part does not. */
const VERSION = '1';
/** So many hex digits of a package's digest stand in a link. */
const DIGEST_DIGITS = 12;
/** Longer fragments are not read: no view writes one. */
const LONGEST = 60_000;

/** A view read from a link, and what could not be read or is not the same as when the link was made. */
export interface ReadLink {
  readonly view: View;
  readonly problems: readonly Localized[];
}

/**
 * The view as a URL fragment without `#`:
 * `v=1&data=koebenhavn@2026.1~0123456789ab&lang=da&level=rode&weights=sundhed:2`.
 * Version, package and language always stand there; all else only where it differs from what the level opens with.
 * The colour theme belongs to the reader's screen and stays out.
 */
export function writeLink(view: View, city: CityPackage): string {
  const opening = defaultView(city, view.language);
  const plain = defaultView(city, view.language, view.level);
  const level = view.level === opening.level ? [] : [`level=${escapePart(view.level)}`];
  const parts = LINK_PARTS.filter((part) => part.write(view) !== part.write(plain)).map((part) => `${part.name}=${part.write(view)}`);
  return [`v=${VERSION}`, `data=${writePackage(view.city)}`, `lang=${view.language}`, ...level, ...parts].join('&');
}

const writePackage = ({ id, version, digest }: PackageRef): string =>
  `${escapePart(id)}@${escapePart(version)}~${digest.slice(0, DIGEST_DIGITS)}`;

/** The package that a link is of, so that the right city can be fetched before the rest is read; `null`: it names none. */
export function linkedPackage(fragment: string): PackageRef | null {
  if (fragment.length > LONGEST) return null;
  const text = partsOf(fragment).get('data') ?? '';
  const found = /^([^@~]+)@([^@~]*)~([0-9a-f]*)$/.exec(text);
  const [id, version] = [found?.[1], found?.[2]].map((part) => (part === undefined ? undefined : unescapePart(part)));
  return id === undefined || version === undefined ? null : { id, version, digest: found?.[3] ?? '' };
}

/**
 * Reads a fragment (with or without `#`) as a view of `city`. Never throws. An empty fragment is the city's opening view
 * in `language`. `readTree` reads an index that a link carries. What is damaged, unknown, or made with another package is said in `problems`; the rest is kept.
 */
export function readLink(fragment: string, city: CityPackage, language: Language, readTree: TreeReader = noTreeReader): ReadLink {
  const bare = fragment.replace(/^#/, '');
  const opening = defaultView(city, language);
  if (bare === '') return { view: opening, problems: [] };
  if (bare.length > LONGEST) return { view: opening, problems: [linkWords.tooLong] };
  const parts = partsOf(bare);
  if (parts.get('v') !== VERSION) return { view: opening, problems: [linkWords.unknownVersion] };
  const linked = linkedPackage(bare);
  if (linked !== null && linked.id !== city.id) {
    return { view: opening, problems: [fill(linkWords.unknownPackage, { package: linked.id })] };
  }
  const { view, unread } = readParts(parts, city, language, readTree);
  if (linked === null) unread.unshift('data');
  return { view, problems: [...changedPackage(linked, city), ...damaged(unread)] };
}

function readParts(parts: ReadonlyMap<string, string>, city: CityPackage, language: Language, readTree: TreeReader): { view: View; unread: string[] } {
  const unread: string[] = [];
  const spoken = parts.get('lang') ?? language;
  const known = spoken === 'da' || spoken === 'en';
  const level = unescapePart(parts.get('level') ?? '') ?? '';
  if (!known) unread.push('lang');
  if (parts.has('level') && levelOf(city, level) === undefined) unread.push('level');
  let view = defaultView(city, known ? spoken : language, level);
  for (const part of LINK_PARTS) {
    const text = parts.get(part.name);
    if (text === undefined) continue;
    const next = part.read(text, view, city, readTree);
    if (next === undefined) unread.push(part.name);
    else view = next;
  }
  return { view, unread: [...unread, ...[...parts.keys()].filter((name) => !NAMES.has(name))] };
}

const NAMES: ReadonlySet<string> = new Set(['v', 'data', 'lang', 'level', COURSE_PART, ...LINK_PARTS.map((part) => part.name)]);

/** Name -> text; of a name that stands twice the first holds. A part without `=` is kept as a name that nothing knows. */
function partsOf(fragment: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=');
    const name = at < 0 ? part : part.slice(0, at);
    if (name !== '' && !parts.has(name)) parts.set(name, at < 0 ? '' : part.slice(at + 1));
  }
  return parts;
}

function changedPackage(linked: PackageRef | null, city: CityPackage): readonly Localized[] {
  if (linked === null) return [];
  if (linked.version !== city.version) return [fill(linkWords.otherVersion, { linked: linked.version, shown: city.version })];
  const same = linked.digest === '' || city.digest.startsWith(linked.digest);
  return same ? [] : [linkWords.otherDigest];
}

/** Says what was not read, five parts at most. */
function damaged(unread: readonly string[]): readonly Localized[] {
  if (unread.length === 0) return [];
  const named = unread.slice(0, 5).map(linkPartText);
  return [fill(linkWords.damaged, { parts: { da: formatList(named.map(({ da }) => da), 'da'), en: formatList(named.map(({ en }) => en), 'en') } })];
}
