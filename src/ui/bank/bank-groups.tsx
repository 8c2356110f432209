import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { BankField } from '../../plans/bank-field.ts';
import type { BankEntry, BankGroup } from '../../plans/programme-bank.ts';
import type { BankScene } from '../../state/plans/bank-scene.ts';
import { keyText } from '../../state/plans/bank-text.ts';
import type { BankChoice } from '../../state/view.ts';
import { bankWords as words } from '../../text/bank-words.ts';
import { useApp } from '../app-context.ts';
import { BankCards } from './bank-cards.tsx';
import { BankTable } from './bank-table.tsx';
import { TotalFacts } from './bank-totals-line.tsx';
import { useNearChunks, WHOLE } from './near-chunks.ts';

type ListLook = 'table' | 'cards';

interface BankGroupsProps {
  readonly bank: BankScene;
  readonly choice: BankChoice;
  readonly look: ListLook;
}

/** The listed programmes, in one list or group by group. */
export function BankGroups({ bank, choice: { group }, look }: BankGroupsProps): ReactNode {
  const { say } = useApp();
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
      <GroupList key={members} groups={bank.groups} field={group} look={look} isLong={members > WHOLE} />
    </>
  );
}

/** About the height of a group, in px. */
const GROUP = 900;

/** Of many groups those near the window are there with their lists, the others with their heading. */
function GroupList({ groups, field, look, isLong }: { readonly groups: readonly BankGroup[]; readonly field: BankField; readonly look: ListLook; readonly isLong: boolean }): ReactNode {
  const near = useNearChunks(GROUP);
  return groups.map((group, i) => (
    <div key={group.key ?? ''} {...(isLong ? near.place(i) : {})} style={isLong && !near.isNear(i) ? { height: near.heightOf(i) } : undefined}>
      <GroupSection group={group} field={field} look={look} isOpen={!isLong || near.isNear(i)} />
    </div>
  ));
}

function GroupSection({ group: { key, entries, totals }, field, look, isOpen }: { readonly group: BankGroup; readonly field: BankField; readonly look: ListLook; readonly isOpen: boolean }): ReactNode {
  const { scene, say, language } = useApp();
  const name = say(keyText(field, key, scene.city));
  return (
    <section className="bank-group">
      <h3>
        {name} <span className="quiet">{formatNumber(totals.count, language)}</span>
      </h3>
      {isOpen ? (
        <>
          <TotalFacts totals={totals} />
          <BankList entries={entries} look={look} name={name} />
        </>
      ) : null}
    </section>
  );
}

interface BankListProps {
  readonly entries: readonly BankEntry[];
  readonly look: ListLook;
  readonly name: string;
}

const BankList = ({ entries, look, name }: BankListProps): ReactNode => (look === 'cards' ? <BankCards entries={entries} /> : <BankTable entries={entries} name={name} />);
