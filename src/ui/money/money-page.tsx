import { useEffect, useMemo, type ReactNode } from 'react';
import { cityName } from '../../model/short-name.ts';
import { DEFAULT_BANK } from '../../state/plans/bank-choice.ts';
import { bankScene } from '../../state/plans/bank-scene.ts';
import type { MoneyChoice } from '../../state/view.ts';
import { bankWords } from '../../text/bank-words.ts';
import { moneyWords as words } from '../../text/money-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { BankChips } from '../bank/bank-chips.tsx';
import { BankFilters } from '../bank/bank-filters.tsx';
import { BankTotalsLine } from '../bank/bank-totals-line.tsx';
import { Icon } from '../controls/icon.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { BudgetView } from './budget-view.tsx';
import { PoolView } from './pool-view.tsx';
import './money.css';

interface MoneyPageProps {
  readonly choice: MoneyChoice;
  readonly onClose: () => void;
}

/** "Økonomi": what plans cost and who pays, and what a pool for co-financing would reach. */
export function MoneyPage({ choice, onClose }: MoneyPageProps): ReactNode {
  const { scene, actions, say, width } = useApp();
  const filter = scene.view.bank ?? DEFAULT_BANK;
  const bank = useMemo(() => bankScene(scene, filter), [scene, filter]);
  const fromBank = scene.view.bank !== null;
  // It may be fetched after the dialog has opened: then its heading takes the focus when it is here.
  useEffect(() => {
    if (document.activeElement?.closest('.bank-head, .bank-body') === null) document.getElementById('bank-title')?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <header className="bank-head">
        <h2 id="bank-title" tabIndex={-1}>
          {say(words.title)}
        </h2>
        <button type="button" className="button is-quiet" onClick={onClose}>
          {fromBank ? '‹ ' : <Icon name="close" />}
          {say(fromBank ? words.back : words.close)}
        </button>
        <p className="quiet">
          {say(fill(words.lead, { city: cityName(scene.city) }))} {scene.city.programmesComplete ? null : say(bankWords.incomplete)}
        </p>
      </header>
      <div className="bank-body">
        <BankFilters bank={bank} choice={filter} isFolded={width !== 'wide'} />
        <div className="bank-main money-main">
          <Segmented
            legend={say(words.page)}
            legendHidden
            value={choice.page}
            segments={[
              { value: 'budget', label: say(words.budget) },
              { value: 'pool', label: say(words.pool) },
            ]}
            onChange={(page) => actions.setMoney({ page })}
          />
          <BankChips choice={filter} />
          <BankTotalsLine bank={bank} />
          {choice.page === 'pool' ? <PoolView bank={bank} /> : <BudgetView bank={bank} choice={choice} />}
        </div>
      </div>
    </>
  );
}
