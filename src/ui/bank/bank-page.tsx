import { useMemo, type ReactNode } from 'react';
import { formatDate } from '../../format/date.ts';
import { bankExport } from '../../state/plans/bank-export.ts';
import { bankScene } from '../../state/plans/bank-scene.ts';
import type { BankChoice } from '../../state/view.ts';
import { bankWords as words } from '../../text/bank-words.ts';
import { moneyWords } from '../../text/money-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { OwnPlansBar } from '../own-plans/own-plans-bar.tsx';
import { downloadText } from '../list/download-text.ts';
import { BankChips } from './bank-chips.tsx';
import { BankControls } from './bank-controls.tsx';
import { BankFilters } from './bank-filters.tsx';
import { BankGroups } from './bank-groups.tsx';
import { BankTotalsLine } from './bank-totals-line.tsx';

interface BankPageProps {
  readonly choice: BankChoice;
  readonly onClose: () => void;
}

/** "Projektbank": every programme of the package, filtered, grouped and added up. */
export function BankPage({ choice, onClose }: BankPageProps): ReactNode {
  const { scene, actions, say, language, width } = useApp();
  const bank = useMemo(() => bankScene(scene, choice), [scene, choice]);
  const lead = fill(words.lead, { city: scene.city.title, date: formatDate(scene.date, language) });
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
        <BankFilters bank={bank} choice={choice} isFolded={width === 'narrow'} />
        <div className="bank-main">
          <BankControls bank={bank} choice={choice} />
          <BankChips choice={choice} />
          <BankTotalsLine bank={bank} />
          <BankGroups bank={bank} choice={choice} look={width === 'narrow' ? 'cards' : choice.look} />
          <ExportButtons choice={choice} bank={bank} />
        </div>
      </div>
    </>
  );
}

function ExportButtons({ choice, bank }: { readonly choice: BankChoice; readonly bank: ReturnType<typeof bankScene> }): ReactNode {
  const { scene, say, today } = useApp();
  if (bank.listed.length === 0) return null;
  const download = (form: 'csv-da' | 'json'): void => downloadText(bankExport(scene, choice, bank.listed, form, globalThis.location.href, today));
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
