import type { ReactNode } from 'react';
import { formatDate } from '../../format/date.ts';
import { formatShare } from '../../format/number.ts';
import { highNeedText } from '../../state/cover/cover-groups.ts';
import { coverChoiceWords as words } from '../../text/cover-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';

/** Under the groups of the map of need and plans: what they mean, how cover is measured, and what is not counted. */
export function CoverKey(): ReactNode {
  const { scene, language, say } = useApp();
  const { cover } = scene.view;
  const what = fill(words.what, { high: highNeedText(cover), cover: formatShare(cover.cover, language), date: formatDate(scene.date, language) });
  return (
    <Fold summary={say(words.help)} className="legend-fold">
      {[what, words.rule, words.notIn].map((line) => (
        <p key={line.en} className="note">
          {say(line)}
        </p>
      ))}
    </Fold>
  );
}
