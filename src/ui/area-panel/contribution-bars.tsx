import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { areaPanelWords } from '../../text/area-panel-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import type { AreaPanel } from '../../state/scene.ts';

/** What pushes the score up and down: bars around zero that add up, with the figures in a table of their own right. */
export function ContributionBars({ panel }: { readonly panel: AreaPanel }): ReactNode {
  const { say, language } = useApp();
  const known = panel.contributions.flatMap((one) => (one.amount === null ? [] : [{ ...one, amount: one.amount }]));
  if (panel.contributions.length === 0) return null;
  if (known.length < panel.contributions.length) return <p className="quiet">{say(areaPanelWords.noContribution)}</p>;
  const reach = Math.max(...known.map((one) => Math.abs(one.amount)), 1e-9);
  const signed = (amount: number): string => formatNumber(amount, language, { decimals: 2, signed: true });
  const most = known.reduce((top, one) => (Math.abs(one.amount) > Math.abs(top.amount) ? one : top));
  const direction = most.amount < 0 ? areaPanelWords.pushesDown : areaPanelWords.pushesUp;
  return (
    <table className="contributions">
      <caption>{say(fill(areaPanelWords.movesMost, { title: most.title, amount: signed(most.amount), direction }))}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{say(areaPanelWords.figure)}</th>
          <th scope="col">{say(areaPanelWords.score)}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {known.map((one) => (
          <tr key={one.node}>
            <th scope="row">{say(one.title)}</th>
            <td className="numeric">{signed(one.amount)}</td>
            <td className="bar-cell" aria-hidden="true">
              <DivergingBar amount={one.amount} reach={reach} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {sumLines(panel.row.score, known.reduce((sum, one) => sum + one.amount, 0)).map(({ title, amount }) => (
          <tr key={title.da}>
            <th scope="row">{say(title)}</th>
            <td className="numeric">{signed(amount)}</td>
            <td />
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

/** The sum of the contributions; where the areas' mean shows in two decimals, also the mean and the score that both make. */
function sumLines(score: number | null, sum: number): readonly { readonly title: Localized; readonly amount: number }[] {
  const total = { title: areaPanelWords.sum, amount: sum };
  if (score === null || Math.abs(score - sum) < 0.005) return [total];
  return [total, { title: areaPanelWords.meanOfAreas, amount: score - sum }, { title: areaPanelWords.score, amount: score }];
}

/** A bar from the middle: to the right towards greater need. `reach` is the amount that fills one half. */
export function DivergingBar({ amount, reach }: { readonly amount: number; readonly reach: number }): ReactNode {
  const half = Math.min(Math.abs(amount) / reach, 1) * 50;
  const x = amount < 0 ? 50 - half : 50;
  return (
    <svg className="diverging-bar" viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
      <rect x={x} y="1" width={Math.max(half, 0.5)} height="8" className={amount < 0 ? 'bar-less' : 'bar-more'} />
      <line x1="50" x2="50" y1="0" y2="10" className="bar-zero" />
    </svg>
  );
}
