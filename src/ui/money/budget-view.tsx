import { useMemo, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { isAreaField } from '../../plans/bank-field.ts';
import type { BankScene } from '../../state/plans/bank-scene.ts';
import { fieldTitle } from '../../state/plans/bank-text.ts';
import { moneyExport } from '../../state/money/money-export.ts';
import { moneyFields } from '../../state/money/money-fields.ts';
import { moneyFinding, oereText } from '../../state/money/money-finding.ts';
import { moneyTable, type MoneyTable } from '../../state/money/money-table.ts';
import type { MoneyChoice } from '../../state/view.ts';
import { moneyLackWords, moneyWords as words } from '../../text/money-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { PlanTitle } from '../bank/plan-cells.tsx';
import { Fold } from '../controls/fold.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { downloadText } from '../list/download-text.ts';
import { MoneyFigures } from './money-figures.tsx';
import { StackedBars } from './stacked-bars.tsx';
import { useGround } from './use-ground.ts';

/** So many bars are drawn; the table has every row. */
const MOST_BARS = 16;

interface BudgetViewProps {
  readonly bank: BankScene;
  readonly choice: MoneyChoice;
}

/** What the listed plans cost and who pays, divided as chosen. */
export function BudgetView({ bank, choice }: BudgetViewProps): ReactNode {
  const { scene, say, language, today } = useApp();
  const groundOf = useGround(choice.by);
  const table = useMemo(() => moneyTable(bank.listed, choice, scene.city, scene.date, groundOf), [bank.listed, choice, scene.city, scene.date, groundOf]);
  const { columns, lines, currency, notCarriedOut } = table;
  const text = (oere: number): string => say(oereText(oere, currency));
  const head = choice.by === 'year' ? words.year : fieldTitle(choice.by, scene.city);
  const bars = lines.slice(0, choice.by === 'year' ? undefined : MOST_BARS).map((line) => ({ key: line.key ?? '', title: say(line.title), text: text(line.total), parts: line.money }));
  const refused = fill(notCarriedOut.count === 1 ? words.notCarriedOutOne : words.notCarriedOut, { count: formatNumber(notCarriedOut.count, language), amount: oereText(notCarriedOut.oere, currency) });
  return (
    <>
      <BudgetControls choice={table.choice} year={table.year} />
      {bars.length === 0 ? <p className="bank-none">{say(words.none)}</p> : <StackedBars finding={say(moneyFinding(table))} columns={columns} bars={bars} />}
      {bars.length === 0 ? null : <MoneyFigures table={table} head={say(head)} />}
      <div className="money-notes">
        {howParted(table).map((how) => (
          <p key={how.en} className="note">
            {say(how)}
          </p>
        ))}
        {notCarriedOut.count === 0 ? null : <p className="note">{say(refused)}</p>}
        <Lacking table={table} all={bank.listed.length} />
      </div>
      {bars.length === 0 ? null : (
        <div className="bank-export">
          <button type="button" className="button" onClick={() => downloadText(moneyExport(scene, table, head, globalThis.location.href, today))}>
            {say(words.exportDanish)}
          </button>
        </div>
      )}
    </>
  );
}

function howParted({ choice: { by, measure } }: MoneyTable): readonly (typeof words.byDays)[] {
  const several = by === 'theme' || by === 'organisation' || by === 'objective' ? [words.severalKeys] : [];
  return [...several, ...(isAreaField(by) ? [words.byGround] : []), ...(by === 'year' || measure === 'year' ? [words.byDays] : []), ...(measure === 'each' ? [words.eachHow] : [])];
}

function BudgetControls({ choice, year }: { readonly choice: MoneyChoice; readonly year: number }): ReactNode {
  const { scene, actions, say } = useApp();
  const fields = moneyFields(scene.city);
  const measures = [
    { value: 'total' as const, label: say(words.total) },
    { value: 'year' as const, label: say(fill(words.inYear, { year: String(year) })), disabled: choice.by === 'year' },
    { value: 'each' as const, label: say(words.each) },
  ];
  return (
    <div className="money-controls">
      <label className="field">
        <span>{say(words.by)}</span>
        <select value={choice.by} onChange={(event) => actions.setMoney({ by: fields.find((field) => field === event.target.value) ?? 'theme' })}>
          {fields.map((field) => (
            <option key={field} value={field}>
              {say(field === 'year' ? words.year : fieldTitle(field, scene.city))}
            </option>
          ))}
        </select>
      </label>
      <Segmented legend={say(words.measure)} value={choice.measure} segments={measures} onChange={(measure) => actions.setMoney({ measure })} />
    </div>
  );
}

/** Plans that no figure is known of: counted beside the figures, by name. */
function Lacking({ table: { lacks }, all }: { readonly table: MoneyTable; readonly all: number }): ReactNode {
  const { say, language } = useApp();
  const count = lacks.reduce((sum, { programmes }) => sum + programmes.length, 0);
  if (count === 0) return null;
  return (
    <Fold summary={say(fill(words.lackingCount, { count: formatNumber(count, language), all: formatNumber(all, language) }))}>
      {lacks.map(({ lack, programmes }) => (
        <section key={lack} className="money-lack">
          <h4>
            {say(moneyLackWords[lack])} <span className="quiet">{formatNumber(programmes.length, language)}</span>
          </h4>
          <ul>
            {programmes.map((programme) => (
              <li key={programme.id}>
                <PlanTitle programme={programme} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Fold>
  );
}
