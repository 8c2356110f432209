import type { ReactNode } from 'react';
import { toggled } from '../../state/plans/bank-scene.ts';
import { fieldTitle, keyText } from '../../state/plans/bank-text.ts';
import type { BankChoice } from '../../state/view.ts';
import type { BankField } from '../../plans/bank-field.ts';
import { bankWords as words } from '../../text/bank-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';

/** Every filter that is on, each to be taken off where it stands. */
export function BankChips({ choice }: { readonly choice: BankChoice }): ReactNode {
  const { scene, actions, say } = useApp();
  const chosen = (Object.entries(choice.chosen) as readonly (readonly [BankField, readonly string[]])[]).flatMap(([field, keys]) => keys.map((key) => ({ field, key })));
  if (chosen.length === 0 && choice.text === '') return null;
  const textOf = (field: BankField, key: string): string => say(fill(words.filter, { field: fieldTitle(field, scene.city), key: keyText(field, key, scene.city) }));
  return (
    <ul className="bank-chips">
      {chosen.map(({ field, key }) => (
        <li key={`${field} ${key}`}>
          <button type="button" className="bank-chip" aria-label={say(fill(words.remove, { filter: textOf(field, key) }))} onClick={() => removed(() => actions.setBank(toggled(choice, field, key)))}>
            {textOf(field, key)}
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="quiet-button" onClick={() => removed(() => actions.setBank({ chosen: {}, text: '' }))}>
          {say(words.clear)}
        </button>
      </li>
    </ul>
  );
}

/** The button goes away under the focus: the heading takes it. */
function removed(change: () => void): void {
  document.getElementById('bank-title')?.focus({ preventScroll: true });
  change();
}
