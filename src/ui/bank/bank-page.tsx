import { useMemo, type ReactNode } from 'react';
import { formatDate } from '../../format/date.ts';
import { cityName } from '../../model/short-name.ts';
import { bankScene } from '../../state/plans/bank-scene.ts';
import type { BankChoice } from '../../state/view.ts';
import { bankWords as words } from '../../text/bank-words.ts';
import { moneyWords } from '../../text/money-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { OwnPlansBar } from '../own-plans/own-plans-bar.tsx';
import { BankChips } from './bank-chips.tsx';
import { BankContent } from './bank-content.tsx';
import { BankControls } from './bank-controls.tsx';
import { BankFilters } from './bank-filters.tsx';
import { BankTotalsLine } from './bank-totals-line.tsx';

interface BankPageProps {
  readonly choice: BankChoice;
  readonly onClose: () => void;
}

/** "Projektbank": every programme of the package, filtered, grouped and added up. */
export function BankPage({ choice, onClose }: BankPageProps): ReactNode {
  const { scene, actions, say, language, width } = useApp();
  const { programmes, date, city } = scene;
  const bank = useMemo(() => bankScene({ programmes, date, city, view: { language } }, choice), [programmes, date, city, language, choice]);
  const lead = fill(words.lead, { city: cityName(scene.city), date: formatDate(scene.date, language) });
  return (
    <>
      <header className="bank-head">
        <h2 id="bank-title" tabIndex={-1}>
          {say(words.title)}
        </h2>
        <div className="bank-ways">
          <button type="button" className="button" data-way="money" onClick={() => actions.setMoney({})}>
            {say(moneyWords.title)}
          </button>
          <button type="button" className="button is-quiet" onClick={onClose}>
            <Icon name="close" />
            {say(words.close)}
          </button>
        </div>
        <p className="quiet">
          {say(lead)} {scene.city.programmesComplete ? null : say(words.incomplete)}
        </p>
        <OwnPlansBar />
      </header>
      <div className="bank-body">
        <BankFilters bank={bank} choice={choice} isFolded={width !== 'wide'} />
        <div className="bank-main">
          <BankControls bank={bank} choice={choice} />
          <BankChips choice={choice} />
          <BankTotalsLine bank={bank} />
          <BankContent bank={bank} choice={choice} />
        </div>
      </div>
    </>
  );
}
