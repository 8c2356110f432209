import type { ReactNode } from 'react';
import { BankPage } from '../bank/bank-page.tsx';
import { useApp } from '../app-context.ts';
import { MoneyPage, SidePage } from '../later-pages.tsx';
import { PlanSheet } from '../plan-page/plan-sheet.tsx';
import { Part } from '../shell/part.tsx';
import { TargetBoardPage } from '../time/target-board-page.tsx';
import '../bank/bank.css';

const stay = (): void => undefined;

/** The page that a view holds in the map's stead: a plan, the bank, its money, the board of targets, or areas side by side; what filters and saves it is not for the room (`presenter.css`). */
export function PresentedPage(): ReactNode {
  const { programmes, view } = useApp().scene;
  const { plan, money, bank, time, side } = view;
  const onDate = programmes.find(({ programme }) => programme.id === plan);
  if (onDate !== undefined) return <PlanSheet onDate={onDate} titleId="presenter-plan" />;
  if (money !== null)
    return (
      <Part>
        <MoneyPage choice={money} onClose={stay} />
      </Part>
    );
  // A table of nine columns is not read from the back of a room.
  if (bank !== null) return <BankPage choice={bank.look === 'table' ? { ...bank, look: 'cards' } : bank} onClose={stay} />;
  if (time.board !== null) return <TargetBoardPage by={time.board} onClose={stay} />;
  return side.open ? (
    <Part>
      <SidePage onClose={stay} />
    </Part>
  ) : null;
}
