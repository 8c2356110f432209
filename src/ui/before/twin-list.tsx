import { useState, type MouseEvent, type ReactNode } from 'react';
import type { BeforeAfter } from '../../plans/before-after.ts';
import { areaText } from '../../state/plans/bank-text.ts';
import type { BeforeChoice } from '../../state/view.ts';
import { beforeWords as words } from '../../text/before-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { Icon } from '../controls/icon.tsx';

interface TwinListProps {
  readonly found: BeforeAfter;
  readonly level: string;
  readonly indicator: string;
  readonly choice: BeforeChoice;
}

/** The plan's areas with the twins of each, by name. A twin that is taken out can be put back. */
export function TwinList({ found, level, indicator, choice: { removed } }: TwinListProps): ReactNode {
  const { scene, actions, say } = useApp();
  // Once a twin was taken out or put back the list stays as it is.
  const [isOpen, setIsOpen] = useState(removed.length > 0);
  const nameOf = (id: string): string => areaText(scene.city, level, id);
  // The button goes away under the focus: the section's own takes it. The indicator is held, so that no other one answers.
  const set = (event: MouseEvent<HTMLElement>, next: readonly string[]): void => {
    event.currentTarget.closest('.before')?.querySelector<HTMLElement>('.before-toggle')?.focus({ preventScroll: true });
    setIsOpen(true);
    actions.setBefore({ indicator, removed: next });
  };
  const pairs = found.kind === 'answer' ? found.pairs : [];
  if (pairs.length === 0 && removed.length === 0) return null;
  return (
    <Fold className="before-twins screen-only" summary={say(words.pairs)} open={isOpen}>
      <p className="note">{say(words.pairsHelp)}</p>
      <dl>
        {pairs.map(({ area, twins }) => (
          <div key={area}>
            <dt>{say(fill(words.twinsOf, { area: nameOf(area) }))}</dt>
            <dd>
              {twins.map((twin) => (
                <button key={twin} type="button" className="bank-chip" aria-label={say(fill(words.remove, { area: nameOf(twin) }))} onClick={(event) => set(event, [...removed, twin])}>
                  {nameOf(twin)}
                  <Icon name="close" />
                </button>
              ))}
            </dd>
          </div>
        ))}
        {removed.length === 0 ? null : (
          <div>
            <dt>{say(words.removed)}</dt>
            <dd>
              {removed.map((twin) => (
                <button key={twin} type="button" className="bank-chip" onClick={(event) => set(event, removed.filter((one) => one !== twin))}>
                  {say(fill(words.putBack, { area: nameOf(twin) }))}
                </button>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </Fold>
  );
}
