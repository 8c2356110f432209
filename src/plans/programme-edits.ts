import type { PartialDate, Programme } from '../model/programme.ts';

/** The members of a programme that a person may write; its id never changes. */
export type ProgrammeChanges = Partial<Omit<Programme, 'id'>>;

/** One step of a person's own work, laid over the programmes of the package. */
export type ProgrammeEdit =
  | { readonly do: 'add'; readonly programme: Programme }
  | { readonly do: 'change'; readonly id: string; readonly changes: ProgrammeChanges }
  | { readonly do: 'end'; readonly id: string; readonly end: PartialDate }
  | { readonly do: 'duplicate'; readonly id: string; readonly as: string; readonly title: string }
  | { readonly do: 'delete'; readonly id: string };

/** Why an edit had no effect. */
export interface RefusedEdit {
  readonly edit: ProgrammeEdit;
  readonly reason: 'no-such-programme' | 'id-taken' | 'built-in';
}

export interface EditedProgrammes {
  /** Those of the package in their order, then those added. */
  readonly programmes: readonly Programme[];
  /** Ids of the package's programmes that differ from it now. */
  readonly changed: ReadonlySet<string>;
  /** Ids of the programmes that the edits added. */
  readonly own: ReadonlySet<string>;
  readonly refused: readonly RefusedEdit[];
}

/**
 * The programmes of a package with edits laid over them, one after the other. The given list and its programmes are never changed: undoing is
 * leaving out the last edit. A programme of the package can be changed and ended in the layer, and never deleted. A duplicate is a new programme without a
 * status history of its own. An edit that cannot be done is left out and named.
 */
export function applyEdits(programmes: readonly Programme[], edits: readonly ProgrammeEdit[]): EditedProgrammes {
  const builtIn = new Set(programmes.map(({ id }) => id));
  const now = new Map(programmes.map((one) => [one.id, one]));
  const refused: RefusedEdit[] = [];
  for (const edit of edits) {
    const reason = applyOne(now, builtIn, edit);
    if (reason !== null) refused.push({ edit, reason });
  }
  const changed = programmes.filter((one) => now.get(one.id) !== one).map(({ id }) => id);
  return { programmes: [...now.values()], changed: new Set(changed), own: new Set([...now.keys()].filter((id) => !builtIn.has(id))), refused };
}

function applyOne(now: Map<string, Programme>, builtIn: ReadonlySet<string>, edit: ProgrammeEdit): RefusedEdit['reason'] | null {
  if (edit.do === 'add') return put(now, edit.programme);
  const programme = now.get(edit.id);
  if (programme === undefined) return 'no-such-programme';
  switch (edit.do) {
    case 'change':
      now.set(edit.id, { ...programme, ...edit.changes, id: edit.id });
      return null;
    case 'end':
      now.set(edit.id, { ...programme, end: edit.end });
      return null;
    case 'duplicate':
      return put(now, { ...programme, id: edit.as, title: edit.title, status: [], requirements: [], evaluations: [] });
    case 'delete':
      if (builtIn.has(edit.id)) return 'built-in';
      now.delete(edit.id);
      return null;
    default: {
      const never: never = edit;
      throw new Error(`not an edit: ${String(never)}`);
    }
  }
}

function put(now: Map<string, Programme>, programme: Programme): 'id-taken' | null {
  if (now.has(programme.id)) return 'id-taken';
  now.set(programme.id, programme);
  return null;
}
