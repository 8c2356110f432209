import { useMemo, useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { append } from '../../state/meeting/course.ts';
import { LARGEST_COURSE, readCourseText } from '../../state/meeting/course-file.ts';
import { readCourseLink } from '../../state/meeting/course-link.ts';
import { refuse, type ReadCourse } from '../../state/meeting/read-course.ts';
import { courseFindingWords } from '../../text/meeting/course-finding-words.ts';
import { courseWords as words } from '../../text/meeting/course-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { useOwnCourse } from './course-of.ts';
import type { CityPackage } from '../../model/city-package.ts';

/** What has come from a file, until it is put somewhere or away. */
export type FromFile = readonly [read: ReadCourse | null, setRead: (read: ReadCourse | null) => void];

/** A course that comes from elsewhere, by a link or from a file: what of it can be used, and where to put it. */
export function ReceivedCourse({ fragment, fromFile: [read, setRead] }: { readonly fragment: string | null; readonly fromFile: FromFile }): ReactNode {
  const { city } = useApp().scene;
  const linked = useMemo(() => (fragment === null ? null : readCourseLink(fragment, city)), [fragment, city]);
  const [isAway, setAway] = useState(false);
  const shown = read ?? (isAway ? null : linked);
  const putAway = (): void => {
    setRead(null);
    setAway(true);
  };
  return shown === null ? null : <Received read={shown} onAway={putAway} />;
}

/** Asks for a file with a course. */
export function CourseFileButton({ fromFile: [, setRead] }: { readonly fromFile: FromFile }): ReactNode {
  const { scene, say } = useApp();
  const { city } = scene;
  return (
    <label className="button course-open">
      {say(words.openFile)}
      <input
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void readFile(file, city).then(setRead);
          target.value = '';
        }}
      />
    </label>
  );
}

async function readFile(file: File, city: CityPackage): Promise<ReadCourse> {
  if (file.size > LARGEST_COURSE) return refuse(courseFindingWords.tooLarge);
  const text = await file.text().catch(() => null);
  return text === null ? refuse(courseFindingWords.unreadFile) : readCourseText(text, city);
}

function Received({ read: { course, refusal, problems }, onAway }: { readonly read: ReadCourse; readonly onAway: () => void }): ReactNode {
  const { say, announce, language } = useApp();
  const { course: own, store } = useOwnCourse();
  const take = (isInstead: boolean): void => {
    store.change((now) => (isInstead ? course : append(now.title === '' ? { ...now, title: course.title } : now, course.views)));
    announce(say(words.taken));
    onAway();
  };
  const said = refusal ?? fill(words.received, { title: course.title === '' ? words.untitled : course.title, count: formatNumber(course.views.length, language) });
  const button = (text: keyof typeof words, act: () => void, isMain = false): ReactNode => (
    <button type="button" className={isMain ? 'button is-primary' : 'button'} onClick={act}>
      {say(words[text])}
    </button>
  );
  return (
    <div className="course-received" role="status">
      <p>{say(said)}</p>
      {problems.map((problem) => (
        <p key={problem.en}>{say(problem)}</p>
      ))}
      <div className="course-actions">
        {refusal !== null || course.views.length === 0 ? null : own.views.length === 0 ? button('take', () => take(true), true) : (
          <>
            {button('takeInstead', () => take(true), true)}
            {button('takeAfter', () => take(false))}
          </>
        )}
        {button('putAway', onAway)}
      </div>
    </div>
  );
}
