import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { CHANGE_SHARES } from '../../score/time/change-classes.ts';
import { changeChoiceWords as words } from '../../text/time/change-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';

/** Under the classes of change: where their limits lie, what noise is, and what is not shown. */
export function ChangeKey(): ReactNode {
  const { language, say } = useApp();
  const share = (part: keyof typeof CHANGE_SHARES): string => formatNumber(CHANGE_SHARES[part], language);
  const classes = fill(words.classes, { unchanged: share('unchanged'), great: share('great') });
  return (
    <Fold summary={say(words.help)} className="legend-fold">
      {[classes, words.noiseIs, words.gaps].map((line) => (
        <p key={line.en} className="note">
          {say(line)}
        </p>
      ))}
    </Fold>
  );
}
