import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { placeWords } from '../../text/place-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Segmented } from '../controls/segmented.tsx';
import './place.css';

/** The words of a title before a year or a bracket; the whole title stands below the choice. */
const shortTitle = (title: string): string => title.replace(/\s+(\d{4}|\().*$/u, '');

/** From the whole city down: which areas the map is made of. */
export function LevelSwitch(): ReactNode {
  const { scene, actions, language, say } = useApp();
  const { level, city } = scene;
  const count = fill(placeWords.areasCount, { count: formatNumber(level.areas.length, language) });
  return (
    <div className="level-switch">
      <Segmented
        legend={say(placeWords.level)}
        value={level.id}
        segments={city.levels.map(({ id, title }) => ({ value: id, label: shortTitle(say(title)) }))}
        onChange={actions.setLevel}
      />
      <p className="note">
        {say(level.title)}, {say(count)}
        {level.geometries === null ? `, ${say(placeWords.noMap)}` : null}
      </p>
    </div>
  );
}
