import type { ReactNode } from 'react';
import { DEFAULT_ROBUSTNESS } from '../../model/robustness.ts';
import { drawnText } from '../../state/certainty/certainty-export.ts';
import { optionsOf } from '../../state/certainty/certainty-doubt.ts';
import { certaintyLimits } from '../../state/certainty/certainty-limits.ts';
import { rankDoubtWords as words } from '../../text/rank-doubt-words.ts';
import { rankSpanWords } from '../../text/rank-span-words.ts';
import { fill } from '../../text/say.ts';
import { variedText } from '../../write/varied-text.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';

/** What was varied and drawn, what was not, and what the words mean. */
export function DoubtHelp(): ReactNode {
  const { scene, language, say } = useApp();
  if (scene.tree === null) return null;
  const { doubt } = scene.view;
  const { draws, seed } = DEFAULT_ROBUSTNESS;
  const lines = [...variedText(scene.tree, optionsOf(doubt, scene.tree)), ...(doubt.smallNumbers ? [drawnText(draws, seed)] : []), fill(rankSpanWords.rule, certaintyLimits(language)), rankSpanWords.rounded];
  return (
    <Fold summary={say(words.help)}>
      {lines.map((line) => (
        <p key={line.en} className="note">
          {say(line)}
        </p>
      ))}
    </Fold>
  );
}
