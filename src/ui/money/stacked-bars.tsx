import { useId, type ReactNode } from 'react';
import type { PaidBy } from '../../draw/payer-colours.ts';
import { PayerKey, PayerPatterns, usePayerFill } from './payer-patterns.tsx';

export interface StackedBar {
  readonly key: string;
  readonly title: string;
  /** The whole bar, as it is written at its end. */
  readonly text: string;
  readonly parts: ReadonlyMap<PaidBy, number>;
}

interface StackedBarsProps {
  /** What the chart finds, in a sentence. */
  readonly finding: string;
  readonly columns: readonly PaidBy[];
  readonly bars: readonly StackedBar[];
}

/** A bar a row, divided by who pays, on one scale that begins at 0. The table with its figures stands beside it. */
export function StackedBars({ finding, columns, bars }: StackedBarsProps): ReactNode {
  const id = useId();
  const most = Math.max(0, ...bars.map(({ parts }) => lengthOf(parts)));
  return (
    <figure className="stacked-bars">
      <figcaption id={id}>{finding}</figcaption>
      <PayerPatterns columns={columns}>
        {bars.some(({ parts }) => parts.size > 1) ? <PayerKey columns={columns} /> : null}
        <div role="img" aria-labelledby={id}>
          {bars.map((bar) => (
            <div key={bar.key} className="stacked-row">
              <span className="stacked-title">{bar.title}</span>
              <Bar bar={bar} columns={columns} most={most} />
              <span className="stacked-text">{bar.text}</span>
            </div>
          ))}
        </div>
      </PayerPatterns>
    </figure>
  );
}

const lengthOf = (parts: StackedBar['parts']): number => [...parts.values()].reduce((sum, part) => sum + Math.max(0, part), 0);

function Bar({ bar: { parts }, columns, most }: { readonly bar: StackedBar; readonly columns: readonly PaidBy[]; readonly most: number }): ReactNode {
  const fillOf = usePayerFill();
  const widths = columns.map((column) => (most === 0 ? 0 : (Math.max(0, parts.get(column) ?? 0) / most) * 100));
  return (
    <svg className="stacked-bar" width="100%" height="20" aria-hidden="true">
      {columns.map((column, i) =>
        widths[i] === 0 ? null : <rect key={column} x={`${widths.slice(0, i).reduce((sum, width) => sum + width, 0)}%`} width={`${widths[i]}%`} height="20" fill={fillOf(column)} />,
      )}
    </svg>
  );
}
