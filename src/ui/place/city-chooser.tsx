import type { ReactNode } from 'react';
import { useApp } from '../app-context.ts';
import { CityMenu, useArrived } from '../later.tsx';
import { Part } from '../shell/part.tsx';

/** The city beside the tool's name; once the map is here a choice of cities, and the way to files of one's own. */
export function CityChooser(): ReactNode {
  const { scene, say } = useApp();
  const name = <span className="city-name">{say(scene.city.title)}</span>;
  return useArrived() ? (
    <Part>
      <CityMenu />
    </Part>
  ) : (
    name
  );
}
