import type { ReactNode } from 'react';
import { TypedField } from './typed-field.tsx';

interface WholeNumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** From 1. */
  readonly most: number;
  /** Said where what is written is no such number. */
  readonly invalid: string;
  readonly onChange: (value: number) => void;
}

/** A whole number from 1. */
export function WholeNumberField({ label, value, most, invalid, onChange }: WholeNumberFieldProps): ReactNode {
  const isWhole = (text: string): boolean => /^\d{1,6}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most;
  return (
    <TypedField
      label={label}
      value={value}
      shown={String(value)}
      read={(text) => (isWhole(text) ? { value: Number(text) } : { wrong: invalid })}
      inputMode="numeric"
      className="whole-number"
      putsBack
      onChange={onChange}
    />
  );
}
