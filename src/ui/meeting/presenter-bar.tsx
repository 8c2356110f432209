import type { ReactNode } from 'react';
import { presenterWords as words } from '../../text/meeting/presenter-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import type { Presentation } from './use-presentation.ts';

/** The few things to press: one back, one on, weights, as it was saved, and the end. */
export function PresenterBar({ position, number, count, isChanged, areWeightsOpen, openWeights, go, asSaved, end }: Presentation & { readonly position: string }): ReactNode {
  const { scene, say } = useApp();
  const hasWeights = scene.tree !== null;
  return (
    <nav className="presenter-bar" aria-label={say(words.steps)}>
      <span className="presenter-position" title={say(words.keys)}>
        {position}
      </span>
      <button type="button" className="button" aria-disabled={number === 1} onClick={() => go('back')}>
        <span aria-hidden="true">‹</span> {say(words.back)}
      </button>
      <button type="button" className="button is-primary" aria-disabled={number === count} onClick={() => go('next')}>
        {say(words.next)} <span aria-hidden="true">›</span>
      </button>
      <span className="presenter-room" />
      {isChanged ? (
        <button type="button" className="button" onClick={asSaved}>
          <Icon name="reset" />
          {say(words.asSaved)}
        </button>
      ) : null}
      {hasWeights ? (
        <button type="button" className="button is-quiet" aria-expanded={areWeightsOpen} onClick={() => openWeights(!areWeightsOpen)}>
          {say(areWeightsOpen ? words.weightsDone : words.weights)}
        </button>
      ) : null}
      <button type="button" className="button is-quiet" onClick={end}>
        <Icon name="close" />
        {say(words.end)}
      </button>
      <p className="visually-hidden">{say(words.keys)}</p>
    </nav>
  );
}
