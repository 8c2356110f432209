import type { ReactNode } from 'react';
import { formatList } from '../../format/list.ts';
import { formatShare } from '../../format/number.ts';
import type { Programme } from '../../model/programme.ts';
import { moneyOf, perResidentAndYear, sumOf } from '../../plans/money.ts';
import { amountText, departmentTexts } from '../../state/plans/bank-text.ts';
import { planPageWords as words } from '../../text/plan-page-words.ts';
import { payerWords } from '../../text/programme-step-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';

/** Who pays how much and which share; the rows add up to the budget. */
export function PlanMoney({ programme }: { readonly programme: Programme }): ReactNode {
  const { say, language } = useApp();
  const money = moneyOf(programme);
  const currency = programme.budget?.currency ?? 'DKK';
  const each = perResidentAndYear(programme);
  if (money === null) {
    return (
      <section>
        <h3>{say(words.money)}</h3>
        <p className="quiet">{say(words.noMoney)}</p>
      </section>
    );
  }
  const total = sumOf(money);
  return (
    <section>
      <h3>{say(words.money)}</h3>
      <table className="plan-money">
        <thead>
          <tr>
            <th scope="col">{say(words.payer)}</th>
            <th scope="col" className="numeric">
              {say(words.amount)}
            </th>
            <th scope="col" className="numeric">
              {say(words.shareOf)}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...money].map(([payer, oere]) => (
            <tr key={payer}>
              <th scope="row">{say(payerWords[payer])}</th>
              <td className="numeric">{say(amountText(oere / 100, currency))}</td>
              <td className="numeric">{total === 0 ? null : formatShare(oere / total, language)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(words.total)}</th>
            <td className="numeric">{say(amountText(total / 100, currency))}</td>
            <td className="numeric">{formatShare(1, language)}</td>
          </tr>
        </tfoot>
      </table>
      {programme.departments.length === 0 ? null : <p>{say(fill(words.departmentsPay, { departments: formatList(departmentTexts(programme).map(say), language) }))}</p>}
      {each === null ? null : <p className="quiet">{say(fill(words.perResident, { amount: amountText(each, currency) }))}</p>}
    </section>
  );
}
