import type { ReactNode } from 'react';
import { formatPeriod } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import type { BankField } from '../../plans/bank-field.ts';
import type { BankEntry } from '../../plans/programme-bank.ts';
import { phaseOn } from '../../plans/status-steps.ts';
import type { BankScene } from '../../state/plans/bank-scene.ts';
import { amountText, keyText } from '../../state/plans/bank-text.ts';
import { bankFieldWords, bankWords as words } from '../../text/bank-words.ts';
import { planWords } from '../../text/plan-words.ts';
import { phaseWords } from '../../text/programme-step-words.ts';
import { useApp } from '../app-context.ts';
import { NotPublished } from '../bank/plan-cells.tsx';
import { TotalFacts } from '../bank/bank-totals-line.tsx';

/** Every listed plan in a line of its own, in one list or group by group with its sums. */
export function PrintedPlanList({ bank: { listed, groups }, group }: { readonly bank: BankScene; readonly group: BankField | null }): ReactNode {
  const { scene, say } = useApp();
  if (groups === null || group === null) return <PlanLines entries={listed} name={say(words.plans)} />;
  return groups.map(({ key, entries, totals }) => {
    const name = say(keyText(group, key, scene.city));
    return (
      <section key={key ?? ''}>
        <h2>{name}</h2>
        <TotalFacts totals={totals} />
        <PlanLines entries={entries} name={name} />
      </section>
    );
  });
}

function PlanLines({ entries, name }: { readonly entries: readonly BankEntry[]; readonly name: string }): ReactNode {
  const { say } = useApp();
  const heads = [words.plan, bankFieldWords.type, bankFieldWords.phase, words.period, planWords.organisations];
  return (
    <table className="printed-plans">
      <caption className="visually-hidden">{name}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.en} scope="col">
              {say(head)}
            </th>
          ))}
          {[words.residents, words.budget, words.municipal].map((head) => (
            <th key={head.en} scope="col" className="numeric">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <PlanLine key={entry.programme.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function PlanLine({ entry: { programme } }: { readonly entry: BankEntry }): ReactNode {
  const { scene, say, language } = useApp();
  const { budget } = programme;
  const amount = (value: number | null): ReactNode => (value === null || budget === null ? <NotPublished /> : say(amountText(value, budget.currency)));
  return (
    <tr>
      <th scope="row">{programme.title}</th>
      <td>{say(keyText('type', programme.type, scene.city))}</td>
      <td>{say(phaseWords[phaseOn(programme, scene.date)])}</td>
      <td>{formatPeriod(programme.start, programme.end, language)}</td>
      <td>{programme.organisations.length === 0 ? <NotPublished /> : programme.organisations.join(', ')}</td>
      <td className="numeric">{programme.residents === null ? <NotPublished /> : formatNumber(programme.residents, language)}</td>
      <td className="numeric">{amount(budget?.total ?? null)}</td>
      <td className="numeric">{amount(budget?.split.get('kommune') ?? null)}</td>
    </tr>
  );
}
