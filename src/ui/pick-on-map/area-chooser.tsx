import type { ReactNode } from 'react';
import { areaText } from '../../state/plans/bank-text.ts';
import type { FoundArea } from '../../state/search.ts';
import { planFormWords } from '../../text/plan-form-words.ts';
import { planGroundWords as words } from '../../text/plan-ground-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { FindAreaField } from '../controls/find-area-field.tsx';
import { Icon } from '../controls/icon.tsx';

/** Level -> ids of the areas that are in. */
export type PickedAreas = Readonly<Record<string, readonly string[]>>;

/** The areas with one of a level put in, or taken out where it was in. */
export function toggledArea(areas: PickedAreas, level: string, id: string): PickedAreas {
  const own = areas[level] ?? [];
  return { ...areas, [level]: own.includes(id) ? own.filter((one) => one !== id) : [...own, id] };
}

interface PickedAreasProps {
  readonly areas: PickedAreas;
  readonly onAreas: (areas: PickedAreas) => void;
}

/** Areas by name or number, for whoever does not click on maps. `level`: only those of one. */
export function AreaFinder({ areas, onAreas, level }: PickedAreasProps & { readonly level?: string }): ReactNode {
  const { say, announce } = useApp();
  const add = (found: FoundArea): boolean => {
    onAreas(toggledArea(areas, found.level, found.area));
    announce(say(fill(words.added, { name: found.label })));
    return true;
  };
  return <FindAreaField label={words.findArea} isIn={(found) => areas[found.level]?.includes(found.area) === true} onFound={add} {...(level === undefined ? {} : { level })} />;
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
