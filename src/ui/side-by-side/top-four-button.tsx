import type { ReactNode } from 'react';
import { MOST_SIDES } from '../../state/side-by-side/side-choice.ts';
import { sideWords as words } from '../../text/side/side-words.ts';
import { useApp } from '../app-context.ts';

/** Puts the first four areas of the list side by side, in the place of those that were there, and opens the page of them. */
export function TopFourButton(): ReactNode {
  const { scene, actions, say } = useApp();
  const first = scene.listed.slice(0, MOST_SIDES).map(({ id }) => ({ level: scene.level.id, area: id }));
  return (
    <button type="button" className="button" aria-disabled={first.length === 0} onClick={() => (first.length === 0 ? undefined : actions.setSide({ areas: first, open: true }))}>
      {say(words.topFour)}
    </button>
  );
}
