import { useEffect, type ReactNode } from 'react';
import { shareDone, stepInWords } from '../../state/import/step-in-words.ts';
import { importWords as words } from '../../text/import/import-words.ts';
import { useApp } from '../app-context.ts';
import { useImport } from './use-import.ts';

/** How far the work is, what is being done, and the way out. */
export function WorkProgress(): ReactNode {
  const { say, announce } = useApp();
  const { desk, step, work } = useImport();
  const kind = step?.kind;
  useEffect(() => {
    if (kind !== undefined) announce(say(stepInWords(desk.store.getState().step)));
  }, [kind, desk, announce, say]);
  const share = shareDone(step);
  return (
    <div className="import-progress" aria-busy={work !== null}>
      <p>{say(stepInWords(step))}</p>
      <progress max={1} value={share} aria-label={say(stepInWords(step))} />
      <button type="button" className="button" onClick={desk.cancel}>
        {say(words.cancel)}
      </button>
    </div>
  );
}
