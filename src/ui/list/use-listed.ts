import { useMemo } from 'react';
import type { ListColumn } from '../../model/list-column.ts';
import { columnsShown, type ListRoom } from '../../state/list/list-columns.ts';
import { listFacts, type ListFacts } from '../../state/list/list-facts.ts';
import { listInOrder } from '../../state/list/list-order.ts';
import type { AreaRow, Scene } from '../../state/scene.ts';
import { useNotesByArea } from '../notes/notes-of.ts';

/** The list as it stands in a room: what is known of its areas, its rows in order, its columns. */
export interface Listed {
  readonly facts: ListFacts;
  readonly rows: readonly AreaRow[];
  readonly columns: readonly ListColumn[];
}

/** `most`: only the first rows. */
export function useListed(scene: Scene, room: ListRoom, most = Infinity): Listed {
  const notes = useNotesByArea(scene.level.id);
  const facts = useMemo(() => listFacts(scene, notes), [scene, notes]);
  const rows = useMemo(() => first(listInOrder(scene, facts), most), [scene, facts, most]);
  const hasNotes = notes.size > 0;
  const { view: { list }, mode } = scene;
  // One array as long as the choice stays: a row that did not change is not drawn again.
  const columns = useMemo(() => columnsShown(list, mode, room, hasNotes), [list, mode, room, hasNotes]);
  return { facts, rows, columns };
}

const first = (rows: readonly AreaRow[], most: number): readonly AreaRow[] => (rows.length > most ? rows.slice(0, most) : rows);
