import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useApp } from '../app-context.ts';
import { PlanPage } from '../plan-page/plan-page.tsx';
import { BankPage } from './bank-page.tsx';

/** What lies over the map: the project bank, or the page of one plan. Escape goes one step back; what had the focus before has it again. */
export function BankView(): ReactNode {
  const { scene, actions } = useApp();
  const { bank, plan } = scene.view;
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog);
  useFocusOnTurn(dialog, plan);
  const goBack = (): void => (plan === null ? actions.setBank(null) : actions.openPlan(null));
  const closeAll = (): void => {
    actions.openPlan(null);
    actions.setBank(null);
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
      {plan !== null ? <PlanPage key={plan} id={plan} onBack={goBack} /> : bank !== null ? <BankPage choice={bank} onClose={goBack} /> : null}
    </dialog>
  );
}

/** Opens over everything while it stands. The platform keeps the focus in it and hands it back. */
function useModal(dialog: React.RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, [dialog]);
}

/** A page that comes is read from its heading; back in the bank the plan that was looked at has the focus. */
function useFocusOnTurn(dialog: React.RefObject<HTMLDialogElement | null>, plan: string | null): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const left = before.current;
    before.current = plan;
    const own = dialog.current;
    const target = plan === null && left !== null ? own?.querySelector<HTMLElement>(`[data-plan="${CSS.escape(left)}"]`) : null;
    (target ?? own?.querySelector<HTMLElement>('#bank-title'))?.focus({ preventScroll: target === null });
    if (target === null) own?.scrollTo(0, 0);
  }, [dialog, plan]);
}
