import type { ReactNode } from 'react';
import { placeWords } from '../../text/place-words.ts';
import { useApp } from '../app-context.ts';

/** The city beside the tool's name: a choice where the app offers several, else its name alone. */
export function CityChooser(): ReactNode {
  const { scene, packages, say } = useApp();
  if (packages.offered.length < 2) return <span className="city-name">{say(scene.city.title)}</span>;
  return (
    <select className="city-choice" aria-label={say(placeWords.city)} value={scene.city.id} onChange={(event) => packages.open(event.target.value)}>
      {packages.offered.map((one) => (
        <option key={one.id} value={one.id}>
          {say(one.title)}
        </option>
      ))}
    </select>
  );
}
