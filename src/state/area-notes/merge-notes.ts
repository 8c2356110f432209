import type { AreaNote } from '../../model/area-note.ts';

/** Notes of two places put together. */
export interface MergedNotes {
  readonly notes: readonly AreaNote[];
  readonly added: number;
  /** How many were here already, whatever their id. */
  readonly same: number;
  /** Those of the others that say something else under an id that is used here: kept beside it, under an id of their own. */
  readonly conflicts: readonly AreaNote[];
}

/** Everything that is here, then what the others have more. Nothing is written over; the same file read twice adds nothing the second time. */
export function mergeNotes(here: readonly AreaNote[], others: readonly (Omit<AreaNote, 'id'> & { readonly id: string | null })[], newId: () => string): MergedNotes {
  const notes = [...here];
  const contents = new Set(here.map(contentOf));
  const ids = new Set(here.map(({ id }) => id));
  const conflicts: AreaNote[] = [];
  let [added, same] = [0, 0];
  for (const other of others) {
    if (contents.has(contentOf(other))) {
      same += 1;
      continue;
    }
    const isTaken = other.id !== null && ids.has(other.id);
    const note = { ...other, id: other.id === null || isTaken ? newId() : other.id };
    notes.push(note);
    contents.add(contentOf(note));
    ids.add(note.id);
    if (isTaken) conflicts.push(note);
    else added += 1;
  }
  return { notes, added, same, conflicts };
}

const contentOf = ({ level, area, kind, date, author, text }: Omit<AreaNote, 'id'>): string => JSON.stringify([level, area, kind, date, author, text]);
