import type { ReactNode } from 'react';
import { formatRank } from '../../format/number.ts';
import { sumOf } from '../../plans/money.ts';
import { outcomeText } from '../../state/money/pool-in-words.ts';
import type { PoolLine, PoolScene } from '../../state/money/pool-scene.ts';
import { poolWords as words } from '../../text/pool-words.ts';
import { payerWords } from '../../text/programme-step-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { PlanTitle } from '../bank/plan-cells.tsx';
import { oereWriter } from './money-figures.tsx';

/** Who asks for money in order of need, what each pool would pay, and what came of it. */
export function PoolQueueTable({ pool }: { readonly pool: PoolScene }): ReactNode {
  const { scene, say, language } = useApp();
  const payers = [...new Set(pool.years.map(({ payer }) => payer))];
  const write = oereWriter(pool.lines.flatMap(({ candidate }) => [...candidate.money.values()]), language);
  const hasScores = pool.lines.some(({ need }) => need !== null);
  return (
    <section className="pool-part">
      <h3>{say(words.queue)}</h3>
      <p className="note">{say(fill(hasScores ? words.queueHow : words.noScores, { level: scene.level.title }))}</p>
      <div className="bank-scroll" role="region" aria-label={say(words.queue)} tabIndex={0}>
        <table className="money-table pool-queue">
          <thead>
            <tr>
              <th scope="col">{say(words.plan)}</th>
              {pool.hasMoney ? <th scope="col">{say(words.outcome)}</th> : null}
              <th scope="col">{say(words.need)}</th>
              <th scope="col" className="numeric">
                {say(words.yearOf)}
              </th>
              <th scope="col" className="numeric">
                {say(words.budget)}
              </th>
              {payers.map((payer) => (
                <th key={payer} scope="col" className="numeric">
                  {say(payerWords[payer])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pool.lines.map((line) => (
              <tr key={line.candidate.id}>
                <th scope="row">
                  <PlanTitle programme={line.programme} />
                  <span className="plan-under">{say(line.candidate.isRenewal ? words.renewal : words.planned)}</span>
                </th>
                {pool.hasMoney ? <td className={`pool-outcome is-${line.outcome}`}>{say(outcomeText(line))}</td> : null}
                <td>
                  <Need line={line} />
                </td>
                <td className="numeric">{line.candidate.year}</td>
                <td className="numeric is-sum">{write(sumOf(line.candidate.money))}</td>
                {payers.map((payer) => (
                  <td key={payer} className="numeric">
                    {write(line.candidate.money.get(payer) ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Need({ line: { need } }: { readonly line: PoolLine }): ReactNode {
  const { scene, say, language } = useApp();
  if (need === null || need.rank === null) return <span className="quiet">{say(words.noNeed)}</span>;
  return (
    <>
      {formatRank(need.rank, scene.result?.scored ?? 0, language)}
      <span className="plan-under">{need.label}</span>
    </>
  );
}
