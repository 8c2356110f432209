import type { ReactNode } from 'react';
import { EMPTY_STATUS } from '../../state/plan-form/plan-form.ts';
import { planFormWords as words } from '../../text/plan-form-words.ts';
import { stateWords } from '../../text/programme-step-words.ts';
import { useApp } from '../app-context.ts';
import { AddButton, RemoveButton } from './budget-part.tsx';
import { changedAt, useWriting } from './form-context.ts';
import { SelectField, TextField } from './form-fields.tsx';
import { FormFold } from './form-fold.tsx';

const STATES = [{ value: '', title: words.chooseState }, ...Object.entries(stateWords).map(([value, title]) => ({ value, title }))];

/** What has happened on the plan's way, with day and deciding body. */
export function StatusPart(): ReactNode {
  const { say } = useApp();
  const { form, set } = useWriting();
  const { status } = form;
  const change = (i: number, what: Partial<(typeof status)[number]>): void => set({ status: changedAt(status, i, what) });
  return (
    <FormFold title={words.status} fields={['status']} count={status.length}>
      {status.map((step, i) => (
        // The same step may have been taken twice, so its place is its name.
        <div key={i} className="form-line is-step">
          <SelectField at={`status.${i}.state`} label={words.state} value={step.state} onChange={(state) => change(i, { state })} options={STATES} />
          <TextField at={`status.${i}.date`} label={words.date} value={step.date} onChange={(date) => change(i, { date })} />
          <RemoveButton what={say(STATES.find(({ value }) => value === step.state)?.title ?? words.state)} onRemove={() => set({ status: status.toSpliced(i, 1) })} />
          <TextField at={`status.${i}.body`} label={words.body} value={step.body} onChange={(body) => change(i, { body })} />
          <TextField at={`status.${i}.note`} label={words.note} value={step.note} onChange={(note) => change(i, { note })} />
        </div>
      ))}
      <AddButton title={say(words.addStatus)} onAdd={() => set({ status: [...status, EMPTY_STATUS] })} />
    </FormFold>
  );
}
