import { useId, type ReactNode } from 'react';
import { placeWords } from '../../text/place-words.ts';
import { useApp } from '../app-context.ts';

/** Which city; says nothing where there is only one. */
export function CityChooser(): ReactNode {
  const { scene, packages, say } = useApp();
  const id = useId();
  if (packages.offered.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{say(placeWords.city)}</label>
      <select id={id} value={scene.city.id} onChange={(event) => packages.open(event.target.value)}>
        {packages.offered.map((one) => (
          <option key={one.id} value={one.id}>
            {say(one.title)}
          </option>
        ))}
      </select>
    </div>
  );
}
