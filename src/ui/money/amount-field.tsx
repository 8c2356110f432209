import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { useApp } from '../app-context.ts';
import { TypedField, type Typed } from '../controls/typed-field.tsx';
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

/** A number that is not negative, or nothing. */
export function AmountField({ value, problemOf, invalid, isPlain = false, ...field }: AmountFieldProps): ReactNode {
  const { language } = useApp();
  const read = (text: string): Typed<number | null> => {
    if (text.trim() === '') return { value: null };
    const amount = readAmount(text, language);
    const wrong = amount === null ? invalid : problemOf(amount);
    return wrong === null ? { value: amount } : { wrong };
  };
  const shown = value === null ? '' : isPlain ? String(value) : formatNumber(value, language);
  return <TypedField {...field} value={value} shown={shown} read={read} inputMode="decimal" />;
}
