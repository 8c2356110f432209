import { describe, expect, it } from 'vitest';
import type { AreaNote } from '../../../src/model/area-note.ts';
import { createAreaNotes, type NotesMemory } from '../../../src/state/area-notes/area-notes.ts';
import { mergeNotes } from '../../../src/state/area-notes/merge-notes.ts';
import { notesByArea } from '../../../src/state/area-notes/notes-by-area.ts';

const note = (id: string, more: Partial<AreaNote> = {}): AreaNote => ({ id, level: 'rode', area: '101', kind: 'decision', date: '2026-10-12', author: null, text: `tekst ${id}`, ...more });

/** A memory in which so many characters have room. */
function memoryOf(text: string | null, room = Infinity): NotesMemory & { text: string | null } {
  return {
    text,
    recall() {
      return this.text;
    },
    keep(next) {
      if ((next?.length ?? 0) > room) return 'full';
      this.text = next;
      return 'kept';
    },
  };
}

let made = 0;
const storeOn = (memory: NotesMemory, damaged: NotesMemory = memoryOf(null)) => createAreaNotes(memory, damaged, () => `ny-${(made += 1)}`);
const idsIn = (memory: { readonly text: string | null }): readonly string[] => (JSON.parse(memory.text ?? '[]') as { id: string }[]).map(({ id }) => id);

describe('own notes about areas', () => {
  it('are kept in the order in which they were written, changed in their place, deleted and had back where they stood', () => {
    const memory = memoryOf(null);
    const store = storeOn(memory);
    for (const id of ['a', 'b', 'c']) store.save(note(id));
    store.save(note('b', { text: 'rettet', author: 'Lokaludvalget' }));
    expect([idsIn(memory), store.getState().notes[1]?.text]).toEqual([['a', 'b', 'c'], 'rettet']);
    store.remove('b');
    expect([idsIn(memory), store.getState().removed?.text]).toEqual([['a', 'c'], 'rettet']);
    store.restore();
    expect([idsIn(memory), store.getState().removed]).toEqual([['a', 'b', 'c'], null]);
    expect(storeOn(memory).getState().notes).toEqual(store.getState().notes);
  });

  it('of two tabs are all kept: each change is laid on what lies there at that moment', () => {
    const memory = memoryOf(null);
    const [one, other] = [storeOn(memory), storeOn(memory)];
    one.save(note('a'));
    other.save(note('b'));
    one.reread();
    expect(one.getState().notes.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('last as long as the page where there is no room, and say so', () => {
    const memory = memoryOf('[]', 150);
    const store = storeOn(memory);
    store.save(note('a', { text: 'x'.repeat(200) }));
    expect([store.getState().trouble, store.getState().notes.length, memory.text]).toEqual(['full', 1, '[]']);
    store.save(note('b'));
    expect(store.getState().notes).toHaveLength(2);
  });

  it.each(['{', 'null', '{"notes":[]}', 'æøå'])('that cannot be read (%s) are set aside before anything is written in their place', (text) => {
    const [memory, damaged] = [memoryOf(text), memoryOf(null)];
    const store = storeOn(memory, damaged);
    expect([store.getState().damaged, damaged.text, store.getState().notes]).toEqual([text, text, []]);
    store.save(note('a'));
    expect([idsIn(memory), store.getState().damaged]).toEqual([['a'], text]);
    store.forgetDamaged();
    expect([store.getState().damaged, damaged.text, idsIn(memory)]).toEqual([null, null, ['a']]);
  });

  it('are not written over what cannot be set aside either', () => {
    const [memory, damaged] = [memoryOf('{ en lang tekst'), memoryOf(null, 3)];
    const store = storeOn(memory, damaged);
    store.save(note('a'));
    expect([memory.text, store.getState().trouble, store.getState().damaged]).toEqual(['{ en lang tekst', 'full', '{ en lang tekst']);
  });

  it('leave single entries that are no notes as they lie', () => {
    const strange = { id: 'z', level: 'rode', area: '101', kind: 'rygte', date: '2026-02-31', text: 'x' };
    const memory = memoryOf(JSON.stringify([note('a'), strange, 7]));
    const store = storeOn(memory);
    store.save(note('b'));
    expect(store.getState().notes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect((JSON.parse(memory.text ?? '') as unknown[]).slice(2)).toEqual([strange, 7]);
  });

  it('stand newest first in their area, of one day the one that was written last', () => {
    const notes = [note('a', { date: '2026-01-01' }), note('b'), note('c', { area: '102' }), note('d'), note('e', { level: 'bydel', area: '101' })];
    const byArea = notesByArea(notes, 'rode');
    expect([...byArea].map(([area, of]) => [area, of.map(({ id }) => id)])).toEqual([['101', ['d', 'b', 'a']], ['102', ['c']]]);
  });
});

describe('notes of two places', () => {
  const newId = () => 'ny';

  it('are put together; what says something else under the same id is kept beside it', () => {
    const merged = mergeNotes([note('a'), note('b')], [note('a'), note('b', { text: 'noget andet' }), note('c')], newId);
    expect(merged.notes.map(({ id, text }) => [id, text])).toEqual([['a', 'tekst a'], ['b', 'tekst b'], ['ny', 'noget andet'], ['c', 'tekst c']]);
    expect([merged.added, merged.same, merged.conflicts.map(({ id }) => id)]).toEqual([1, 1, ['ny']]);
  });

  it('add nothing when the same file is read again', () => {
    const file = [note('a'), { ...note('b', { text: 'noget andet' }), id: null }];
    const once = mergeNotes([note('b')], file, newId);
    expect(mergeNotes(once.notes, file, newId)).toMatchObject({ notes: once.notes, added: 0, same: 2, conflicts: [] });
  });
});
