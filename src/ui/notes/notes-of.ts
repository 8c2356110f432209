import { useMemo } from 'react';
import { useStore } from 'zustand';
import { areaNotesMemory, damagedNotesMemory } from '../../keep/area-notes-memory.ts';
import { createAreaNotes, type AreaNotes, type AreaNotesStore } from '../../state/area-notes/area-notes.ts';
import { notesByArea } from '../../state/area-notes/notes-by-area.ts';
import type { NotesByArea } from '../../state/list/list-facts.ts';
import { useApp } from '../app-context.ts';

/** One store a package: another edition of it has the same notes. */
const stores = new Map<string, AreaNotesStore>();

export function areaNotesOf(cityId: string): AreaNotesStore {
  const known = stores.get(cityId);
  if (known !== undefined) return known;
  const memory = areaNotesMemory(cityId);
  const made = createAreaNotes(memory, damagedNotesMemory(cityId), newNoteId);
  stores.set(cityId, made);
  memory.hear(made.reread);
  return made;
}

export function useAreaNotes(): AreaNotes & { readonly store: AreaNotesStore } {
  const store = areaNotesOf(useApp().scene.city.id);
  return { ...useStore(store), store };
}

/** The notes of a level's areas; the same object as long as none is written. */
export function useNotesByArea(level: string): NotesByArea {
  const { notes } = useAreaNotes();
  return useMemo(() => notesByArea(notes, level), [notes, level]);
}

/** A name that no other note has: 64 random bits, so that notes of several machines can be put together. */
export function newNoteId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
