import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { LONGEST_TITLE, titleCourse } from '../../state/meeting/course.ts';
import type { ReadCourse } from '../../state/meeting/read-course.ts';
import { courseWords as words } from '../../text/meeting/course-words.ts';
import { useApp } from '../app-context.ts';
import { DialogHead } from '../controls/dialog-head.tsx';
import { Icon } from '../controls/icon.tsx';
import { useModal } from '../controls/use-modal.ts';
import { AddHere } from './course-entry.tsx';
import { useOwnCourse, present } from './course-of.ts';
import { CourseShare } from './course-share.tsx';
import { CourseViews } from './course-views.tsx';
import { ReceivedCourse } from './received-course.tsx';
import './course-dialog.css';

interface CourseDialogProps {
  /** A link's fragment that has brought a course; `null`: none has. */
  readonly received: string | null;
  readonly onClose: () => void;
}

/** The course of a meeting: views that are added, ordered, captioned, presented and shared. */
export function CourseDialog({ received, onClose }: CourseDialogProps): ReactNode {
  const { say } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const { course, problems, trouble, wasDamaged, store } = useOwnCourse();
  const fromFile = useState<ReadCourse | null>(null);
  useModal(dialog, onClose);
  const start = (at: number): void => {
    dialog.current?.close();
    // The dialogue is gone with the page before it could tell that it was closed.
    onClose();
    void present(store.getState().course, at);
  };
  return (
    // On the way in: the dialogue keeps keys from the page on their way out.
    <dialog ref={dialog} className="dialog course" aria-labelledby="course-title" onKeyDownCapture={(event) => undoKeys(event, store)}>
      <div className="course-sheet">
        <DialogHead id="course-title" title={words.title} close={words.close} />
        <p className="quiet">{say(words.lead)}</p>
        <ReceivedCourse fragment={received} fromFile={fromFile} />
        {wasDamaged ? <p className="notice">{say(words.damaged)}</p> : null}
        {problems.map((problem) => (
          <p key={problem.en} className="notice">
            {say(problem)}
          </p>
        ))}
        {trouble === null ? null : <p className="notice">{say(trouble === 'full' ? words.fullDisk : words.trouble)}</p>}
        <label className="course-name">
          <span>{say(words.name)}</span>
          <input className="text-input" maxLength={LONGEST_TITLE} value={course.title} onFocus={store.begin} onBlur={store.commit} onChange={(event) => store.change((now) => titleCourse(now, event.target.value))} />
        </label>
        <div className="course-actions">
          <AddHere isMain={course.views.length === 0} />
          {course.views.length === 0 ? null : (
            <button type="button" className="button is-primary" onClick={() => start(0)}>
              <Icon name="display" />
              {say(words.present)}
            </button>
          )}
          <Steps />
        </div>
        {course.views.length === 0 ? <p className="empty">{say(words.none)}</p> : <CourseViews onPresent={start} onLook={() => dialog.current?.close()} />}
        <CourseShare fromFile={fromFile} />
      </div>
    </dialog>
  );
}

/** Undo and redo as everywhere; while text is typed the keys belong to the text. */
function undoKeys(event: KeyboardEvent, store: ReturnType<typeof useOwnCourse>['store']): void {
  const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  const key = event.key.toLowerCase();
  if (isTyping || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
  event.preventDefault();
  (key === 'y' || event.shiftKey ? store.redo : store.undo)();
}

function Steps(): ReactNode {
  const { say, announce } = useApp();
  const { steps, store } = useOwnCourse();
  const step = (icon: 'undo' | 'redo', can: boolean, go: () => void): ReactNode => (
    <button
      type="button"
      className="icon-button is-quiet"
      aria-label={say(words[icon])}
      title={say(words[icon])}
      aria-disabled={!can}
      onClick={() => {
        if (!can) return;
        go();
        announce(say(icon === 'undo' ? words.undone : words.redone));
      }}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <span className="course-steps">
      {step('undo', steps.back, store.undo)}
      {step('redo', steps.forward, store.redo)}
    </span>
  );
}
