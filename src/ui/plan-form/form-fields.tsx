import { useId, type ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import { useApp } from '../app-context.ts';
import { useWriting } from './form-context.ts';

interface FieldProps {
  /** Which field it is, as findings name it. */
  readonly at: string;
  readonly label: Localized;
  readonly hint?: Localized;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface TextFieldProps extends FieldProps {
  readonly inputMode?: 'decimal' | 'numeric';
  readonly isRequired?: boolean;
}

/** What is typed stays as it is typed; what is wrong with it stands under it. */
export function TextField({ at, label, hint, value, onChange, inputMode, isRequired = false }: TextFieldProps): ReactNode {
  const { say } = useApp();
  const { leave } = useWriting();
  const described = useDescribed(at, hint);
  return (
    <div className="field">
      <label htmlFor={described.id}>{say(label)}</label>
      <input {...described.props} className="text-input" type="text" autoComplete="off" inputMode={inputMode} aria-required={isRequired || undefined} value={value} onChange={(event) => onChange(event.target.value)} onBlur={() => leave(at)} />
      {described.notes}
    </div>
  );
}

/** Several lines. */
export function LinesField({ at, label, hint, value, onChange, rows = 3 }: FieldProps & { readonly rows?: number }): ReactNode {
  const { say } = useApp();
  const { leave } = useWriting();
  const described = useDescribed(at, hint);
  return (
    <div className="field">
      <label htmlFor={described.id}>{say(label)}</label>
      <textarea {...described.props} className="text-input lines-input" rows={rows} value={value} onChange={(event) => onChange(event.target.value)} onBlur={() => leave(at)} />
      {described.notes}
    </div>
  );
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly title: Localized }[];
}

export function SelectField({ at, label, hint, value, onChange, options }: SelectFieldProps): ReactNode {
  const { say } = useApp();
  const { leave } = useWriting();
  const described = useDescribed(at, hint);
  return (
    <div className="field">
      <label htmlFor={described.id}>{say(label)}</label>
      <select {...described.props} value={value} onChange={(event) => onChange(event.target.value)} onBlur={() => leave(at)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {say(option.title)}
          </option>
        ))}
      </select>
      {described.notes}
    </div>
  );
}

/** The hint of a field and what is wrong there, and the names by which assistive technology finds them. */
export function useDescribed(at: string, hint?: Localized) {
  const { say } = useApp();
  const { findings } = useWriting();
  const id = useId();
  const here = findings.filter((one) => one.at === at);
  const isWrong = here.some(({ severity }) => severity === 'error');
  const names = [...(hint === undefined ? [] : [`${id}-hint`]), ...(here.length === 0 ? [] : [`${id}-said`])];
  const notes = (
    <>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="field-hint">
          {say(hint)}
        </span>
      )}
      {here.length === 0 ? null : (
        <span id={`${id}-said`} className={isWrong ? 'field-error' : 'field-hint field-remark'}>
          {here.map(({ message }) => say(message)).join(' ')}
        </span>
      )}
    </>
  );
  return { id, notes, props: { id, 'data-at': at, 'aria-invalid': isWrong || undefined, 'aria-describedby': names.length === 0 ? undefined : names.join(' ') } };
}
