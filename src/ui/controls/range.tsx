import type { CSSProperties, ReactNode } from 'react';
import { useApp } from '../app-context.ts';
import './range.css';

interface RangeProps {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly step: number | 'any';
  readonly value: number;
  /** The value as it is read aloud: "indgår ikke", "2,5". */
  readonly valueText: string;
  readonly onChange: (value: number) => void;
}

/** A slider: every value on the way is a change, a whole drag is one step to undo. */
export function Range({ id, min, max, step, value, valueText, onChange }: RangeProps): ReactNode {
  const { actions } = useApp();
  const filled = max === min ? 0 : (value - min) / (max - min);
  const style = { '--filled': filled } as CSSProperties;
  return (
    <input
      id={id}
      className="range"
      type="range"
      min={min}
      max={max}
      step={step}
      value={value}
      aria-valuetext={valueText}
      style={style}
      onChange={(event) => onChange(event.target.valueAsNumber)}
      onPointerDown={actions.begin}
      onPointerUp={actions.commit}
      onPointerCancel={actions.commit}
      onBlur={actions.commit}
    />
  );
}
