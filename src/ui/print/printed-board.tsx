import type { ReactNode } from 'react';
import { targetBoardWords as words } from '../../text/time/target-board-words.ts';
import type { TimeChoice } from '../../state/view.ts';
import { useApp } from '../app-context.ts';
import { BoardTable } from '../time/board-table.tsx';
import { useBoard } from '../time/use-board.ts';
import { PrintTrail } from './print-trail.tsx';

/** The board of targets on paper, with what it rests on. */
export function PrintedBoard({ by }: { readonly by: NonNullable<TimeChoice['board']> }): ReactNode {
  const { say } = useApp();
  const { groups, lead } = useBoard(by);
  return (
    <main className="print-page is-board">
      <h1>{say(words.title)}</h1>
      <p>{say(lead)}</p>
      {groups.length === 0 ? <p>{say(words.noTargets)}</p> : <BoardTable groups={groups} />}
      <PrintTrail has={(line) => BOARD_TRAIL.has(line)} />
    </main>
  );
}

/** Targets do not hang on weights and methods. */
const BOARD_TRAIL: ReadonlySet<string> = new Set(['fictional', 'package', 'level', 'year', 'sources', 'made', 'link']);
