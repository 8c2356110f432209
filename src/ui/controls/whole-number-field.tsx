import { useId, useState, type ReactNode } from 'react';

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
  const [written, setWritten] = useState({ text: String(value), of: value });
  // A value that was changed elsewhere takes the place of what was written here.
  const text = written.of === value || Number(written.text) === value ? written.text : String(value);
  const isWhole = (one: string): boolean => /^\d{1,6}$/.test(one.trim()) && Number(one) >= 1 && Number(one) <= most;
  const write = (one: string): void => {
    setWritten({ text: one, of: isWhole(one) ? Number(one) : value });
    if (isWhole(one)) onChange(Number(one));
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
        onBlur={() => setWritten({ text: isWrong ? String(value) : text.trim(), of: value })}
      />
      {isWrong ? (
        <span id={`${id}-wrong`} role="alert" className="field-error">
          {invalid}
        </span>
      ) : null}
    </div>
  );
}
