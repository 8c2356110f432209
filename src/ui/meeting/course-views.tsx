import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { moveView, removeView } from '../../state/meeting/course.ts';
import { courseWords as words } from '../../text/meeting/course-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { CourseViewRow } from './course-view-row.tsx';
import { useOwnCourse } from './course-of.ts';
import { useRowDrag } from './use-row-drag.ts';

interface CourseViewsProps {
  readonly onPresent: (at: number) => void;
  /** A view was opened on the map. */
  readonly onLook: () => void;
}

/** The views in their order; what has the focus keeps it while its view moves. */
export function CourseViews({ onPresent, onLook }: CourseViewsProps): ReactNode {
  const { say, announce, language } = useApp();
  const { course, store } = useOwnCourse();
  const list = useRef<HTMLOListElement>(null);
  const refocus = useRef<string | null>(null);
  useLayoutEffect(() => {
    const wanted = refocus.current;
    refocus.current = null;
    if (wanted !== null) (list.current?.querySelector<HTMLElement>(wanted) ?? list.current?.querySelector<HTMLElement>('input'))?.focus();
  });
  const number = (of: number): string => formatNumber(of, language);
  const move = (id: number, place: number, control: string): void => {
    const before = store.getState().course;
    refocus.current = `[data-view="${id}"] [data-control="${control}"]`;
    store.change((now) => moveView(now, id, place));
    const { views } = store.getState().course;
    if (views === before.views) refocus.current = null;
    else announce(say(fill(words.moved, { number: number(views.findIndex((one) => one.id === id) + 1), count: number(views.length) })));
  };
  const remove = (id: number, at: number): void => {
    const next = course.views[at + 1] ?? course.views[at - 1];
    refocus.current = next === undefined ? null : `[data-view="${next.id}"] [data-control="remove"]`;
    store.change((now) => removeView(now, id));
    announce(say(fill(words.removed, { number: number(at + 1) })));
  };
  const drag = useRowDrag(list, store, (id, place) => store.change((now) => moveView(now, id, place)));
  return (
    <ol ref={list} className="course-views" aria-label={say(words.views)}>
      {course.views.map((view, at) => (
        <CourseViewRow key={view.id} view={view} at={at} count={course.views.length} drag={drag(view.id)} onMove={(place, control) => move(view.id, place, control)} onRemove={() => remove(view.id, at)} onPresent={() => onPresent(at)} onLook={onLook} />
      ))}
    </ol>
  );
}
