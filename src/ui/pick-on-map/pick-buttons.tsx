import type { ReactNode } from 'react';
import { planGroundWords as words } from '../../text/plan-ground-words.ts';
import { useApp } from '../app-context.ts';
import type { Picking } from './use-map-picking.ts';

/** What clicks on the map shall mean, and the way out of it. Nothing where the level has no map. */
export function PickButtons({ picking, onPick }: { readonly picking: Picking; readonly onPick: (picking: Picking) => void }): ReactNode {
  const { scene, say } = useApp();
  if (scene.level.geometries === null) return null;
  const button = (kind: 'areas' | 'corners', title: string): ReactNode => (
    <button type="button" className="button" aria-pressed={picking === kind} onClick={() => onPick(picking === kind ? null : kind)}>
      {title}
    </button>
  );
  return (
    <>
      <div className="button-row">
        {button('areas', say(words.pickAreas))}
        {button('corners', say(words.draw))}
      </div>
      {picking === null ? null : (
        <div className="picking-note" role="status">
          <p>{say(picking === 'areas' ? words.pickAreasNow : words.drawNow)}</p>
          <button type="button" className="button is-primary" onClick={() => onPick(null)}>
            {say(words.done)}
          </button>
        </div>
      )}
    </>
  );
}
