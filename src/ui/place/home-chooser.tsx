import { useId, type ReactNode } from 'react';
import { compareText } from '../../format/compare-text.ts';
import { placeWords } from '../../text/place-words.ts';
import { useApp } from '../app-context.ts';
import { homeLevels } from './home-levels.ts';
import type { Level } from '../../model/level.ts';

/** "Vælg din bydel eller dit lokaludvalg": the first control of the page. The map goes there and the sentence names it. */
export function HomeChooser(): ReactNode {
  const { scene, actions, say } = useApp();
  const id = useId();
  const { home } = scene.view;
  const levels = homeLevels(scene.city);
  const isDistricts = ['bydel', 'lokaludvalg'].every((level) => levels.some((one) => one.id === level));
  const choose = (value: string): void => {
    const at = value.indexOf(' ');
    actions.setHome(at < 0 ? null : { level: value.slice(0, at), area: value.slice(at + 1) });
  };
  return (
    <div className="home-chooser">
      <label htmlFor={id}>{say(isDistricts ? placeWords.chooseDistrictOrCommittee : placeWords.chooseHome)}</label>
      <select id={id} value={home === null ? '' : `${home.level} ${home.area}`} onChange={(event) => choose(event.target.value)}>
        <option value="">{say(placeWords.wholeCity)}</option>
        {levels.map((level) => (
          <HomeOptions key={level.id} level={level} />
        ))}
      </select>
    </div>
  );
}

function HomeOptions({ level }: { readonly level: Level }): ReactNode {
  const { language, say } = useApp();
  const areas = level.areas.toSorted((a, b) => compareText(a.name, b.name, language));
  return (
    <optgroup label={say(level.title)}>
      {areas.map((area) => (
        <option key={area.id} value={`${level.id} ${area.id}`}>
          {area.name}
        </option>
      ))}
    </optgroup>
  );
}
