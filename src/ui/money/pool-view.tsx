import { useMemo, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { sumOf, type MoneyColumn } from '../../plans/money.ts';
import type { BankScene } from '../../state/plans/bank-scene.ts';
import { oereText } from '../../state/money/money-finding.ts';
import { MONEY_COLUMNS } from '../../state/money/money-table.ts';
import { poolExport } from '../../state/money/pool-export.ts';
import { poolFinding, proposalText } from '../../state/money/pool-in-words.ts';
import { poolScene, type PoolScene } from '../../state/money/pool-scene.ts';
import { outsideWords, poolWords as words } from '../../text/pool-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { PlanTitle } from '../bank/plan-cells.tsx';
import { Fold } from '../controls/fold.tsx';
import { downloadText } from '../list/download-text.ts';
import { PoolForm } from './pool-form.tsx';
import { PoolQueueTable } from './pool-queue-table.tsx';
import { PoolMadeTable, PoolYearsTable } from './pool-years-table.tsx';
import { StackedBars } from './stacked-bars.tsx';

/** "Medfinansieringspulje": what is put in, and which of the listed plans it reaches. */
export function PoolView({ bank }: { readonly bank: BankScene }): ReactNode {
  const { scene, say } = useApp();
  const choice = scene.view.pool;
  const pool = useMemo(() => poolScene(scene, bank.listed, choice), [scene, bank.listed, choice]);
  const finding = say(poolFinding(pool));
  const columns = MONEY_COLUMNS.filter((column) => (pool.made.get(column) ?? 0) > 0);
  const isDrawn = columns.length > 0;
  return (
    <>
      <p className="money-notes">{say(words.lead)}</p>
      <PoolForm choice={choice} pool={pool} />
      <div role="status">
        {pool.hasMoney ? null : <p className="note">{say(words.empty)}</p>}
        {isDrawn ? <span className="visually-hidden">{finding}</span> : <p className="pool-finding">{finding}</p>}
      </div>
      {isDrawn ? <PoolChart pool={pool} finding={finding} columns={columns} /> : null}
      {pool.lines.length === 0 ? null : <PoolQueueTable pool={pool} />}
      {isDrawn ? <PoolMadeTable pool={pool} columns={columns} /> : null}
      {pool.hasMoney ? <PoolYearsTable pool={pool} /> : null}
      <Outsiders pool={pool} />
      <Proposal pool={pool} />
      {pool.lines.length === 0 ? null : <PoolFiles pool={pool} />}
    </>
  );
}

interface PoolChartProps {
  readonly pool: PoolScene;
  readonly finding: string;
  readonly columns: readonly MoneyColumn[];
}

function PoolChart({ pool, finding, columns }: PoolChartProps): ReactNode {
  const { say } = useApp();
  const bars = pool.madeIn.map(({ year, money }) => ({ key: String(year), title: String(year), text: say(oereText(sumOf(money), pool.currency)), parts: money }));
  return <StackedBars finding={finding} columns={columns} bars={bars} />;
}

function Outsiders({ pool: { outsiders } }: { readonly pool: PoolScene }): ReactNode {
  const { scene, say, language } = useApp();
  if (outsiders.length === 0) return null;
  const byId = new Map(scene.city.programmes.map((one) => [one.id, one]));
  return (
    <Fold summary={say(fill(words.outsiders, { count: formatNumber(outsiders.length, language) }))}>
      <ul className="pool-outsiders">
        {outsiders.map(({ id, reason }) => {
          const programme = byId.get(id);
          return programme === undefined ? null : (
            <li key={id}>
              <PlanTitle programme={programme} />
              <span>{say(outsideWords[reason])}</span>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}

function Proposal({ pool }: { readonly pool: PoolScene }): ReactNode {
  const { say } = useApp();
  const text = proposalText(pool.rules);
  return text === null ? null : (
    <Fold summary={say(words.example)}>
      <p className="note money-notes">{say(text)}</p>
    </Fold>
  );
}

function PoolFiles({ pool }: { readonly pool: PoolScene }): ReactNode {
  const { scene, say, today } = useApp();
  const download = (form: 'csv-da' | 'json'): void => downloadText(poolExport(scene, pool, form, globalThis.location.href, today));
  return (
    <div className="bank-export">
      <button type="button" className="button" onClick={() => download('csv-da')}>
        {say(words.exportDanish)}
      </button>
      <button type="button" className="button" onClick={() => download('json')}>
        {say(words.exportJson)}
      </button>
    </div>
  );
}
