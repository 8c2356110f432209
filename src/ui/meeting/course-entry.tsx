import { useCallback, useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { addView, MOST_VIEWS } from '../../state/meeting/course.ts';
import { suggestedCaption } from '../../state/meeting/present-view.ts';
import { courseWords as words } from '../../text/meeting/course-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { latePart } from '../late-part.tsx';
import { Part } from '../shell/part.tsx';
import { useOwnCourse } from './course-of.ts';
import { EmbedCode } from '../embed/embed-code.tsx';
import './course-entry.css';

const CourseDialog = latePart(async () => ({ default: (await import('./course-dialog.tsx')).CourseDialog }));

/** The way in to the course of a meeting: the view as it is now goes into it with one click. And the same view on another page. */
export function CourseEntry(): ReactNode {
  const { say, language } = useApp();
  const { course } = useOwnCourse();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const count = course.views.length;
  return (
    <div className="course-entry">
      <AddHere />
      <button type="button" className="button" aria-haspopup="dialog" data-opens="course" onClick={() => setOpen(true)}>
        {say(count === 0 ? words.open : fill(words.openCount, { count: formatNumber(count, language) }))}
      </button>
      {isOpen ? (
        <Part>
          <CourseDialog received={null} onClose={close} />
        </Part>
      ) : null}
      <EmbedCode />
    </div>
  );
}

/** Adds the view as it is now. */
export function AddHere({ isMain = false }: { readonly isMain?: boolean }): ReactNode {
  const { scenes, say, announce, language } = useApp();
  const { store, course } = useOwnCourse();
  const number = (of: number): string => formatNumber(of, language);
  const isFull = course.views.length >= MOST_VIEWS;
  const add = (): void => {
    const scene = scenes.getState();
    store.change((now) => addView(now, scene.view, scene.city, suggestedCaption(scene)));
    announce(say(fill(words.added, { number: number(store.getState().course.views.length) })));
  };
  return (
    <>
      <button type="button" className={isMain ? 'button is-primary' : 'button'} aria-disabled={isFull} onClick={isFull ? undefined : add}>
        {say(words.addHere)}
      </button>
      {isFull ? <span className="quiet">{say(fill(words.full, { most: number(MOST_VIEWS) }))}</span> : null}
    </>
  );
}
