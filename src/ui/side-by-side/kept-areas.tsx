import type { ReactNode } from 'react';
import { areaText } from '../../state/plans/bank-text.ts';
import { fill } from '../../text/say.ts';
import { sideWords as words } from '../../text/side/side-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { useKeeping } from './use-keeping.ts';

/** The areas that are kept, in their order: each can be moved and taken out. */
export function KeptAreas(): ReactNode {
  const { scene, say } = useApp();
  const { take, move } = useKeeping();
  const { areas } = scene.view.side;
  if (areas.length === 0) return null;
  return (
    <ol className="kept-areas" aria-label={say(words.trayLabel)}>
      {areas.map((ref, i) => {
        const name = areaText(scene.city, ref.level, ref.area);
        const step = (by: 1 | -1, isEnd: boolean, text: typeof words.earlier, sign: string): ReactNode => (
          <button type="button" className="icon-button is-quiet" aria-disabled={isEnd} aria-label={say(fill(text, { name }))} title={say(fill(text, { name }))} onClick={() => move(i, by, name)}>
            <span aria-hidden="true">{sign}</span>
          </button>
        );
        return (
          <li key={`${ref.level} ${ref.area}`}>
            <span className="side-letter" aria-hidden="true">
              {'ABCD'[i]}
            </span>
            <span className="kept-name">{name}</span>
            {areas.length < 2 ? null : step(-1, i === 0, words.earlier, '‹')}
            {areas.length < 2 ? null : step(1, i === areas.length - 1, words.later, '›')}
            <button type="button" className="icon-button is-quiet" aria-label={say(fill(words.remove, { name }))} title={say(fill(words.remove, { name }))} onClick={() => take(ref, name)}>
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ol>
  );
}
