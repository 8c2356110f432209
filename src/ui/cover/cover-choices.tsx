import type { ReactNode } from 'react';
import { formatShare } from '../../format/number.ts';
import { comparableIn } from '../../state/cover/cover-groups.ts';
import { notComparable } from '../../state/cover/cover-sentence.ts';
import { coverChoiceWords as words } from '../../text/cover-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { HighNeedChoice } from './high-need-choice.tsx';
import { LabelledRange } from './labelled-range.tsx';
import './cover.css';

/** What the map of need and plans asks, or why it is not shown; and what counts as greater need and as a plan. */
export function CoverChoices(): ReactNode {
  const { scene, actions, language, say } = useApp();
  const { cover } = scene.view.cover;
  const why = notComparable(scene, comparableIn(scene));
  const percent = Math.round(100 * cover);
  return (
    <>
      <p className={why === null ? 'note' : 'note cover-refused'}>{say(why ?? words.hint)}</p>
      <Fold summary={say(words.choices)}>
        <div className="cover-choices">
          <HighNeedChoice />
          <LabelledRange
            label={say(words.cover)}
            hint={say(words.coverHint)}
            min={1}
            max={100}
            value={percent}
            text={formatShare(cover, language)}
            onChange={(next) => actions.setCover({ cover: next / 100 })}
          />
        </div>
      </Fold>
    </>
  );
}
