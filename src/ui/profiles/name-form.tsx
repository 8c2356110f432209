import { useEffect, useId, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { ownProfileWords as words } from '../../text/own-profile-words.ts';
import { useApp } from '../app-context.ts';

/** As much as a list and a link can hold of a name. */
const LONGEST_NAME = 60;

interface NameFormProps {
  readonly name: string;
  readonly submit: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a profile's name, in place. */
export function NameForm({ name, submit, onName, onCancel }: NameFormProps): ReactNode {
  const { say } = useApp();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(name);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => field.current?.select(), []);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    setWrong(text.trim() === '');
    if (text.trim() === '') field.current?.focus();
    else onName(text.trim());
  };
  return (
    <form className="name-form" onSubmit={send}>
      <div className="field">
        <label htmlFor={id}>{say(words.name)}</label>
        <input ref={field} id={id} className="text-input" value={text} maxLength={LONGEST_NAME} aria-invalid={isWrong} aria-describedby={isWrong ? `${id}-wrong` : undefined} onChange={(event) => setText(event.target.value)} onKeyDown={(event) => (event.key === 'Escape' ? onCancel() : undefined)} />
        {isWrong ? (
          <span id={`${id}-wrong`} role="alert" className="field-error">
            {say(words.nameWanted)}
          </span>
        ) : null}
      </div>
      <div className="button-row">
        <button type="submit" className="button is-primary">
          {submit}
        </button>
        <button type="button" className="button is-quiet" onClick={onCancel}>
          {say(words.cancel)}
        </button>
      </div>
    </form>
  );
}
