import type { CityPackage } from '../../model/city-package.ts';
import type { Issue } from '../../model/issue.ts';
import type { ProgrammeChanges, ProgrammeEdit } from '../../model/own-plans.ts';
import type { Programme } from '../../model/programme.ts';
import { emptyProgramme } from '../../plans/draft-programme.ts';
import { encodeText } from '../../read/decode-text.ts';
import { readProgrammesFile } from '../../read/read-programmes-file.ts';
import { programmeMembers } from '../../write/programmes-json.ts';

/** What lay in the browser, as far as it can be read. */
export interface KeptPlans {
  readonly edits: readonly ProgrammeEdit[];
  /** What could not be read, as it stood: kept on, so that nothing is lost by saying so. */
  readonly unread: readonly unknown[];
  /** What is wrong with what could. */
  readonly issues: readonly Issue[];
}

/** An edit as it was kept, for as long as it is not changed: what this edition of the data does not know is not lost. */
const asKept = new WeakMap<ProgrammeEdit, unknown>();

/** Edits as a text to be kept: programmes in the package format, each change with the members that it is of. `null`: there is nothing to keep. */
export function writeKept(edits: readonly ProgrammeEdit[], unread: readonly unknown[]): string | null {
  if (edits.length === 0 && unread.length === 0) return null;
  return JSON.stringify({ version: 1, edits: edits.flatMap((edit) => asKept.get(edit) ?? entryOf(edit)), unread });
}

function entryOf(edit: ProgrammeEdit): readonly unknown[] {
  if (edit.do === 'add') return [{ do: 'add', programme: programmeMembers(edit.programme) }];
  if (edit.do !== 'change') return [];
  const programme = { ...emptyProgramme(edit.id, edit.id, edit.id), ...edit.changes };
  return [{ do: 'change', fields: Object.keys(edit.changes), programme: programmeMembers(programme) }];
}

interface Entry {
  readonly raw: unknown;
  readonly programme: object;
  /** `null`: a programme of its own. */
  readonly fields: readonly string[] | null;
}

/** Reads what was kept against the package as it is now. A programme that refers to what the package no longer has comes without that, with an issue. */
export function readKept(text: string | null, city: CityPackage): KeptPlans {
  if (text === null) return { edits: [], unread: [], issues: [] };
  const { edits: raws, unread } = parse(text);
  const entries = raws.flatMap(readEntry);
  const json = JSON.stringify(entries.map(({ programme }) => programme));
  const { programmes, issues } = readProgrammesFile(encodeText(json), FILE, city);
  const byId = new Map(programmes.map((one) => [one.id, one]));
  const read = entries.map((entry) => ({ entry, programme: byId.get(String(memberOf(entry.programme, 'id'))) }));
  const edits = read.flatMap(({ entry, programme }) => (programme === undefined ? [] : [editOf(entry, programme)]));
  const understood = new Set(read.flatMap(({ entry, programme }) => (programme === undefined ? [] : [entry.raw])));
  return { edits, unread: [...unread, ...raws.filter((raw) => !understood.has(raw))], issues: issues.filter((one) => !isOfStandIn(one, entries)) };
}

/** What a file of them would be called. */
const FILE = 'programmes.json';

const memberOf = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined);

function parse(text: string): { readonly edits: readonly unknown[]; readonly unread: readonly unknown[] } {
  try {
    const kept: unknown = JSON.parse(text);
    const [edits, unread] = [memberOf(kept, 'edits'), memberOf(kept, 'unread')];
    return Array.isArray(edits) ? { edits, unread: Array.isArray(unread) ? unread : [] } : { edits: [], unread: [kept] };
  } catch {
    return { edits: [], unread: [text] };
  }
}

function readEntry(raw: unknown): readonly Entry[] {
  const [kind, programme, fields] = [memberOf(raw, 'do'), memberOf(raw, 'programme'), memberOf(raw, 'fields')];
  if (typeof programme !== 'object' || programme === null) return [];
  if (kind === 'add') return [{ raw, programme, fields: null }];
  return kind === 'change' && Array.isArray(fields) ? [{ raw, programme, fields: fields.map(String) }] : [];
}

function editOf({ raw, fields }: Entry, programme: Programme): ProgrammeEdit {
  const edit: ProgrammeEdit = fields === null ? { do: 'add', programme } : { do: 'change', id: programme.id, changes: picked(programme, fields) };
  asKept.set(edit, raw);
  return edit;
}

const picked = (programme: Programme, fields: readonly string[]): ProgrammeChanges => Object.fromEntries(Object.entries(programme).filter(([field]) => field !== 'id' && fields.includes(field)));

/** A change of other members stands in for the type with its id, which is no fault. */
const isOfStandIn = ({ code, feature }: Issue, entries: readonly Entry[]): boolean =>
  code === 'unknown-programme-type' && entries.some(({ fields, programme }) => fields !== null && !fields.includes('type') && memberOf(programme, 'id') === feature);
