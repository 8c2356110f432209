import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { Flip } from '../../score/compare-profiles.ts';
import { rankText } from '../../state/compare/compare-in-words.ts';
import type { Compared } from '../../state/compare/compare-scene.ts';
import { compareWords as words } from '../../text/compare-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { AreaButton } from './area-button.tsx';
import type { Localized } from '../../model/localized.ts';

/** Who comes into the top of the list with B, and who drops out of it. */
export function FlipLists({ compared: { here, comparison } }: { readonly compared: Compared }): ReactNode {
  const { say, language } = useApp();
  if (comparison === null) return null;
  const top = formatNumber(here.view.compare?.top ?? 0, language);
  return (
    <section className="flips">
      <h3>{say(fill(words.flips, { top }))}</h3>
      <div className="flip-columns">
        <FlipList title={words.enter} flips={comparison.enter} />
        <FlipList title={words.leave} flips={comparison.leave} />
      </div>
    </section>
  );
}

function FlipList({ title, flips }: { readonly title: Localized; readonly flips: readonly Flip[] }): ReactNode {
  const { say } = useApp();
  return (
    <div>
      <h4>
        {say(title)} <span className="quiet">{flips.length}</span>
      </h4>
      {flips.length === 0 ? <p className="quiet">{say(words.nobody)}</p> : null}
      <ul>
        {flips.map(({ position, rankBefore, rankAfter }) => (
          <li key={position}>
            <AreaButton position={position} />
            <span className="flip-ranks">
              {say(rankText(rankBefore))} <span aria-hidden="true">→</span> {say(rankText(rankAfter))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
