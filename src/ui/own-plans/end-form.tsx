import { useId, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import type { Localized } from '../../model/localized.ts';
import { partialDate } from '../../model/partial-date.ts';
import type { Programme } from '../../model/programme.ts';
import { typedDate } from '../../state/plan-form/typed-text.ts';
import { ownPlanWords as words } from '../../text/own-plan-words.ts';
import { programmeDraftWords } from '../../text/programme-draft-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';

/** Asks for the last day, in place. */
export function EndForm({ programme, onEnd }: { readonly programme: Programme; readonly onEnd: (end: NonNullable<Programme['end']>) => void }): ReactNode {
  const { say, today } = useApp();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string>(today);
  const [wrong, setWrong] = useState<Localized | null>(null);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const end = partialDate(typedDate(text));
    const fault = faultOf(end, text, programme);
    setWrong(fault);
    if (fault !== null || end === null) field.current?.focus();
    else onEnd(end);
  };
  return (
    <form className="end-form" noValidate onSubmit={send}>
      <div className="field">
        <label htmlFor={id}>{say(words.endOn)}</label>
        <input ref={field} id={id} className="text-input" type="text" autoComplete="off" value={text} aria-invalid={wrong !== null} aria-describedby={wrong === null ? undefined : `${id}-wrong`} onChange={(event) => setText(event.target.value)} />
        {wrong === null ? null : (
          <span id={`${id}-wrong`} role="alert" className="field-error">
            {say(wrong)}
          </span>
        )}
      </div>
      <button type="submit" className="button is-primary">
        {say(words.endNow)}
      </button>
    </form>
  );
}

function faultOf(end: Programme['end'], text: string, { start }: Programme): Localized | null {
  if (end === null) return fill(programmeDraftWords['not-a-date'], { text });
  return start !== null && end.last < start.first ? fill(programmeDraftWords['end-before-start'], { end: end.text, start: start.text }) : null;
}
