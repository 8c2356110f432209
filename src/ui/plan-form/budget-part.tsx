import type { ReactNode } from 'react';
import { formatShare } from '../../format/number.ts';
import { PAYERS } from '../../model/programme.ts';
import { typedNumber } from '../../state/plan-form/typed-text.ts';
import { planFormWords as words } from '../../text/plan-form-words.ts';
import { payerWords } from '../../text/programme-step-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { changedAt, useWriting } from './form-context.ts';
import { TextField, useDescribed } from './form-fields.tsx';
import { FormFold } from './form-fold.tsx';

/** The budget, who pays it, and how much of it is still to be split. */
export function BudgetPart(): ReactNode {
  const { say, language } = useApp();
  const { form, set } = useWriting();
  const total = typedNumber(form.total) ?? 0;
  const shareOf = (text: string | undefined): string | null => {
    const amount = typedNumber(text ?? '') ?? 0;
    return amount > 0 && total > 0 ? formatShare(amount / total, language) : null;
  };
  return (
    <FormFold title={words.budget} fields={['total', 'split', 'departments']}>
      <TextField at="total" label={words.total} value={form.total} onChange={(value) => set({ total: value })} inputMode="decimal" />
      <fieldset className="form-rows">
        <legend className="field-label">{say(words.split)}</legend>
        {PAYERS.map((payer) => (
          <div key={payer} className="form-amount">
            <TextField at={`split.${payer}`} label={payerWords[payer]} value={form.split[payer] ?? ''} onChange={(value) => set({ split: { ...form.split, [payer]: value } })} inputMode="decimal" />
            <span className="quiet numeric">{shareOf(form.split[payer])}</span>
          </div>
        ))}
        <SplitStands />
      </fieldset>
      <Departments />
    </FormFold>
  );
}

/** What the split leaves of the total, or takes too much. */
function SplitStands(): ReactNode {
  const { say } = useApp();
  const { form } = useWriting();
  const described = useDescribed('split');
  const isSplit = Object.values(form.split).some((text) => text.trim() !== '');
  return (
    <div id={described.id} tabIndex={-1} data-at="split" className="split-stands" role="status">
      {described.props['aria-describedby'] === undefined ? <p className="field-hint">{say(!isSplit ? words.splitNone : words.splitWhole)}</p> : described.notes}
    </div>
  );
}

function Departments(): ReactNode {
  const { say } = useApp();
  const { form, set } = useWriting();
  const described = useDescribed('departments', words.departmentsHint);
  const { departments } = form;
  return (
    <fieldset className="form-rows">
      <legend className="field-label">{say(words.departments)}</legend>
      <div id={described.id} tabIndex={-1} data-at="departments">
        {described.notes}
      </div>
      {departments.map(({ name, amount }, i) => (
        // A line has no name of its own until it is written.
        <div key={i} className="form-line">
          <TextField at={`departments.${i}.name`} label={words.department} value={name} onChange={(value) => set({ departments: changedAt(departments, i, { name: value }) })} />
          <TextField at={`departments.${i}.amount`} label={words.amount} value={amount} onChange={(value) => set({ departments: changedAt(departments, i, { amount: value }) })} inputMode="decimal" />
          <RemoveButton what={name === '' ? say(words.department) : name} onRemove={() => set({ departments: departments.toSpliced(i, 1) })} />
        </div>
      ))}
      <AddButton title={say(words.addDepartment)} onAdd={() => set({ departments: [...departments, { name: '', amount: '' }] })} />
    </fieldset>
  );
}

export function RemoveButton({ what, onRemove }: { readonly what: string; readonly onRemove: () => void }): ReactNode {
  const { say } = useApp();
  return (
    <button type="button" className="icon-button is-quiet form-remove" aria-label={say(fill(words.remove, { what }))} onClick={onRemove}>
      <Icon name="close" />
    </button>
  );
}

/** Adds a line, and the focus goes into it. */
export function AddButton({ title, onAdd }: { readonly title: string; readonly onAdd: () => void }): ReactNode {
  return (
    <button
      type="button"
      className="button is-quiet form-add"
      onClick={({ currentTarget }) => {
        onAdd();
        requestAnimationFrame(() => currentTarget.previousElementSibling?.querySelector<HTMLElement>('input, select')?.focus());
      }}
    >
      <Icon name="plus" />
      {title}
    </button>
  );
}
