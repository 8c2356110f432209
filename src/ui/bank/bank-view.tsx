import { Suspense, useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { bankWords } from '../../text/bank-words.ts';
import { useApp } from '../app-context.ts';
import { MoneyPage, SidePage } from '../later-pages.tsx';
import { PlanPage } from '../plan-page/plan-page.tsx';
import { Part } from '../shell/part.tsx';
import { TargetBoardPage } from '../time/target-board-page.tsx';
import { BankPage } from './bank-page.tsx';

/** What lies over the map: the project bank, or the page of one plan. Escape goes one step back; what had the focus before has it again. */
export function BankView(): ReactNode {
  const { scene, actions } = useApp();
  const { plan, money, time, bank, side } = scene.view;
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog);
  useFocusOnTurn(dialog, plan ?? (money === null ? null : MONEY_TURN));
  const goBack = (): void => (plan !== null ? actions.openPlan(null) : money !== null ? actions.setMoney(null) : bank !== null ? actions.setBank(null) : time.board !== null ? actions.setTime({ board: null }) : actions.setSide({ open: false }));
  const closeAll = (): void => {
    actions.openPlan(null);
    actions.setMoney(null);
    actions.setBank(null);
    if (time.board !== null) actions.setTime({ board: null });
    if (side.open) actions.setSide({ open: false });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    goBack();
  };
  return (
    // The keys are those of the dialog as a whole; every control in it has its own.
    <dialog ref={dialog} className="bank" aria-labelledby="bank-title" onKeyDown={onKeyDown} onClose={closeAll}>
      <OpenPage onBack={goBack} />
    </dialog>
  );
}

/** A plan's page stands over the page of money, and that over the bank; targets and areas side by side are pages of their own. */
function OpenPage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const { bank, plan, money, time } = useApp().scene.view;
  if (plan !== null) return <PlanPage key={plan} id={plan} onBack={onBack} />;
  if (bank !== null && money === null) return <BankPage choice={bank} onClose={onBack} />;
  if (money === null && time.board !== null) return <TargetBoardPage by={time.board} onClose={onBack} />;
  return (
    <Part>
      <Suspense fallback={<OnItsWay />}>{money === null ? <SidePage onClose={onBack} /> : <MoneyPage choice={money} onClose={onBack} />}</Suspense>
    </Part>
  );
}

/** Where a page takes its time to come; it is not seen in the first moment. */
const OnItsWay = (): ReactNode => <p className="bank-on-its-way quiet">{useApp().say(bankWords.onItsWay)}</p>;

/** Opens over everything while it stands. The platform keeps the focus in it and hands it back. */
function useModal(dialog: React.RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, [dialog]);
}

/** The page of money among those that the dialog turns to; no plan has such an id. */
const MONEY_TURN = ' money';

/** A page that comes is read from its heading; back where it was opened, what opened it has the focus. */
function useFocusOnTurn(dialog: React.RefObject<HTMLDialogElement | null>, turn: string | null): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const left = before.current;
    before.current = turn;
    const own = dialog.current;
    const target = left === null ? null : own?.querySelector<HTMLElement>(left === MONEY_TURN ? '[data-way="money"]' : `[data-plan="${CSS.escape(left)}"]`);
    (target ?? own?.querySelector<HTMLElement>('#bank-title'))?.focus({ preventScroll: (target ?? null) === null });
    if ((target ?? null) === null) own?.scrollTo(0, 0);
  }, [dialog, turn]);
}
