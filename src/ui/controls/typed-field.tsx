import { useId, useState, type HTMLAttributes, type ReactNode } from 'react';
import { useApp } from '../app-context.ts';

/** What a text means: a value, or what is wrong with it. */
export type Typed<T> = { readonly value: T } | { readonly wrong: string };

interface TypedFieldProps<T> {
  readonly label: string;
  readonly value: T;
  /** The value as the field writes it until a person does. */
  readonly shown: string;
  readonly read: (text: string) => Typed<T>;
  readonly inputMode: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly placeholder?: string;
  readonly className?: string;
  /** True: a text that is wrong gives way to the value when the field is left. */
  readonly putsBack?: boolean;
  readonly onChange: (value: T) => void;
}

/** A value as text that is taken while it can be: what cannot be is said at the field, and nothing changes. */
export function TypedField<T extends number | null>(props: TypedFieldProps<T>): ReactNode {
  const { label, value, shown, read, inputMode, placeholder, className = '', putsBack = false, onChange } = props;
  const { language } = useApp();
  const id = useId();
  const [written, setWritten] = useState({ text: shown, of: value, language });
  // A value that was changed elsewhere takes the place of what was written here.
  const text = written.of === value && written.language === language ? written.text : shown;
  const typed = read(text);
  const wrong = 'wrong' in typed ? typed.wrong : null;
  const write = (one: string): void => {
    const next = read(one);
    setWritten({ text: one, of: 'wrong' in next ? value : next.value, language });
    if (!('wrong' in next)) onChange(next.value);
  };
  const leave = (): void => setWritten({ text: wrong === null ? text.trim() : shown, of: value, language });
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={`text-input ${className}`.trim()}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onChange={(event) => write(event.target.value)}
        onBlur={putsBack ? leave : undefined}
      />
      {wrong === null ? null : (
        <span id={`${id}-wrong`} role="alert" className="field-error">
          {wrong}
        </span>
      )}
    </div>
  );
}
