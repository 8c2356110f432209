import { useMemo, type ReactNode } from 'react';
import { countedTwiceTexts } from '../../state/explain/counted-twice.ts';
import { influenceWords as words } from '../../text/influence-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { Icon } from '../controls/icon.tsx';
import { useRested } from '../use-rested.ts';

/** What to know about the weights as they stand: what counts twice, and what the lines under the sliders mean. */
export function WeightWarnings(): ReactNode {
  const { scene, say } = useApp();
  const result = useRested(scene.result);
  const twice = useMemo(() => (result === null ? [] : countedTwiceTexts(result)), [result]);
  if (result === null) return null;
  return (
    <div className="weight-warnings">
      {twice.length === 0 ? null : (
        <div role="status">
          <ul className="notice">
            {twice.map((line) => (
              <li key={line.en}>
                <Icon name="warning" /> {say(line)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Fold summary={say(words.linesHelp)}>
        {[words.weighsHelp, words.help, words.withScoreHelp].map((line) => (
          <p key={line.en} className="note">
            {say(line)}
          </p>
        ))}
      </Fold>
    </div>
  );
}
