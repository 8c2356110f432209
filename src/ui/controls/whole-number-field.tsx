import { useEffect, useId, useState, type ReactNode } from 'react';

interface WholeNumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** From 1. */
  readonly most: number;
  /** Said where what is written is no such number. */
  readonly invalid: string;
  readonly onChange: (value: number) => void;
}

/** A whole number from 1, as text that is taken while it can be: what cannot be is said at the field, and nothing changes. */
export function WholeNumberField({ label, value, most, invalid, onChange }: WholeNumberFieldProps): ReactNode {
  const id = useId();
  const [text, setText] = useState(String(value));
  useEffect(() => setText((now) => (Number(now) === value ? now : String(value))), [value]);
  const isWhole = (written: string): boolean => /^\d{1,6}$/.test(written.trim()) && Number(written) >= 1 && Number(written) <= most;
  const write = (written: string): void => {
    setText(written);
    if (isWhole(written)) onChange(Number(written));
  };
  const isWrong = !isWhole(text);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-input whole-number"
        type="text"
        inputMode="numeric"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => write(event.target.value)}
        onBlur={() => setText(isWrong ? String(value) : text.trim())}
      />
      {isWrong ? (
        <span id={`${id}-wrong`} role="alert" className="field-error">
          {invalid}
        </span>
      ) : null}
    </div>
  );
}
