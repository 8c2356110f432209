import { useId, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import type { ProgrammeEdit } from '../../model/own-plans.ts';
import { partialDate } from '../../model/partial-date.ts';
import type { Programme } from '../../model/programme.ts';
import { newPlanId, takenIds } from '../../state/plan-form/new-plan.ts';
import { typedDate } from '../../state/plan-form/typed-text.ts';
import { ownPlanWords as words } from '../../text/own-plan-words.ts';
import { planFormWords } from '../../text/plan-form-words.ts';
import { programmeDraftWords } from '../../text/programme-draft-words.ts';
import { fill } from '../../text/say.ts';
import type { Localized } from '../../model/localized.ts';
import { formatPartialDate } from '../../format/date.ts';
import { useApp } from '../app-context.ts';
import { deskOf } from './own-plans-desk.ts';
import { TroubleNote } from './trouble-note.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import './own-plans.css';

/** What a person can do with a plan: change it, copy it, end it, and take back what is their own. */
export function PlanActions({ programme }: { readonly programme: Programme }): ReactNode {
  const app = useApp();
  const { scene, writing, actions, say, language, announce } = app;
  const [isEnding, setEnding] = useState(false);
  const { id, title } = programme;
  const { ownPlans } = scene.city;
  const write = async (edit: ProgrammeEdit, said: Localized): Promise<void> => {
    await deskOf(app).write([edit]);
    announce(say(said));
  };
  const copy = async (): Promise<void> => {
    const name = say(fill(words.copyOf, { title }));
    const as = newPlanId(name, takenIds(scene.city));
    await write({ do: 'duplicate', id, as, title: name }, fill(words.copied, { title: name }));
    actions.openPlan(as);
  };
  const revert = (): void => {
    const builtIn = ownPlans?.builtIn.find((one) => one.id === id);
    if (builtIn !== undefined) void write({ do: 'change', id, changes: builtIn }, fill(words.reverted, { title: builtIn.title }));
  };
  const remove = async (): Promise<void> => {
    actions.openPlan(null);
    await write({ do: 'delete', id }, fill(words.deleted, { title }));
  };
  return (
    <div className="plan-actions" role="group" aria-label={say(words.actions)}>
      <button type="button" className="button" onClick={() => writing.setState({ request: { kind: 'change', id } })}>
        {say(planFormWords.change)}
      </button>
      <button type="button" className="button" onClick={() => void copy()}>
        {say(words.copy)}
      </button>
      <button type="button" className="button" aria-expanded={isEnding} onClick={() => setEnding(!isEnding)}>
        {say(words.end)}
      </button>
      {ownPlans?.changed.has(id) === true ? (
        <button type="button" className="button" onClick={revert}>
          {say(words.revert)}
        </button>
      ) : null}
      {ownPlans?.own.has(id) === true ? (
        <button type="button" className="button" onClick={() => void remove()}>
          {say(words.delete)}
        </button>
      ) : null}
      <UndoButtons />
      <TroubleNote />
      {isEnding ? (
        <EndForm
          programme={programme}
          onEnd={(end) => {
            setEnding(false);
            void write({ do: 'end', id, end }, fill(words.ended, { title, date: formatPartialDate(end, language) }));
          }}
        />
      ) : null}
    </div>
  );
}

/** Asks for the last day, in place. */
function EndForm({ programme, onEnd }: { readonly programme: Programme; readonly onEnd: (end: NonNullable<Programme['end']>) => void }): ReactNode {
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
