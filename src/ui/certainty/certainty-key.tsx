import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { DEFAULT_ROBUSTNESS } from '../../model/robustness.ts';
import { doubtText } from '../../state/certainty/certainty-sentence.ts';
import { certaintyLimits } from '../../state/certainty/certainty-limits.ts';
import { certaintyKeyWords as words } from '../../text/certainty-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';

/** Under the classes of the map of certainty: what the words mean, and what is not in the colours. */
export function CertaintyKey(): ReactNode {
  const { scene, language, say } = useApp();
  const draws = formatNumber(DEFAULT_ROBUSTNESS.draws, language);
  const lines = [fill(words.what, { draws, doubt: doubtText(scene.view.doubt) }), fill(words.rule, certaintyLimits(language)), words.notIn];
  return (
    <Fold summary={say(words.help)} className="legend-fold">
      {lines.map((line) => (
        <p key={line.en} className="note">
          {say(line)}
        </p>
      ))}
    </Fold>
  );
}
