import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { BankEntry } from '../../plans/programme-bank.ts';
import type { BankScene } from '../../state/plans/bank-scene.ts';
import { keyText } from '../../state/plans/bank-text.ts';
import type { BankChoice } from '../../state/view.ts';
import { bankWords as words } from '../../text/bank-words.ts';
import { useApp } from '../app-context.ts';
import { BankCards } from './bank-cards.tsx';
import { BankTable } from './bank-table.tsx';
import { TotalFacts } from './bank-totals-line.tsx';

interface BankGroupsProps {
  readonly bank: BankScene;
  readonly choice: BankChoice;
  readonly look: BankChoice['look'];
}

/** The listed programmes, in one list or group by group. */
export function BankGroups({ bank, choice: { group }, look }: BankGroupsProps): ReactNode {
  const { scene, say, language } = useApp();
  if (bank.listed.length === 0) return <p className="bank-none">{say(words.none)}</p>;
  if (bank.groups === null || group === null) {
    return (
      <section>
        <h3 className="visually-hidden">{say(words.plans)}</h3>
        <BankList entries={bank.listed} look={look} name={say(words.plans)} />
      </section>
    );
  }
  const members = bank.groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <>
      {members > bank.listed.length ? <p className="note">{say(words.severalKeys)}</p> : null}
      {bank.groups.map(({ key, entries, totals }) => {
        const name = say(keyText(group, key, scene.city));
        return (
          <section key={key ?? ''} className="bank-group">
            <h3>
              {name} <span className="quiet">{formatNumber(totals.count, language)}</span>
            </h3>
            <TotalFacts totals={totals} />
            <BankList entries={entries} look={look} name={name} />
          </section>
        );
      })}
    </>
  );
}

interface BankListProps {
  readonly entries: readonly BankEntry[];
  readonly look: BankChoice['look'];
  readonly name: string;
}

const BankList = ({ entries, look, name }: BankListProps): ReactNode => (look === 'cards' ? <BankCards entries={entries} /> : <BankTable entries={entries} name={name} />);
