import type { PointerEvent as ReactPointerEvent, RefObject } from 'react';
import type { CourseStore } from '../../state/meeting/course-store.ts';

interface DragHandlers {
  readonly onPointerDown: (event: ReactPointerEvent) => void;
}

/**
 * Rows of a list that are dragged by a handle: the row goes where the pointer is, and the whole way is one step. The window hears the pointer: a row that
 * is moved in the page would lose it.
 */
export function useRowDrag(list: RefObject<HTMLElement | null>, store: CourseStore, move: (id: number, place: number) => void): (id: number) => DragHandlers {
  return (id) => ({
    onPointerDown: ({ button }) => {
      if (button !== 0) return;
      const heard = new AbortController();
      const follow = ({ clientY }: PointerEvent): void => {
        const others = [...(list.current?.children ?? [])].filter((row) => row.getAttribute('data-view') !== String(id));
        store.begin();
        move(id, others.filter((row) => middleOf(row) < clientY).length);
      };
      const end = (): void => {
        heard.abort();
        store.commit();
      };
      addEventListener('pointermove', follow, heard);
      addEventListener('pointerup', end, heard);
      addEventListener('pointercancel', end, heard);
    },
  });
}

function middleOf(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}
