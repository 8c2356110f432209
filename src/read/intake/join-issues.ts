import type { Issue } from '../../model/issue.ts';
import { intakeIssue } from './intake-issue.ts';
import type { KeyFound } from './key-tally.ts';
import type { KnownLevel } from './known-levels.ts';

/** Keys that found no area are listed up to here; the rest is counted. */
const LISTED = 100;
const SHOWN = 12;

const shown = (texts: readonly string[]): string => texts.slice(0, SHOWN).map((text) => `"${text}"`).join(', ') + (texts.length > SHOWN ? ', …' : '');
const rowsOf = (keys: readonly KeyFound[]): string => String(keys.reduce((sum, { count }) => sum + count, 0));

/** The report of a join: what was matched how, what was not on either side, and the repair for what nearly was. */
export function joinIssues(keys: readonly KeyFound[], levels: readonly KnownLevel[], { file, column }: { readonly file: string; readonly column: string }): readonly Issue[] {
  const of = (kind: KeyFound['match']['kind']): readonly KeyFound[] => keys.filter(({ match }) => match.kind === kind);
  const place = { file, field: column };
  return [
    ...levels.flatMap((level) => matchedIssues(keys, level, place)),
    ...of('near').flatMap((found) => nearIssue(found, place)),
    ...of('ambiguous').map(({ key, line, match }) => intakeIssue('area-ambiguous', { key, ids: match.kind === 'ambiguous' ? match.ids.join(', ') : '' }, { ...place, line, feature: key })),
    ...unmatchedIssues(of('unmatched'), place),
    ...aside('total-left-out', of('total'), place),
    ...aside('unallocated-left-out', of('unallocated'), place),
    ...aside('other-levels', of('elsewhere'), place),
  ];
}

type Place = { readonly file: string; readonly field: string };

function matchedIssues(keys: readonly KeyFound[], level: KnownLevel, place: Place): readonly Issue[] {
  const own = keys.filter((found) => found.level === level && found.match.kind === 'matched');
  if (own.length === 0) return [];
  const nameOf = new Map(level.areas.map(({ id, name }) => [id, name]));
  const by = (test: (match: Extract<KeyFound['match'], { kind: 'matched' }>) => boolean): readonly KeyFound[] => own.filter(({ match }) => match.kind === 'matched' && test(match));
  const pairs = (found: readonly KeyFound[]): string => shown(found.map(({ key, match }) => `${key}" = "${match.kind === 'matched' ? (nameOf.get(match.id) ?? match.id) : ''}`));
  const byName = by((match) => match.by === 'name');
  const byForm = by((match) => match.form !== 'exact' && (match.by === 'id' || match.by === 'name'));
  const accepted = by((match) => match.by === 'repair' || match.by === 'near');
  const used = new Set(own.map(({ match }) => (match.kind === 'matched' ? match.id : '')));
  const without = level.areas.filter(({ id }) => !used.has(id));
  return [
    ...(byName.length === 0 ? [] : [intakeIssue('area-by-name', { count: String(byName.length), areas: String(level.areas.length), level: level.id }, place)]),
    ...(byForm.length === 0 ? [] : [intakeIssue('area-by-form', { count: String(byForm.length), pairs: pairs(byForm) }, place)]),
    ...accepted.map(({ key, match }) => intakeIssue('area-near-accepted', { key, name: match.kind === 'matched' ? (nameOf.get(match.id) ?? match.id) : '' }, { ...place, feature: key })),
    ...(without.length === 0 || level.layer === null ? [] : [intakeIssue('areas-without-row', { count: String(without.length), level: level.id, names: shown(without.map(({ name }) => name)) }, place)]),
  ];
}

function nearIssue({ key, line, count, level, match }: KeyFound, place: Place): readonly Issue[] {
  if (match.kind !== 'near' || level === null) return [];
  const json = JSON.stringify({ from: key, to: match.id, level: level.id });
  return [intakeIssue('area-near', { key, name: match.name, count: String(count), json }, { ...place, line, feature: key })];
}

function unmatchedIssues(keys: readonly KeyFound[], place: Place): readonly Issue[] {
  const listed = keys.slice(0, LISTED).map(({ key, line, count }) => intakeIssue('area-unmatched', { key: key.slice(0, 80), count: String(count) }, { ...place, line, feature: key.slice(0, 80) }));
  const rest = keys.slice(LISTED);
  const [first] = rest;
  return first === undefined ? listed : [...listed, intakeIssue('area-unmatched', { key: `${first.key.slice(0, 60)} … (${rest.length})`, count: rowsOf(rest) }, { ...place, line: first.line })];
}

function aside(code: 'total-left-out' | 'unallocated-left-out' | 'other-levels', keys: readonly KeyFound[], place: Place): readonly Issue[] {
  return keys.length === 0 ? [] : [intakeIssue(code, { count: rowsOf(keys), keys: shown(keys.map(({ key }) => key)) }, place)];
}
