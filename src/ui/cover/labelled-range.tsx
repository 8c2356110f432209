import { useId, type ReactNode } from 'react';
import { Range } from '../controls/range.tsx';

interface LabelledRangeProps {
  readonly label: string;
  readonly hint?: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly value: number;
  /** The value in words, in sight and read aloud. */
  readonly text: string;
  readonly onChange: (value: number) => void;
}

/** A slider with its name before it, its value beside the name, and what it is of under it. */
export function LabelledRange({ label, hint, min, max, step = 1, value, text, onChange }: LabelledRangeProps): ReactNode {
  const id = useId();
  return (
    <div className="labelled-range">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{text}</output>
      <Range id={id} min={min} max={max} step={step} value={value} valueText={text} onChange={onChange} />
      {hint === undefined ? null : <span className="quiet">{hint}</span>}
    </div>
  );
}
