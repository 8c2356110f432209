import type { ProgrammeEdit } from '../model/own-plans.ts';
import type { Programme } from '../model/programme.ts';

/** A member of a programme that says one thing here and another in the file. */
export interface FieldConflict {
  readonly id: string;
  readonly field: Exclude<keyof Programme, 'id'>;
  readonly here: unknown;
  readonly there: unknown;
}

/** A file of programmes beside those on the screen. */
export interface ImportedProgrammes {
  /** In the file alone. */
  readonly added: readonly Programme[];
  readonly conflicts: readonly FieldConflict[];
  /** How many are the same in both. */
  readonly same: number;
}

/** Compares member by member; a programme that the file does not have stays as it is and is no conflict. */
export function compareImport(here: readonly Programme[], there: readonly Programme[]): ImportedProgrammes {
  const known = new Map(here.map((one) => [one.id, one]));
  const both = there.flatMap((other) => {
    const own = known.get(other.id);
    return own === undefined ? [] : [conflictsOf(own, other)];
  });
  return { added: there.filter(({ id }) => !known.has(id)), conflicts: both.flat(), same: both.filter((one) => one.length === 0).length };
}

const conflictsOf = (here: Programme, there: Programme): readonly FieldConflict[] =>
  differingFields(here, there).map((field) => ({ id: here.id, field, here: here[field], there: there[field] }));

/** The members in which two programmes differ, whatever the order of what is in them. */
export function differingFields(one: Programme, other: Programme): readonly FieldConflict['field'][] {
  const fields = Object.keys(one).filter((field): field is FieldConflict['field'] => field !== 'id');
  return fields.filter((field) => canonical(one[field]) !== canonical(other[field]));
}

/** The same text for the same content: members and map entries in one order. */
function canonical(value: unknown): string {
  if (value instanceof Map) return canonical(Object.fromEntries(value));
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  return `{${Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`;
}

/** The edits that take an import over: what is new, and for each conflict that `takes` says so what the file has. */
export function editsOfImport({ added, conflicts }: ImportedProgrammes, takes: (conflict: FieldConflict) => boolean): readonly ProgrammeEdit[] {
  const changes = new Map<string, Record<string, unknown>>();
  for (const conflict of conflicts.filter(takes)) changes.set(conflict.id, { ...changes.get(conflict.id), [conflict.field]: conflict.there });
  return [
    ...added.map((programme): ProgrammeEdit => ({ do: 'add', programme })),
    ...[...changes].map(([id, taken]): ProgrammeEdit => ({ do: 'change', id, changes: taken })),
  ];
}
