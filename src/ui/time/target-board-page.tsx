import { useEffect, type ReactNode } from 'react';
import { targetFile } from '../../state/time/target-export.ts';
import type { TimeChoice } from '../../state/view.ts';
import { targetBoardWords as words } from '../../text/time/target-board-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { downloadText } from '../list/download-text.ts';
import { BoardTable } from './board-table.tsx';
import { useBoard } from './use-board.ts';
import './target-board.css';

interface TargetBoardPageProps {
  readonly by: NonNullable<TimeChoice['board']>;
  readonly onClose: () => void;
}

/** "Mål": value, target, distance, trend and course, of the city and of areas, ordered by the index, by political objectives or by themes of policy. */
export function TargetBoardPage({ by, onClose }: TargetBoardPageProps): ReactNode {
  const { scene, actions, say, language } = useApp();
  const hasPolicies = scene.city.policyThemes.length > 0;
  const { groups, lead } = useBoard(by);
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
          <Icon name="close" />
          {say(words.close)}
        </button>
        <p className="quiet">{say(lead)}</p>
      </header>
      <div className="target-board">
        <Segmented
          legend={say(words.groupBy)}
          value={by}
          segments={[
            { value: 'themes', label: say(words.byThemes) },
            { value: 'objectives', label: say(words.byObjectives) },
            ...(hasPolicies ? [{ value: 'policies', label: say(words.byPolicies) } as const] : []),
          ]}
          onChange={(board) => actions.setTime({ board })}
        />
        {groups.length === 0 ? <p>{say(words.noTargets)}</p> : <BoardTable groups={groups} />}
        <div className="bank-export">
          {(['csv', 'json'] as const).map((form) => (
            <button key={form} type="button" className="button" disabled={groups.length === 0} onClick={() => downloadText(targetFile(scene.city.id, groups, form, language))}>
              {say(words[form])}
            </button>
          ))}
          <button type="button" className="button is-quiet" disabled={groups.length === 0} onClick={() => globalThis.print()}>
            {say(words.print)}
          </button>
        </div>
      </div>
    </>
  );
}
