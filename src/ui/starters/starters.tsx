import { useId, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { starterWords as words } from '../../text/starter-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { focusSoon } from './focus-soon.ts';
import { useStarters } from './use-starters.ts';
import './starters.css';

/** "Kom i gang" at the top of the choices: laid out until one was used, a line that brings them back from then on. */
export function StarterFold(): ReactNode {
  const { say, settings, width } = useApp();
  const id = useId();
  const isLaidOut = useStore(settings, ({ starters }) => starters);
  const [isOpenHere, setOpenHere] = useState(false);
  // Beside a map that has the row over it, the fold is a second way in and keeps its own state.
  const isOpen = width === 'wide' ? isLaidOut : isOpenHere;
  const turn = (open: boolean): void => (width === 'wide' ? settings.setState({ starters: open }) : setOpenHere(open));
  return (
    <section className="starter-fold" aria-labelledby={`${id}-title`}>
      <h2>
        <button id={`${id}-title`} type="button" className="starter-turn" aria-expanded={isOpen} aria-controls={`${id}-list`} onClick={() => turn(!isOpen)}>
          <Icon name="right" className={isOpen ? 'is-turned' : ''} />
          {say(words.heading)}
        </button>
      </h2>
      <div id={`${id}-list`} hidden={!isOpen}>
        {isOpen ? <StarterButtons onUsed={() => turn(false)} /> : null}
      </div>
    </section>
  );
}

/** The same in one row over the map, where the choices are put away. */
export function StarterRow(): ReactNode {
  const { say, settings } = useApp();
  const close = (): void => settings.setState({ starters: false });
  const closeByHand = (): void => {
    void focusSoon(() => document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"], .floating'));
    close();
  };
  return (
    <div className="starter-row" role="group" aria-label={say(words.heading)}>
      <StarterButtons onUsed={close} />
      <button type="button" className="icon-button starter-close" aria-label={say(words.hide)} onClick={closeByHand}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** They go away once the focus has moved on: a button that vanishes under the focus would lose it. */
function StarterButtons({ onUsed }: { readonly onUsed: () => void }): ReactNode {
  const { say } = useApp();
  return (
    <ul className="starter-list">
      {useStarters().map(({ id, title, start }) => (
        <li key={id}>
          <button type="button" className="button starter" onClick={() => void start().then((hasMoved) => (hasMoved ? onUsed() : undefined))}>
            {say(title)}
          </button>
        </li>
      ))}
    </ul>
  );
}
