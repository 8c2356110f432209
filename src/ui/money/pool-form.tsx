import type { ReactNode } from 'react';
import { PAYERS, type Payer } from '../../model/programme.ts';
import { isPoolYears, MOST_YEARS } from '../../state/money/money-choice.ts';
import type { PoolScene } from '../../state/money/pool-scene.ts';
import type { PoolChoice } from '../../state/view.ts';
import { poolWords as words } from '../../text/pool-words.ts';
import { payerWords } from '../../text/programme-step-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { Switch } from '../controls/switch.tsx';
import { AmountField } from './amount-field.tsx';
import { RuleForm } from './rule-form.tsx';

const MILLION = 1e6;

interface PoolFormProps {
  readonly choice: PoolChoice;
  readonly pool: PoolScene;
}

/** Everything that the answer rests on: years, money, rules, and who may be given any. */
export function PoolForm({ choice, pool }: PoolFormProps): ReactNode {
  const { scene, actions, say } = useApp();
  return (
    <section className="pool-form" aria-labelledby="pool-form-title">
      <h3 id="pool-form-title">{say(words.inPool)}</h3>
      <Years pool={pool} />
      <Amounts choice={choice} pool={pool} />
      <p className="note">{say(words.amountsHelp)}</p>
      <Switch label={say(words.unassessed)} hint={say(words.unassessedHint)} checked={choice.unassessed} onChange={(unassessed) => actions.setPool({ unassessed })} />
      <Fold summary={say(words.rules)}>
        <p className="note">{say(words.rulesHelp)}</p>
        {scene.city.programmeTypes.map(({ id }) => (
          <RuleForm key={id} type={id} rule={pool.rules.get(id)} choice={choice} />
        ))}
      </Fold>
    </section>
  );
}

function Years({ pool: { from, to } }: { readonly pool: PoolScene }): ReactNode {
  const { actions, say } = useApp();
  const bad = say(fill(words.badYears, { most: String(MOST_YEARS) }));
  const field = (label: string, value: number, years: (year: number) => readonly [number, number]): ReactNode => (
    <AmountField
      label={label}
      value={value}
      isPlain
      invalid={bad}
      problemOf={(year) => (isPoolYears(...years(year)) ? null : bad)}
      onChange={(year) => {
        if (year === null) return;
        const [first, last] = years(year);
        actions.setPool({ from: first, to: last });
      }}
    />
  );
  return (
    <div className="pool-fields">
      {field(say(words.from), from, (year) => [year, to])}
      {field(say(words.to), to, (year) => [from, year])}
    </div>
  );
}

function Amounts({ choice, pool }: PoolFormProps): ReactNode {
  const { actions, say } = useApp();
  const unit = pool.currency === 'DKK' ? { da: 'kr.', en: 'DKK' } : pool.currency;
  const set = (payer: Payer, millions: number | null): void => {
    const { [payer]: _, ...others } = choice.yearly;
    // Whole øre, so that sums are.
    actions.setPool({ yearly: millions === null || millions === 0 ? others : { ...others, [payer]: Math.round(millions * MILLION * 100) / 100 } });
  };
  const valueOf = (payer: Payer): number | null => {
    const yearly = choice.yearly[payer];
    return yearly === undefined ? null : yearly / MILLION;
  };
  return (
    <fieldset className="pool-amounts">
      <legend className="field-label">{say(fill(words.amounts, { unit }))}</legend>
      <div className="pool-fields">
        {PAYERS.map((payer) => (
          <AmountField key={payer} label={say(payerWords[payer])} value={valueOf(payer)} placeholder={say(words.none)} invalid={say(words.badAmount)} problemOf={(millions) => (millions <= 1e5 ? null : say(words.badAmount))} onChange={(millions) => set(payer, millions)} />
        ))}
      </div>
    </fieldset>
  );
}
