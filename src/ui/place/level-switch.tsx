import { useId, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { placeWords } from '../../text/place-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import './place.css';

/** From the whole city down: which areas the map is made of. */
export function LevelSwitch(): ReactNode {
  const { scene, actions, language, say } = useApp();
  const name = useId();
  return (
    <fieldset className="level-switch">
      <legend className="field-label">{say(placeWords.level)}</legend>
      <div className="level-choices">
        {scene.city.levels.map((level) => (
          <label key={level.id} className="level-choice">
            <input className="visually-hidden" type="radio" name={name} value={level.id} checked={level.id === scene.level.id} onChange={() => actions.setLevel(level.id)} />
            <span>
              <span className="level-title">{say(level.title)}</span>
              <span className="level-count">
                {say(fill(placeWords.areasCount, { count: formatNumber(level.areas.length, language) }))}
                {level.geometries === null ? `, ${say(placeWords.noMap)}` : null}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
