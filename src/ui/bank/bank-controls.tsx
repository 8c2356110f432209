import type { ReactNode } from 'react';
import { BANK_LOOKS, BANK_SORTS } from '../../state/plans/bank-choice.ts';
import type { BankScene } from '../../state/plans/bank-scene.ts';
import { fieldTitle } from '../../state/plans/bank-text.ts';
import type { BankChoice } from '../../state/view.ts';
import { bankSortWords, bankWords as words } from '../../text/bank-words.ts';
import { useApp } from '../app-context.ts';
import { Segmented } from '../controls/segmented.tsx';

/** Search, grouping, order, and how the plans are looked at. */
export function BankControls({ bank, choice }: { readonly bank: BankScene; readonly choice: BankChoice }): ReactNode {
  const { scene, actions, say, width } = useApp();
  return (
    <div className="bank-controls">
      <label className="field">
        <span>{say(words.search)}</span>
        <input className="text-input" type="search" value={choice.text} maxLength={200} onChange={(event) => actions.setBank({ text: event.target.value })} />
      </label>
      <label className="field">
        <span>{say(words.group)}</span>
        <select value={choice.group ?? ''} onChange={(event) => actions.setBank({ group: bank.fields.find((field) => field === event.target.value) ?? null })}>
          <option value="">{say(words.noGroup)}</option>
          {bank.fields.map((field) => (
            <option key={field} value={field}>
              {say(fieldTitle(field, scene.city))}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{say(words.sort)}</span>
        <select value={choice.sort} onChange={(event) => actions.setBank({ sort: BANK_SORTS.find((sort) => sort === event.target.value) ?? 'title' })}>
          {BANK_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {say(bankSortWords[sort])}
            </option>
          ))}
        </select>
      </label>
      <Segmented
        legend={say(words.look)}
        value={width === 'narrow' && choice.look === 'table' ? 'cards' : choice.look}
        segments={BANK_LOOKS.filter((look) => width !== 'narrow' || look !== 'table').map((look) => ({ value: look, label: say(words[look]) }))}
        onChange={(look) => actions.setBank({ look })}
      />
    </div>
  );
}
