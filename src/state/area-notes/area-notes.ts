import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AreaNote } from '../../model/area-note.ts';
import { areaNoteOf } from '../../read/area-note-of.ts';
import { mergeNotes, type MergedNotes } from './merge-notes.ts';

/** A person's own notes about the areas of a city. */
export interface AreaNotes {
  /** In the order in which they were written. */
  readonly notes: readonly AreaNote[];
  /** Why the browser keeps nothing more, so that what is here lasts as long as the page; `null`: all of it is kept. */
  readonly trouble: 'full' | 'blocked' | null;
  /** The note that was taken away last, until something else is done. */
  readonly removed: AreaNote | null;
  /** What lay in the browser and could not be read, as it lay; `null`: nothing. */
  readonly damaged: string | null;
}

export interface AreaNotesStore extends StoreApi<AreaNotes> {
  /** Keeps a note: in the place of the one with its id, else as the last. */
  readonly save: (note: AreaNote) => void;
  readonly remove: (id: string) => void;
  /** Puts back the note that was removed last, where it stood. */
  readonly restore: () => void;
  /** Takes notes from elsewhere in beside those that are here. */
  readonly take: (notes: Parameters<typeof mergeNotes>[1]) => MergedNotes;
  /** Reads what is kept again: another tab has changed it. */
  readonly reread: () => void;
  /** Lets go of what could not be read. */
  readonly forgetDamaged: () => void;
}

/** Where notes lie between visits; `src/keep` has the browser's. */
export interface NotesMemory {
  readonly recall: () => string | null;
  readonly keep: (text: string | null) => 'kept' | 'full' | 'blocked';
}

/** What lies in the memory: notes, and entries that are none, which stay as they are. */
interface Kept {
  readonly notes: readonly AreaNote[];
  readonly strange: readonly unknown[];
}

const NOTHING: Kept = { notes: [], strange: [] };

/**
 * The notes of a city. Each change is laid on what is kept at that moment, so that two tabs lose nothing of each other; where the browser keeps
 * nothing, on what this page holds. A text that is no list of notes is set aside in `damaged` before anything is written in its place.
 */
export function createAreaNotes(memory: NotesMemory, damaged: NotesMemory, newId: () => string): AreaNotesStore {
  let removed: { readonly note: AreaNote; readonly at: number } | null = null;
  const recall = (): Kept => {
    const text = memory.recall();
    const kept = text === null ? NOTHING : keptOf(text);
    if (kept !== null) return kept;
    const before = damaged.recall();
    if (damaged.keep(before === null ? text : `${before}\n${text}`) === 'kept') memory.keep(null);
    return NOTHING;
  };
  let held = recall();
  const unread = (): string | null => damaged.recall() ?? (keptOf(memory.recall() ?? '[]') === null ? memory.recall() : null);
  const shown = (trouble: AreaNotes['trouble']): AreaNotes => ({ notes: held.notes, trouble, removed: removed?.note ?? null, damaged: unread() });
  const store = createStore<AreaNotes>(() => shown(null));
  const change = (to: (now: readonly AreaNote[]) => readonly AreaNote[]): void => {
    const now = store.getState().trouble === null ? recall() : held;
    held = { ...now, notes: to(now.notes) };
    // What could not be set aside is not written over.
    const result = keptOf(memory.recall() ?? '[]') === null ? 'full' : memory.keep(JSON.stringify([...held.notes, ...held.strange]));
    store.setState(shown(result === 'kept' ? null : result), true);
  };
  return {
    ...store,
    save: (note) => {
      removed = null;
      change((now) => (now.some(({ id }) => id === note.id) ? now.map((one) => (one.id === note.id ? note : one)) : [...now, note]));
    },
    remove: (id) =>
      change((now) => {
        const at = now.findIndex((one) => one.id === id);
        const note = now[at];
        if (note === undefined) return now;
        removed = { note, at };
        return now.toSpliced(at, 1);
      }),
    restore: () => {
      const last = removed;
      removed = null;
      if (last !== null) change((now) => now.toSpliced(last.at, 0, last.note));
    },
    take: (others) => {
      let merged: MergedNotes = { notes: [], added: 0, same: 0, conflicts: [] };
      change((now) => (merged = mergeNotes(now, others, newId)).notes);
      return merged;
    },
    reread: () => {
      if (store.getState().trouble === null) held = recall();
      store.setState(shown(store.getState().trouble), true);
    },
    forgetDamaged: () => {
      damaged.keep(null);
      store.setState(shown(store.getState().trouble), true);
    },
  };
}

/** `null` where the text is no list. An entry that is no note, or has no id, is strange. */
function keptOf(text: string): Kept | null {
  const list = listOf(text);
  if (list === null) return null;
  const notes: AreaNote[] = [];
  const strange: unknown[] = [];
  for (const entry of list) {
    const read = areaNoteOf(entry);
    if ('note' in read && read.note.id !== null) notes.push({ ...read.note, id: read.note.id });
    else strange.push(entry);
  }
  return { notes, strange };
}

function listOf(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
