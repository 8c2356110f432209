import { useEffect, useState, type ReactNode } from 'react';
import { countedTwiceTexts } from '../../state/counted-twice.ts';
import { influenceWords as words } from '../../text/influence-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { Icon } from '../controls/icon.tsx';
import type { Localized } from '../../model/localized.ts';

/** Looked for when the weights have rested so long: a drag has more to do. */
const REST_MS = 250;

/** What to know about the weights as they stand: what counts twice, and what the lines under the sliders mean. */
export function WeightWarnings(): ReactNode {
  const { scene, say } = useApp();
  const { result } = scene;
  const [twice, setTwice] = useState<readonly Localized[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => setTwice(result === null ? [] : countedTwiceTexts(result)), REST_MS);
    return () => clearTimeout(timer);
  }, [result]);
  if (result === null) return null;
  return (
    <div className="weight-warnings">
      {twice.length === 0 ? null : (
        <ul className="notice" role="status">
          {twice.map((line) => (
            <li key={line.en}>
              <Icon name="warning" /> {say(line)}
            </li>
          ))}
        </ul>
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
