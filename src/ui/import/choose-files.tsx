import { useId, useState, type ReactNode } from 'react';
import { importWords as words } from '../../text/import/import-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { fileOfText } from './pasted-files.ts';
import { PickFiles } from './pick-files.tsx';
import { useImport } from './use-import.ts';

/** Where files come in: dropped, picked or pasted. */
export function ChooseFiles(): ReactNode {
  const { say } = useApp();
  return (
    <>
      <div className="import-drop">
        <p className="import-drop-title">{say(words.dropHere)}</p>
        <p className="quiet">{say(words.or)}</p>
        <PickFiles label={say(words.choose)} isPrimary />
      </div>
      <Fold summary={say(words.paste)}>
        <PasteText />
      </Fold>
      <section aria-labelledby="import-how">
        <h3 id="import-how">{say(words.howTitle)}</h3>
        <ul>
          <li>{say(words.howMap)}</li>
          <li>{say(words.howTable)}</li>
        </ul>
        <p>{say(words.howBoth)}</p>
      </section>
    </>
  );
}

function PasteText(): ReactNode {
  const { say } = useApp();
  const { desk } = useImport();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <div className="field import-paste">
      <label htmlFor={id}>{say(words.pasteLabel)}</label>
      <textarea id={id} className="text-input" rows={6} spellCheck={false} value={text} aria-describedby={`${id}-help`} onChange={(event) => setText(event.target.value)} />
      <p id={`${id}-help`} className="note">
        {say(words.pasteHelp)}
      </p>
      <button type="button" className="button" aria-disabled={text.trim() === ''} onClick={text.trim() === '' ? undefined : () => void desk.add([fileOfText(text, say)])}>
        {say(words.pasteTake)}
      </button>
    </div>
  );
}
