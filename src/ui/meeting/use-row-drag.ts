import { useRef, type PointerEvent, type RefObject } from 'react';
import type { CourseStore } from '../../state/meeting/course-store.ts';

type DragHandlers = { readonly onPointerDown: (event: PointerEvent) => void; readonly onPointerMove: (event: PointerEvent) => void; readonly onPointerUp: () => void; readonly onPointerCancel: () => void };

/** Rows of a list that are dragged by a handle: the row goes where the pointer is, and the whole way is one step. */
export function useRowDrag(list: RefObject<HTMLElement | null>, store: CourseStore, move: (id: number, place: number) => void): (id: number) => DragHandlers {
  const dragged = useRef<number | null>(null);
  const end = (): void => {
    if (dragged.current !== null) store.commit();
    dragged.current = null;
  };
  return (id) => ({
    onPointerDown: (event) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = id;
      store.begin();
    },
    onPointerMove: ({ clientY }) => {
      if (dragged.current !== id) return;
      const rows = [...(list.current?.children ?? [])].filter((row) => row.getAttribute('data-view') !== String(id));
      move(id, rows.filter((row) => middleOf(row) < clientY).length);
    },
    onPointerUp: end,
    onPointerCancel: end,
  });
}

function middleOf(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}
