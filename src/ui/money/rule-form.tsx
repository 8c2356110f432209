import { useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { PAYERS, type Payer } from '../../model/programme.ts';
import type { PayRule } from '../../plans/pay-rules.ts';
import { sumsToWhole } from '../../state/money/money-choice.ts';
import { ruleText } from '../../state/money/pool-in-words.ts';
import type { PoolChoice } from '../../state/view.ts';
import { poolWords as words } from '../../text/pool-words.ts';
import { payerWords } from '../../text/programme-step-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { AmountField } from './amount-field.tsx';

interface RuleFormProps {
  readonly type: string;
  /** `undefined`: there is none, and plans of the type ask for nothing. */
  readonly rule: PayRule | undefined;
  readonly choice: PoolChoice;
}

type Percents = Readonly<Partial<Record<Payer, number>>>;

/** Percent of each payer, to hundredths. */
const percentsOf = (rule: PayRule | undefined): Percents => Object.fromEntries([...(rule ?? [])].map(([payer, share]) => [payer, Math.round(share * 1e4) / 100]));

const keyOf = (percents: Percents): string => PAYERS.map((payer) => percents[payer] ?? 0).join(' ');

/** Who pays which part of plans of one type. What is written is taken once it adds up to 100 percent. */
export function RuleForm({ type, rule, choice }: RuleFormProps): ReactNode {
  const { scene, actions, say } = useApp();
  return (
    <Fold className="pool-rule" summary={say(ruleText(type, rule, scene.city))}>
      <RuleFields rule={rule} onChange={(percents) => actions.setPool({ rules: { ...choice.rules, [type]: percents } })} />
      {choice.rules[type] === undefined ? null : (
        <button type="button" className="quiet-button" onClick={() => actions.setPool({ rules: Object.fromEntries(Object.entries(choice.rules).filter(([id]) => id !== type)) })}>
          {say(words.standard)}
        </button>
      )}
    </Fold>
  );
}

function RuleFields({ rule, onChange }: { readonly rule: PayRule | undefined; readonly onChange: (percents: Percents) => void }): ReactNode {
  const { say, language } = useApp();
  const [written, setWritten] = useState({ percents: percentsOf(rule), of: keyOf(percentsOf(rule)) });
  // A rule that was changed elsewhere takes the place of what was written here.
  const percents = written.of === keyOf(percentsOf(rule)) ? written.percents : percentsOf(rule);
  const sum = Object.values(percents).reduce((total, percent) => total + percent, 0);
  const isEmpty = Object.keys(percents).length === 0;
  const set = (payer: Payer, percent: number | null): void => {
    const { [payer]: _, ...others } = percents;
    const next = percent === null || percent === 0 ? others : { ...others, [payer]: percent };
    setWritten({ percents: next, of: keyOf(sumsToWhole(next) ? next : percentsOf(rule)) });
    if (sumsToWhole(next)) onChange(next);
  };
  return (
    <>
      <div className="pool-fields">
        {PAYERS.map((payer) => (
          <AmountField key={payer} label={say(fill(words.percentOf, { payer: payerWords[payer] }))} value={percents[payer] ?? null} placeholder="0" invalid={say(words.badAmount)} problemOf={(percent) => (percent <= 100 ? null : say(words.badAmount))} onChange={(percent) => set(payer, percent)} />
        ))}
      </div>
      {isEmpty ? null : (
        <p role="status" className={sumsToWhole(percents) ? 'note' : 'field-error'}>
          {say(fill(sumsToWhole(percents) ? words.sumIs : words.sumWrong, { sum: formatNumber(sum, language) }))}
        </p>
      )}
    </>
  );
}
