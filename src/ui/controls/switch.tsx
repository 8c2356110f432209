import { useId, type ReactNode } from 'react';
import './switch.css';

interface SwitchProps {
  readonly label: ReactNode;
  /** A second, quieter line that explains the first. */
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** On or off, at once: a native checkbox that says it is a switch. */
export function Switch({ label, hint, checked, onChange }: SwitchProps): ReactNode {
  const hintId = useId();
  return (
    <label className="switch">
      <span className="switch-text">
        {label}
        {hint === undefined ? null : (
          <span id={hintId} className="switch-hint">
            {hint}
          </span>
        )}
      </span>
      <input type="checkbox" role="switch" checked={checked} aria-checked={checked} aria-describedby={hint === undefined ? undefined : hintId} onChange={(event) => onChange(event.target.checked)} />
    </label>
  );
}
