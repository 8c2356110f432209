import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { formatList } from '../../format/list.ts';
import type { BankTotals } from '../../plans/programme-bank.ts';
import type { BankScene } from '../../state/plans/bank-scene.ts';
import { amountText } from '../../state/plans/bank-text.ts';
import { bankWords as words } from '../../text/bank-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';

/** How many, for how much, for whom: follows the filter, and is read aloud when it changes. */
export function BankTotalsLine({ bank: { all, totals } }: { readonly bank: BankScene }): ReactNode {
  const { say, language } = useApp();
  const number = (count: number): string => formatNumber(count, language);
  const count = totals.count === all.length ? (totals.count === 1 ? words.countOne : fill(words.countAll, { count: number(totals.count) })) : fill(words.countSome, { count: number(totals.count), all: number(all.length) });
  return (
    <div className="bank-totals">
      <p className="bank-count" role="status">
        {say(count)}
      </p>
      {totals.count === 0 ? null : <TotalFacts totals={totals} />}
    </div>
  );
}

/** The sums of a list, each with how many programmes it does not know. */
export function TotalFacts({ totals }: { readonly totals: BankTotals }): ReactNode {
  const { say, language } = useApp();
  const money = (sums: ReadonlyMap<string, number>): string => (sums.size === 0 ? say(words.notPublished) : formatList([...sums].map(([currency, sum]) => say(amountText(sum, currency))), language));
  const { without, count } = totals;
  const rows = [
    { title: words.budget, value: money(totals.budget), unknown: without.budget },
    { title: words.municipal, value: money(totals.municipal), unknown: without.municipal },
    { title: words.residents, value: without.residents === count ? say(words.notPublished) : formatNumber(totals.residents, language), unknown: without.residents },
  ];
  return (
    <dl className="bank-sums">
      {rows.map(({ title, value, unknown }) => (
        <div key={title.en} title={title === words.residents ? say(words.residentsNote) : undefined}>
          <dt>{say(title)}</dt>
          <dd>
            {value}
            {unknown === 0 || unknown === count ? null : <small className="quiet"> {say(fill(words.notKnownFor, { count: formatNumber(unknown, language) }))}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
