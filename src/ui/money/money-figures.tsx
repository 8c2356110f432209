import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { Language } from '../../model/localized.ts';
import type { MoneyLine, MoneyTable } from '../../state/money/money-table.ts';
import { moneyWords as words } from '../../text/money-words.ts';
import { payerWords } from '../../text/programme-step-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';

/** Øre as kroner: with two decimals where any amount of the table has øre, so that what is written adds up; nothing is a plain 0. */
export const oereWriter = (amounts: readonly number[], language: Language): ((oere: number) => string) => {
  const decimals = amounts.every((oere) => oere % 100 === 0) ? 0 : 2;
  return (oere) => formatNumber(oere / 100, language, { decimals: oere === 0 ? 0 : decimals });
};

/** The figures behind the bars: a row a key, a column a payer, and their sums. */
export function MoneyFigures({ table, head }: { readonly table: MoneyTable; readonly head: string }): ReactNode {
  const { say, language } = useApp();
  const { lines, columns, whole, currency, choice } = table;
  const isEach = choice.measure === 'each';
  const write = isEach ? (oere: number): string => formatNumber(oere / 100, language, { decimals: 0 }) : oereWriter(lines.flatMap(({ money }) => [...money.values()]), language);
  const unit = currency === 'DKK' ? { da: 'kr.', en: 'DKK' } : currency;
  const isSplit = columns.length > 1 && choice.by !== 'payer';
  return (
    <div className="bank-scroll" role="region" aria-label={head} tabIndex={0}>
      <table className="money-table">
        <caption>{say(fill(isEach ? words.unitEach : words.unit, { unit }))}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {(isSplit ? columns : []).map((column) => (
              <th key={column} scope="col" className="numeric">
                {say(payerWords[column])}
              </th>
            ))}
            <th scope="col" className="numeric">
              {say(isSplit ? words.sum : words.measure)}
            </th>
            <th scope="col" className="numeric">
              {say(words.plans)}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.key ?? ''} line={line} columns={isSplit ? columns : []} write={write} />
          ))}
        </tbody>
        <tfoot>
          <Row line={whole} columns={isSplit ? columns : []} write={write} />
        </tfoot>
      </table>
    </div>
  );
}

interface RowProps {
  readonly line: MoneyLine;
  readonly columns: MoneyTable['columns'];
  readonly write: (oere: number) => string;
}

function Row({ line, columns, write }: RowProps): ReactNode {
  const { say, language } = useApp();
  return (
    <tr>
      <th scope="row">{say(line.title)}</th>
      {columns.map((column) => (
        <td key={column} className="numeric">
          {write(line.money.get(column) ?? 0)}
        </td>
      ))}
      <td className="numeric is-sum">{write(line.total)}</td>
      <td className="numeric">{formatNumber(line.programmes, language)}</td>
    </tr>
  );
}
