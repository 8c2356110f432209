import type { ReactNode } from 'react';
import { unlocalized } from '../../model/localized.ts';
import { planFormWords as words } from '../../text/plan-form-words.ts';
import { kindWords } from '../../text/programme-step-words.ts';
import { useApp } from '../app-context.ts';
import { useWriting } from './form-context.ts';
import { SelectField, TextField } from './form-fields.tsx';

/** What the plan is, and when. */
export function BasicsPart(): ReactNode {
  const { scene, say } = useApp();
  const { form, set } = useWriting();
  const { programmeTypes } = scene.city;
  const types = programmeTypes.map(({ id, title }) => ({ value: id, title }));
  const given = types.some(({ value }) => value === form.type) ? [] : [{ value: form.type, title: form.type === '' ? words.chooseType : unlocalized(form.type) }];
  const kinds = [{ value: '', title: words.kindUnknown }, ...Object.entries(kindWords).map(([value, title]) => ({ value, title }))];
  return (
    <fieldset className="form-part">
      <legend>{say(words.basics)}</legend>
      <TextField at="title" label={words.title} value={form.title} onChange={(title) => set({ title })} isRequired />
      <div className="form-pair">
        <SelectField at="type" label={words.type} value={form.type} onChange={(type) => set({ type })} options={[...given, ...types]} />
        <SelectField at="kind" label={words.kind} value={form.kind} onChange={(kind) => set({ kind })} options={kinds} />
      </div>
      <div className="form-pair">
        <TextField at="start" label={words.start} value={form.start} onChange={(start) => set({ start })} />
        <TextField at="end" label={words.end} value={form.end} onChange={(end) => set({ end })} />
      </div>
      <p className="field-hint">{say(words.dateHint)}</p>
    </fieldset>
  );
}
