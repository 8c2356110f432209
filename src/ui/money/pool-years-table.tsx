import type { ReactNode } from 'react';
import { sumOf, type MoneyColumn } from '../../plans/money.ts';
import type { PoolScene } from '../../state/money/pool-scene.ts';
import { poolWords as words } from '../../text/pool-words.ts';
import { payerWords } from '../../text/programme-step-words.ts';
import { useApp } from '../app-context.ts';
import { oereWriter } from './money-figures.tsx';

interface PoolMadeTableProps {
  readonly pool: PoolScene;
  /** Payers of what fits. */
  readonly columns: readonly MoneyColumn[];
}

/** The figures behind the bars: what the plans that fit cost, by the year in which they begin and by payer. */
export function PoolMadeTable({ pool: { madeIn, made }, columns }: PoolMadeTableProps): ReactNode {
  const { say, language } = useApp();
  const write = oereWriter(madeIn.flatMap(({ money }) => [...money.values()]), language);
  const rows = [...madeIn.map(({ year, money }) => ({ title: String(year), money })), { title: say(words.sum), money: made }];
  const cells = rows.map(({ title, money }) => (
    <tr key={title}>
      <th scope="row">{title}</th>
      {columns.map((column) => (
        <td key={column} className="numeric">
          {write(money.get(column) ?? 0)}
        </td>
      ))}
      <td className="numeric is-sum">{write(sumOf(money))}</td>
    </tr>
  ));
  return (
    <div className="bank-scroll" role="region" aria-label={say(words.madeIn)} tabIndex={0}>
      <table className="money-table">
        <caption>{say(words.madeIn)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.yearOf)}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="numeric">
                {say(payerWords[column])}
              </th>
            ))}
            <th scope="col" className="numeric">
              {say(words.sum)}
            </th>
          </tr>
        </thead>
        <tbody>{cells.slice(0, -1)}</tbody>
        <tfoot>{cells.at(-1)}</tfoot>
      </table>
    </div>
  );
}

/** Each pool year by year: what came from the year before, what was new, what was used, and what is left. */
export function PoolYearsTable({ pool: { years } }: { readonly pool: PoolScene }): ReactNode {
  const { say, language } = useApp();
  const write = oereWriter(years.flatMap(({ carried, granted, committed, left }) => [carried, granted, committed, left]), language);
  const heads = [words.carried, words.granted, words.committed, words.left];
  return (
    <div className="bank-scroll" role="region" aria-label={say(words.years)} tabIndex={0}>
      <table className="money-table">
        <caption>{say(words.years)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.payer)}</th>
            <th scope="col">{say(words.yearOf)}</th>
            {heads.map((head) => (
              <th key={head.en} scope="col" className="numeric">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ payer, year, carried, granted, committed, left }) => (
            <tr key={`${payer} ${year}`}>
              <th scope="row">{say(payerWords[payer])}</th>
              <td>{year}</td>
              {[carried, granted, committed].map((oere, i) => (
                <td key={heads[i]?.en} className="numeric">
                  {write(oere)}
                </td>
              ))}
              <td className="numeric is-sum">{write(left)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
