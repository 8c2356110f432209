import { useId, type ReactNode } from 'react';
import './segmented.css';

export interface Segment<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  readonly disabled?: boolean;
}

interface SegmentedProps<T extends string> {
  /** The group's name, read before the choices. */
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly value: T;
  readonly segments: readonly Segment<T>[];
  readonly onChange: (value: T) => void;
}

/** A choice of a few that stay in sight: native radio buttons, so that arrows, names and states come with the platform. */
export function Segmented<T extends string>({ legend, legendHidden = false, value, segments, onChange }: SegmentedProps<T>): ReactNode {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className={legendHidden ? 'visually-hidden' : 'field-label'}>{legend}</legend>
      <div className={segments.length > 3 ? 'segmented-row is-dense' : 'segmented-row'}>
        {segments.map((segment) => (
          <label key={segment.value} className="segment">
            <input
              className="visually-hidden"
              type="radio"
              name={name}
              value={segment.value}
              checked={segment.value === value}
              disabled={segment.disabled === true}
              onChange={() => onChange(segment.value)}
            />
            <span>{segment.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
