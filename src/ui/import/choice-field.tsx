import { useId, type ReactNode } from 'react';
import { useApp } from '../app-context.ts';
import type { Choice } from '../../state/import/theme-choices.ts';

interface ChoiceFieldProps {
  readonly label: string;
  /** What a screen reader hears, where the label alone does not tell it from its neighbours. */
  readonly name?: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}

/** One of several, with its label over it. */
export function ChoiceField({ label, name, value, choices, onChange }: ChoiceFieldProps): ReactNode {
  const { say } = useApp();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} {...(name === undefined ? {} : { 'aria-label': name })} value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {say(choice.label)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Names as choices, with one for none of them before. */
export const namesAsChoices = (names: readonly string[], none?: Choice): readonly Choice[] => [...(none === undefined ? [] : [none]), ...names.map((value) => ({ value, label: { da: value, en: value } }))];
