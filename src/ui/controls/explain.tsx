import { useId, useState, type ReactNode } from 'react';
import { explain, type Asked } from '../../state/explain/explain.ts';
import { explainWords } from '../../text/explain-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import type { Localized } from '../../model/localized.ts';

interface ExplainProps {
  readonly asked: Asked;
  readonly title: Localized;
}

/** "?" beside a word: a press opens, in place, what the word means and the pinned area's own numbers. Nothing hangs on hovering. */
export function Explain({ asked, title }: ExplainProps): ReactNode {
  const { scene, say } = useApp();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="explain" aria-label={say(fill(explainWords.ask, { title }))} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <span aria-hidden="true">?</span>
      </button>
      <div id={id} className="explain-note" hidden={!isOpen}>
        {isOpen ? explain(scene, asked).map((sentence) => <p key={sentence.en}>{say(sentence)}</p>) : null}
      </div>
    </>
  );
}
