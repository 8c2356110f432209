import type { ReactNode } from 'react';
import { levelOf } from '../../model/city-package.ts';
import { cityName } from '../../model/short-name.ts';
import { placeWords } from '../../text/place-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import type { AreaRef } from '../../state/view.ts';
import type { Scene } from '../../state/scene.ts';

interface Crumb {
  readonly name: string;
  readonly home: AreaRef | null;
}

/** The way back up: the city, the home that was chosen, the area whose panel is open. */
export function Breadcrumb(): ReactNode {
  const { scene, actions, say } = useApp();
  const pinned = scene.view.pinned === null ? undefined : scene.rows[scene.level.positions.get(scene.view.pinned) ?? -1];
  const above = crumbsAbove(scene, say(cityName(scene.city)));
  if (above.length === 1 && pinned === undefined) return null;
  const go = (crumb: Crumb): void => {
    actions.begin();
    actions.unpin();
    actions.setHome(crumb.home);
    actions.commit();
    // The step that was pressed is where one is now, and no button any more.
    document.getElementById('map')?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={say(placeWords.breadcrumb)}>
      <ol className="breadcrumb">
        {above.map((crumb, i) => (
          <li key={crumb.name}>
            {i > 0 ? <Icon name="right" /> : null}
            {pinned === undefined && i === above.length - 1 ? <span aria-current="location">{crumb.name}</span> : <button type="button" onClick={() => go(crumb)}>{crumb.name}</button>}
          </li>
        ))}
        {pinned === undefined ? null : (
          <li>
            <Icon name="right" />
            <span aria-current="location">{pinned.name}</span>
          </li>
        )}
      </ol>
    </nav>
  );
}

function crumbsAbove(scene: Scene, top: string): readonly Crumb[] {
  const { home } = scene.view;
  const city: Crumb = { name: top, home: null };
  if (home === null) return [city];
  const level = levelOf(scene.city, home.level);
  const area = level?.areas[level.positions.get(home.area) ?? -1];
  return area === undefined ? [city] : [city, { name: area.name, home }];
}
