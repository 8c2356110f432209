import type { ReactNode } from 'react';
import { bankWords } from '../../text/bank-words.ts';
import { planPageWords as words } from '../../text/plan-page-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { PlanActions } from '../own-plans/plan-actions.tsx';
import { PlanSheet } from './plan-sheet.tsx';

interface PlanPageProps {
  readonly id: string;
  readonly onBack: () => void;
}

/** One plan on a page of its own, with the way back to where it was opened. */
export function PlanPage({ id, onBack }: PlanPageProps): ReactNode {
  const { scene, say } = useApp();
  const onDate = scene.programmes.find(({ programme }) => programme.id === id);
  if (onDate === undefined) return null;
  const { bank, money } = scene.view;
  const isUnder = bank !== null || money !== null;
  return (
    <>
      <div className="plan-page-bar">
        <button type="button" className="button is-quiet" onClick={onBack}>
          {isUnder ? '‹ ' : <Icon name="close" />}
          {say(money !== null ? words.backToMoney : isUnder ? words.back : bankWords.close)}
        </button>
        <button type="button" className="button is-quiet" onClick={() => globalThis.print()}>
          <Icon name="print" />
          {say(words.print)}
        </button>
      </div>
      <PlanActions programme={onDate.programme} />
      <PlanSheet onDate={onDate} titleId="bank-title" />
    </>
  );
}
