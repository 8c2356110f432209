import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { MOST_SIDES } from '../../state/side-by-side/side-choice.ts';
import { fill } from '../../text/say.ts';
import { sideWords as words } from '../../text/side/side-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { KeptAreas } from './kept-areas.tsx';
import './side-by-side.css';

/** What is kept, over the map: how many, which, and the way to the page of them. */
export function SideTray(): ReactNode {
  const { scene, actions, say, announce, language } = useApp();
  const { areas } = scene.view.side;
  const number = (value: number): string => formatNumber(value, language);
  const clear = (): void => {
    actions.setSide({ areas: [], own: null });
    announce(say(words.cleared));
    document.getElementById('list')?.focus({ preventScroll: true });
  };
  return (
    <section className="side-tray" aria-label={say(words.trayLabel)}>
      <Fold summary={say(fill(words.tray, { count: number(areas.length), most: number(MOST_SIDES) }))}>
        <KeptAreas />
        <button type="button" className="button is-quiet" onClick={clear}>
          {say(words.clear)}
        </button>
      </Fold>
      <button type="button" className="button is-primary" onClick={() => actions.setSide({ open: true })}>
        {say(words.open)}
      </button>
    </section>
  );
}
