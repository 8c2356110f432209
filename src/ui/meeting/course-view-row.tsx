import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { captionView, LONGEST_CAPTION, replaceView, type CourseView } from '../../state/meeting/course.ts';
import { presentView } from '../../state/meeting/present-view.ts';
import { courseWords as words } from '../../text/meeting/course-words.ts';
import { presenterWords } from '../../text/meeting/presenter-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { readTree } from '../start/tree-reading.ts';
import { useOwnCourse } from './course-of.ts';
import type { useRowDrag } from './use-row-drag.ts';
import type { Localized } from '../../model/localized.ts';

interface CourseViewRowProps {
  readonly view: CourseView;
  readonly at: number;
  readonly count: number;
  readonly drag: ReturnType<ReturnType<typeof useRowDrag>>;
  /** Moves it to a place; the control keeps the focus. */
  readonly onMove: (place: number, control: string) => void;
  readonly onRemove: () => void;
  readonly onPresent: () => void;
  readonly onLook: () => void;
}

/** One view: its number to drag it by, what is said with it, and what can be done with it. */
export function CourseViewRow(props: CourseViewRowProps): ReactNode {
  const { view, at, drag, onMove } = props;
  const { say, language } = useApp();
  const { store } = useOwnCourse();
  const number = formatNumber(at + 1, language);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    onMove(at + by, 'handle');
  };
  return (
    <li className="course-view" data-view={view.id}>
      <button type="button" className="course-handle" data-control="handle" aria-label={say(fill(words.handle, { number }))} title={say(fill(words.handle, { number }))} onKeyDownCapture={onKeyDown} {...drag}>
        {number}
      </button>
      <div className="course-caption">
        <input
          className="text-input"
          aria-label={say(fill(words.caption, { number }))}
          maxLength={LONGEST_CAPTION}
          value={view.caption}
          onFocus={store.begin}
          onBlur={store.commit}
          onChange={(event) => store.change((now) => captionView(now, view.id, event.target.value))}
        />
        <Unread view={view} />
        <RowActions {...props} number={number} />
      </div>
      <RowOrder {...props} number={number} />
    </li>
  );
}

/** What of the view cannot be shown as it was saved. */
function Unread({ view }: { readonly view: CourseView }): ReactNode {
  const { scene, say } = useApp();
  const { city } = scene;
  const { language, theme } = scene.view;
  const { problems } = useMemo(() => presentView(view, city, { language, theme }, readTree), [view, city, language, theme]);
  return problems.length === 0 ? null : <p className="notice">{say(fill(presenterWords.unread, { why: problems[0] ?? '' }))}</p>;
}

/** An entry of the browser's history, so that Back leads to where one was. */
function goTo(link: string): void {
  location.hash = link;
}

type RowProps = CourseViewRowProps & { readonly number: string };

function RowActions({ view, number, onPresent, onLook }: RowProps): ReactNode {
  const { scenes, say, announce } = useApp();
  const { store } = useOwnCourse();
  const look = (): void => {
    onLook();
    goTo(view.link);
  };
  const replace = (): void => {
    const { city, view: now } = scenes.getState();
    store.change((course) => replaceView(course, view.id, now, city));
    announce(say(fill(words.replaced, { number })));
  };
  const action = (short: Localized, long: Localized, act: () => void): ReactNode => (
    <button type="button" className="quiet-button" aria-label={say(fill(long, { number }))} onClick={act}>
      {say(fill(short, { number }))}
    </button>
  );
  return (
    <div className="course-row-actions">
      {action(words.lookShort, words.look, look)}
      {action(words.replaceShort, words.replace, replace)}
      {action(words.presentFrom, words.presentFrom, onPresent)}
    </div>
  );
}

function RowOrder({ at, count, number, onMove, onRemove }: RowProps): ReactNode {
  const { say } = useApp();
  const tool = (icon: 'up' | 'down' | 'close', title: Localized, control: string, isOff: boolean, act: () => void): ReactNode => (
    <button type="button" className="icon-button is-quiet" data-control={control} aria-label={say(fill(title, { number }))} title={say(fill(title, { number }))} aria-disabled={isOff} onClick={isOff ? undefined : act}>
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="course-order">
      {tool('up', words.up, 'up', at === 0, () => onMove(at - 1, 'up'))}
      {tool('down', words.down, 'down', at === count - 1, () => onMove(at + 1, 'down'))}
      {tool('close', words.remove, 'remove', false, onRemove)}
    </div>
  );
}
