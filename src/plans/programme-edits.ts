import type { EditedProgrammes, ProgrammeEdit, RefusedEdit } from '../model/own-plans.ts';
import type { Programme } from '../model/programme.ts';

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
