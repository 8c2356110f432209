import { useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { courseFileName, courseText } from '../../state/meeting/course-file.ts';
import { courseLink, LONGEST_ADDRESS } from '../../state/meeting/course-link.ts';
import { courseWords as words } from '../../text/meeting/course-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { downloadText } from '../list/download-text.ts';
import { useOwnCourse } from './course-of.ts';
import { CourseFileButton, type FromFile } from './received-course.tsx';

/** The course as a link, while that is short enough for a mail, and as a file; and one that comes as a file. */
export function CourseShare({ fromFile }: { readonly fromFile: FromFile }): ReactNode {
  const { scene, say, announce, language } = useApp();
  const { course } = useOwnCourse();
  if (course.views.length === 0) return <CourseFileButton fromFile={fromFile} />;
  const address = `${location.href.split(/[?#]/)[0]}#${courseLink(course, scene.city, language)}`;
  const save = (): void => {
    const file = { name: courseFileName(course, scene.city.id), type: 'application/json;charset=utf-8', text: courseText(course, scene.city) };
    downloadText(file);
    announce(say(fill(words.saved, { file: file.name })));
  };
  const isShort = address.length <= LONGEST_ADDRESS;
  const number = (of: number): string => formatNumber(of, language);
  return (
    <section className="course-share" aria-labelledby="course-share">
      <h3 id="course-share">{say(words.share)}</h3>
      {isShort ? null : <p className="notice">{say(fill(words.tooLong, { length: number(address.length), most: number(LONGEST_ADDRESS) }))}</p>}
      <div className="course-actions">
        {isShort ? <CopyLink address={address} /> : null}
        <button type="button" className={isShort ? 'button' : 'button is-primary'} onClick={save}>
          {say(words.saveFile)}
        </button>
        <CourseFileButton fromFile={fromFile} />
      </div>
    </section>
  );
}

function CopyLink({ address }: { readonly address: string }): ReactNode {
  const { say, announce } = useApp();
  const [copied, setCopied] = useState<{ readonly address: string; readonly isCopied: boolean } | null>(null);
  const tell = (isCopied: boolean) => () => {
    setCopied({ address, isCopied });
    announce(say(isCopied ? words.copied : words.notCopied));
  };
  const told = copied?.address === address ? copied.isCopied : null;
  return (
    <>
      <button type="button" className="button" onClick={() => void navigator.clipboard.writeText(address).then(tell(true), tell(false))}>
        {say(words.copyLink)}
      </button>
      {told === null ? null : <span className="quiet">{say(told ? words.copied : words.notCopied)}</span>}
      {told === false ? <input className="text-input" readOnly aria-label={say(words.ownLink)} value={address} onFocus={(event) => event.target.select()} /> : null}
    </>
  );
}
