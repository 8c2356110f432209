import { useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { facetsOf, toggled, type BankScene } from '../../state/plans/bank-scene.ts';
import { fieldTitle, keyText } from '../../state/plans/bank-text.ts';
import type { BankField } from '../../plans/bank-field.ts';
import type { BankChoice } from '../../state/view.ts';
import { bankWords as words } from '../../text/bank-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';

/** Of more keys than this one looks by name. */
const MANY = 12;
/** Fields that stand open from the start. */
const FIRST: readonly BankField[] = ['type', 'phase'];

interface BankFiltersProps {
  readonly bank: BankScene;
  readonly choice: BankChoice;
  /** All of them are put away under one line. */
  readonly isFolded: boolean;
}

/** A fold for each field: its keys with how many programmes have them. */
export function BankFilters({ bank, choice, isFolded }: BankFiltersProps): ReactNode {
  const { say, language } = useApp();
  const count = Object.values(choice.chosen).reduce((sum, keys) => sum + (keys?.length ?? 0), 0);
  const title = say(count === 0 ? words.filters : fill(words.filtersOn, { count: formatNumber(count, language) }));
  const fields = bank.fields.map((field) => <FieldFilter key={field} bank={bank} choice={choice} field={field} isOpen={FIRST.includes(field) && !isFolded} />);
  return (
    <section className="bank-filters" aria-label={title}>
      {isFolded ? (
        <Fold summary={title}>{fields}</Fold>
      ) : (
        <>
          <h3>{title}</h3>
          {fields}
        </>
      )}
    </section>
  );
}

interface FieldFilterProps {
  readonly bank: BankScene;
  readonly choice: BankChoice;
  readonly field: BankField;
  readonly isOpen: boolean;
}

function FieldFilter({ bank, choice, field, isOpen }: FieldFilterProps): ReactNode {
  const { scene, actions, say, language } = useApp();
  const [sought, setSought] = useState('');
  const title = say(fieldTitle(field, scene.city));
  const named = facetsOf(bank.all, choice, field, scene.city, language).map((facet) => ({ ...facet, name: say(keyText(field, facet.key, scene.city)) }));
  const shown = named.filter(({ name, isChosen }) => isChosen || name.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <Fold className="bank-field" summary={title} open={isOpen || named.some(({ isChosen }) => isChosen)}>
      <fieldset>
        <legend className="visually-hidden">{title}</legend>
        {named.length <= MANY ? null : (
          <input
            className="text-input"
            type="search"
            aria-label={say(fill(words.findKey, { field: title }))}
            placeholder={say(fill(words.findKey, { field: title }))}
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        )}
        <div className="bank-keys">
          {shown.map(({ key, name, count, isChosen }) => (
            <label key={key} className="check">
              <input type="checkbox" checked={isChosen} onChange={() => actions.setBank(toggled(choice, field, key))} />
              <span>
                {name}
                {'\u00a0'}
                <span className="quiet">{formatNumber(count, language)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </Fold>
  );
}
