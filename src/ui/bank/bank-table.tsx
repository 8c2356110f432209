import type { ReactNode } from 'react';
import { formatPeriod } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import type { BankEntry } from '../../plans/programme-bank.ts';
import { departmentTexts } from '../../state/plans/bank-text.ts';
import { bankFieldWords, bankWords as words } from '../../text/bank-words.ts';
import { useApp } from '../app-context.ts';
import { NotPublished, PlanAreas, PlanBudget, PlanItems, PlanPayers, PlanStatus, PlanTitle } from './plan-cells.tsx';

interface BankTableProps {
  readonly entries: readonly BankEntry[];
  readonly name: string;
}

/** A row a programme, with everything that the bank says of it. */
export function BankTable({ entries, name }: BankTableProps): ReactNode {
  const { say, language } = useApp();
  const heads = [words.plan, words.status, words.period, words.who, bankFieldWords.theme, words.areas];
  return (
    <div className="bank-scroll" role="region" aria-label={name} tabIndex={0}>
      <table className="bank-table">
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head.en} scope="col">
                {say(head)}
              </th>
            ))}
            <th scope="col" className="numeric">
              {say(words.residents)}
            </th>
            <th scope="col" className="numeric">
              {say(words.budget)}
            </th>
            <th scope="col">{say(words.payers)}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const { programme } = entry;
            return (
              <tr key={programme.id}>
                <th scope="row">
                  <PlanTitle programme={programme} />
                </th>
                <td>
                  <PlanStatus entry={entry} />
                </td>
                <td>{formatPeriod(programme.start, programme.end, language)}</td>
                <td>
                  <PlanItems items={[...programme.organisations, ...departmentTexts(programme)]} />
                </td>
                <td>
                  <PlanItems items={programme.themes} />
                </td>
                <td>
                  <PlanAreas programme={programme} />
                </td>
                <td className="numeric">{programme.residents === null ? <NotPublished /> : formatNumber(programme.residents, language)}</td>
                <td className="numeric">
                  <PlanBudget programme={programme} />
                </td>
                <td>
                  <PlanPayers programme={programme} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
