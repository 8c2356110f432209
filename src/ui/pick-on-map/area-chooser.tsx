import { useId, useMemo, useState, type ReactNode } from 'react';
import { areaText } from '../../state/plans/bank-text.ts';
import { areaSearch } from '../../state/search.ts';
import { planFormWords } from '../../text/plan-form-words.ts';
import { planGroundWords as words } from '../../text/plan-ground-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';

/** Level -> ids of the areas that are in. */
export type PickedAreas = Readonly<Record<string, readonly string[]>>;

/** The areas with one of a level put in, or taken out where it was in. */
export function toggledArea(areas: PickedAreas, level: string, id: string): PickedAreas {
  const own = areas[level] ?? [];
  return { ...areas, [level]: own.includes(id) ? own.filter((one) => one !== id) : [...own, id] };
}

/** How many areas are offered while a name is typed. */
const OFFERED = 6;

interface PickedAreasProps {
  readonly areas: PickedAreas;
  readonly onAreas: (areas: PickedAreas) => void;
}

/** Areas by name or number, for whoever does not click on maps. `level`: only those of one. */
export function AreaFinder({ areas, onAreas, level: only }: PickedAreasProps & { readonly level?: string }): ReactNode {
  const { scene, say, language, announce } = useApp();
  const id = useId();
  const [text, setText] = useState('');
  const { city } = scene;
  const search = useMemo(() => areaSearch(only === undefined ? city : { ...city, levels: city.levels.filter(({ id: one }) => one === only) }), [city, only]);
  const found = search(text, language, OFFERED).filter(({ level, area }) => !(areas[level] ?? []).includes(area));
  const add = (level: string, area: string, label: string): void => {
    onAreas(toggledArea(areas, level, area));
    setText('');
    announce(say(fill(words.added, { name: label })));
    document.getElementById(id)?.focus();
  };
  return (
    <div className="field">
      <label htmlFor={id}>{say(words.findArea)}</label>
      <input id={id} className="text-input" type="text" autoComplete="off" spellCheck={false} value={text} onChange={(event) => setText(event.target.value)} />
      {text.trim() !== '' && found.length === 0 ? <span className="field-hint">{say(fill(words.noSuchArea, { text: text.trim() }))}</span> : null}
      <ul className="found-areas">
        {found.map(({ level, area, label, levelTitle }) => (
          <li key={`${level} ${area}`}>
            <button type="button" className="button is-quiet" onClick={() => add(level, area, label)}>
              <Icon name="plus" />
              {label} <span className="quiet">{levelTitle}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The areas that are in, each with a way out. */
export function ChosenAreas({ areas, onAreas }: PickedAreasProps): ReactNode {
  const { scene, say, announce } = useApp();
  const chosen = scene.city.levels.flatMap(({ id: level }) => (areas[level] ?? []).map((area) => ({ level, area, name: areaText(scene.city, level, area) })));
  const remove = (level: string, area: string, name: string): void => {
    onAreas(toggledArea(areas, level, area));
    announce(say(fill(words.removed, { name })));
  };
  if (chosen.length === 0) return <p className="quiet">{say(words.noneChosen)}</p>;
  return (
    <ul className="chosen-areas" aria-label={say(words.chosen)}>
      {chosen.map(({ level, area, name }) => (
        <li key={`${level} ${area}`}>
          <button type="button" className="bank-chip" aria-label={say(fill(planFormWords.remove, { what: name }))} onClick={() => remove(level, area, name)}>
            {name}
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
