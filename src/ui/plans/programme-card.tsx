import { useEffect, useRef, type ReactNode } from 'react';
import { formatList } from '../../format/list.ts';
import { statusText } from '../../state/plans/programme-status.ts';
import { planWords } from '../../text/plan-words.ts';
import { useApp, usePickedProgrammes } from '../app-context.ts';
import { OriginMark } from '../own-plans/origin-mark.tsx';
import { useReturnFocus } from '../controls/use-return-focus.ts';
import { ProgrammeFacts } from './programme-facts.tsx';
import './plans.css';

/** Cards of the programmes that are picked: what each is, when, where, for how much, and how we know. */
export function ProgrammeCard(): ReactNode {
  const { scene, picked, say, language } = useApp();
  const ids = usePickedProgrammes();
  const heading = useRef<HTMLHeadingElement>(null);
  const programmes = scene.programmes.filter((one) => ids.includes(one.programme.id));
  const cards = useRef<HTMLElement>(null);
  useReturnFocus(cards);
  const key = programmes.map((one) => one.programme.id).join(' ');
  useEffect(() => {
    if (key !== '') heading.current?.focus({ preventScroll: true });
  }, [key]);
  if (programmes.length === 0) return null;
  return (
    <aside ref={cards} className="programme-cards" aria-label={formatList(programmes.map((one) => one.programme.title), language)}>
      <button type="button" className="button is-quiet programme-close" onClick={() => picked.setState({ ids: [] })}>
        {say(planWords.close)}
      </button>
      {programmes.map((one, index) => (
        <article key={one.programme.id} className="programme-card">
          <p className={`status status-${one.status}`}>{say(statusText(one))}</p>
          <h2 ref={index === 0 ? heading : undefined} tabIndex={-1}>
            {one.programme.title} <OriginMark id={one.programme.id} />
          </h2>
          <ProgrammeFacts onDate={one} />
        </article>
      ))}
    </aside>
  );
}
