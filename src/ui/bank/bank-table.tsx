import type { ReactNode } from 'react';
import { formatPeriod } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import type { BankEntry } from '../../plans/programme-bank.ts';
import { departmentTexts } from '../../state/plans/bank-text.ts';
import { bankFieldWords, bankWords as words } from '../../text/bank-words.ts';
import { useApp } from '../app-context.ts';
import { CHUNK, chunksOf, useNearChunks, WHOLE } from './near-chunks.ts';
import { NotPublished, PlanAreas, PlanBudget, PlanItems, PlanPayers, PlanStatus, PlanTitle } from './plan-cells.tsx';

interface BankTableProps {
  readonly entries: readonly BankEntry[];
  readonly name: string;
}

/** A row a programme, with everything that the bank says of it. */
export function BankTable({ entries, name }: BankTableProps): ReactNode {
  const isLong = entries.length > WHOLE;
  return (
    <div className="bank-scroll" role="region" aria-label={name} tabIndex={0}>
      <table className={isLong ? 'bank-table is-long' : 'bank-table'} aria-rowcount={isLong ? entries.length + 1 : undefined}>
        <caption className="visually-hidden">{name}</caption>
        <TableHead />
        {isLong ? (
          <LongBody key={entries.length} entries={entries} />
        ) : (
          <tbody>
            {entries.map((entry) => (
              <BankRow key={entry.programme.id} entry={entry} />
            ))}
          </tbody>
        )}
      </table>
    </div>
  );
}

function TableHead(): ReactNode {
  const { say } = useApp();
  const heads = [words.plan, words.status, words.period, words.who, bankFieldWords.theme, words.areas];
  return (
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
  );
}

const COLUMNS = 9;
/** About the height of a row, in px. */
const ROW = 96;

/** Thousands of rows: those near the window are there, and the others hold their place. */
function LongBody({ entries }: { readonly entries: readonly BankEntry[] }): ReactNode {
  const near = useNearChunks(CHUNK * ROW);
  return chunksOf(entries).map((rows, chunk) => (
    // A chunk is where it stands: whatever the list holds, the same places are near.
    <tbody key={chunk} {...near.place(chunk)}>
      {near.isNear(chunk) ? (
        rows.map((entry, i) => <BankRow key={entry.programme.id} entry={entry} index={chunk * CHUNK + i + 2} />)
      ) : (
        <tr aria-hidden="true">
          <td colSpan={COLUMNS} style={{ height: near.heightOf(chunk) }} />
        </tr>
      )}
    </tbody>
  ));
}

function BankRow({ entry, index }: { readonly entry: BankEntry; readonly index?: number }): ReactNode {
  const { language } = useApp();
  const { programme } = entry;
  return (
    <tr aria-rowindex={index}>
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
}
