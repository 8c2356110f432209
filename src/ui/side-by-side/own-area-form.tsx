import { useEffect, useState, type ReactNode } from 'react';
import type { Position } from '../../model/geometry.ts';
import { areaText } from '../../state/plans/bank-text.ts';
import { MOST_CORNERS, type OwnArea } from '../../state/side-by-side/side-choice.ts';
import { formatNumber } from '../../format/number.ts';
import { planGroundWords } from '../../text/plan-ground-words.ts';
import { fill } from '../../text/say.ts';
import { ownAreaWords as words } from '../../text/side/own-area-words.ts';
import { useApp } from '../app-context.ts';
import { AreaFinder, ChosenAreas, toggledArea, type PickedAreas } from '../pick-on-map/area-chooser.tsx';
import { GroundOnMap } from '../pick-on-map/ground-on-map.tsx';
import { PickButtons } from '../pick-on-map/pick-buttons.tsx';
import { useMapPicking, type Picking } from '../pick-on-map/use-map-picking.ts';
import { useFormFrame } from '../plan-form/use-form-frame.ts';
import { BorderField } from './border-field.tsx';
import { OutlineChoice } from './outline-choice.tsx';
import { OwnAreaLines } from './own-area-lines.tsx';
import './side-by-side.css';

/** A corner as a link carries it: five decimals of a degree, about a metre. */
const rounded = ([x, y]: Position): Position => [Math.round(x * 1e5) / 1e5, Math.round(y * 1e5) / 1e5];

/** The form beside the map in which areas are put together: clicked, named, drawn or taken from an outline. The view follows each step. */
export function OwnAreaForm(): ReactNode {
  const { scene, actions, writing, say } = useApp();
  const { frame, heading } = useFormFrame();
  const own = scene.view.side.own ?? { level: scene.level.id, areas: [], border: [] };
  const set = (change: Partial<OwnArea>): void => actions.setSide({ own: { ...own, ...change } });
  const close = (open: boolean): void => {
    actions.setSide({ open, own: own.areas.length === 0 && own.border.length === 0 ? null : own });
    writing.setState({ request: null });
  };
  return (
    <form ref={frame} className="plan-form own-area-form" aria-labelledby="own-area-title" onSubmit={(event) => event.preventDefault()}>
      <header>
        <h2 id="own-area-title" ref={heading} tabIndex={-1}>
          {say(words.title)}
        </h2>
        <p className="field-hint">{say(words.lead)}</p>
      </header>
      <OwnGround own={own} set={set} />
      <section className="form-part">
        <OwnAreaLines own={own} />
        <p className="field-hint">{say(words.rule)}</p>
      </section>
      <footer className="plan-form-foot">
        <button type="button" className="button is-primary" onClick={() => close(true)}>
          {say(words.done)}
        </button>
        <button type="button" className="button is-quiet" onClick={() => close(false)}>
          {say(words.close)}
        </button>
      </footer>
    </form>
  );
}

interface OwnGroundProps {
  readonly own: OwnArea;
  readonly set: (change: Partial<OwnArea>) => void;
}

function OwnGround({ own, set }: OwnGroundProps): ReactNode {
  const { scene, actions, say, announce, language } = useApp();
  const [picking, setPicking] = useState<Picking>(null);
  const areas: PickedAreas = { [own.level]: own.areas };
  const setAreas = (next: PickedAreas): void => set({ areas: next[own.level] ?? [] });
  const isShown = scene.level.id === own.level;
  const { setLevel } = actions;
  // The map shows the level that is picked from; another one that is chosen meanwhile is the person's own doing.
  useEffect(() => setLevel(own.level), [setLevel, own.level]);
  useMapPicking(isShown ? picking : null, {
    onArea: (position) => {
      const id = scene.level.areas[position]?.id ?? '';
      announce(say(fill(own.areas.includes(id) ? planGroundWords.removed : planGroundWords.added, { name: areaText(scene.city, own.level, id) })));
      setAreas(toggledArea(areas, own.level, id));
    },
    onCorner: (at) => (own.border.length < MOST_CORNERS ? set({ border: [...own.border, rounded(at)] }) : announce(say(fill(words.cornersMany, { count: formatNumber(own.border.length + 1, language), most: formatNumber(MOST_CORNERS, language) })))),
    onUndo: () => set({ border: own.border.slice(0, -1) }),
    onDone: () => setPicking(null),
  });
  return (
    <fieldset className="form-part" data-picking={picking ?? undefined}>
      <legend className="visually-hidden">{say(words.title)}</legend>
      <LevelField own={own} set={set} />
      {isShown ? <PickButtons picking={picking} onPick={setPicking} /> : <p className="field-hint">{say(fill(words.otherLevel, { shown: scene.level.title, level: levelTitle(scene.city.levels, own.level) }))}</p>}
      <ChosenAreas areas={areas} onAreas={setAreas} />
      <AreaFinder areas={areas} onAreas={setAreas} level={own.level} />
      <OutlineChoice own={own} set={set} />
      <BorderField border={own.border} onBorder={(border) => set({ border: border.map(rounded) })} />
      <GroundOnMap areas={areas} pieces={own.border.length === 0 ? [] : [own.border]} />
    </fieldset>
  );
}

type Levels = readonly { readonly id: string; readonly title: { readonly da: string; readonly en: string } }[];
const levelTitle = (levels: Levels, id: string): { readonly da: string; readonly en: string } => levels.find((level) => level.id === id)?.title ?? { da: id, en: id };

/** Areas are of one level: another one begins anew, with the border that is drawn. */
function LevelField({ own, set }: OwnGroundProps): ReactNode {
  const { scene, say } = useApp();
  return (
    <label className="field">
      <span>{say(words.level)}</span>
      <select value={own.level} onChange={(event) => set({ level: event.target.value, areas: [] })}>
        {scene.city.levels.map(({ id, title }) => (
          <option key={id} value={id}>
            {say(title)}
          </option>
        ))}
      </select>
    </label>
  );
}
