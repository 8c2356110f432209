import { useId, useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { useApp } from '../app-context.ts';
import { readAmount } from './read-amount.ts';

interface AmountFieldProps {
  readonly label: string;
  /** `null`: nothing is written. */
  readonly value: number | null;
  readonly placeholder?: string;
  /** What is wrong with a number that can be read; `null`: nothing. */
  readonly problemOf: (value: number) => string | null;
  /** Said where what is written is no number. */
  readonly invalid: string;
  /** Written as it is, without thousands parted: a year. */
  readonly isPlain?: boolean;
  readonly onChange: (value: number | null) => void;
}

/** A number, or nothing, as text that is taken while it can be: what cannot be is said at the field, and nothing changes. */
export function AmountField({ label, value, placeholder, problemOf, invalid, isPlain = false, onChange }: AmountFieldProps): ReactNode {
  const { language } = useApp();
  const id = useId();
  const shown = value === null ? '' : isPlain ? String(value) : formatNumber(value, language);
  const [written, setWritten] = useState({ text: shown, of: value, language });
  // A value that was changed elsewhere takes the place of what was written here.
  const text = written.of === value && written.language === language ? written.text : shown;
  const problem = problemIn(text);
  function problemIn(one: string): string | null {
    const amount = readAmount(one, language);
    return one.trim() === '' ? null : amount === null ? invalid : problemOf(amount);
  }
  const write = (one: string): void => {
    const isTaken = problemIn(one) === null;
    const next = one.trim() === '' ? null : readAmount(one, language);
    setWritten({ text: one, of: isTaken ? next : value, language });
    if (isTaken) onChange(next);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-input"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-wrong`}
        onChange={(event) => write(event.target.value)}
      />
      {problem === null ? null : (
        <span id={`${id}-wrong`} role="alert" className="field-error">
          {problem}
        </span>
      )}
    </div>
  );
}
