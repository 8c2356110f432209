import type { ReactNode } from 'react';
import { ownAreaWords as words } from '../../text/side/own-area-words.ts';
import { useApp } from '../app-context.ts';
import { OwnAreaLines } from './own-area-lines.tsx';

/** The own area in words, with the way to the form in which it is put together. */
export function OwnAreaCard(): ReactNode {
  const { scene, actions, writing, say, announce } = useApp();
  const { own } = scene.view.side;
  const remove = (): void => {
    actions.setSide({ own: null });
    announce(say(words.removed));
  };
  return (
    <section className="own-area-card">
      <h3>{say(words.title)}</h3>
      {own === null ? <p className="quiet">{say(words.lead)}</p> : <OwnAreaLines own={own} />}
      {own === null ? null : <p className="note">{say(words.rule)}</p>}
      <div className="button-row">
        <button type="button" className="button" onClick={() => writing.setState({ request: { kind: 'own-area' } })}>
          {say(own === null ? words.make : words.change)}
        </button>
        {own === null ? null : (
          <button type="button" className="button is-quiet" onClick={remove}>
            {say(words.remove)}
          </button>
        )}
      </div>
    </section>
  );
}
