import { useState, type ReactNode } from 'react';
import { programmeShape } from '../../plans/programme-shapes.ts';
import { areaText } from '../../state/plans/bank-text.ts';
import { cornersText, typedCorners, withCorner, withoutLastCorner } from '../../state/plan-form/corners-text.ts';
import { draftOfForm } from '../../state/plan-form/read-form.ts';
import { planGroundWords as words } from '../../text/plan-ground-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { AreaFinder, ChosenAreas, toggledArea } from '../pick-on-map/area-chooser.tsx';
import { GroundOnMap } from '../pick-on-map/ground-on-map.tsx';
import { PickButtons } from '../pick-on-map/pick-buttons.tsx';
import { useMapPicking, type Picking } from '../pick-on-map/use-map-picking.ts';
import { useWriting } from './form-context.ts';
import { LinesField, useDescribed } from './form-fields.tsx';

/** Where the plan works: areas, clicked or named, or a border of its own, clicked or written. The map shows it all the while. */
export function GroundPart(): ReactNode {
  const { scene, say, announce } = useApp();
  const { form, set } = useWriting();
  const [picking, setPicking] = useState<Picking>(null);
  const described = useDescribed('areas');
  const { level } = scene;
  useMapPicking(picking, {
    onArea: (position) => {
      const id = level.areas[position]?.id ?? '';
      const isIn = (form.areas[level.id] ?? []).includes(id);
      set({ areas: toggledArea(form.areas, level.id, id) });
      announce(say(fill(isIn ? words.removed : words.added, { name: areaText(scene.city, level.id, id) })));
    },
    onCorner: (at) => set({ corners: withCorner(form.corners, at) }),
    onUndo: () => set({ corners: withoutLastCorner(form.corners) }),
    onDone: () => setPicking(null),
  });
  return (
    <fieldset className="form-part" data-picking={picking ?? undefined}>
      <legend>{say(words.ground)}</legend>
      <PickButtons picking={picking} onPick={setPicking} />
      <div id={described.id} tabIndex={-1} data-at="areas">
        <ChosenAreas areas={form.areas} onAreas={(areas) => set({ areas })} />
        {described.notes}
      </div>
      <AreaFinder areas={form.areas} onAreas={(areas) => set({ areas })} />
      <Border isDrawn={picking === 'corners'} />
      <GroundOnMap areas={form.areas} pieces={typedCorners(form.corners).pieces} />
    </fieldset>
  );
}

function Border({ isDrawn }: { readonly isDrawn: boolean }): ReactNode {
  const { scene, say } = useApp();
  const { form, set, base } = useWriting();
  const hasAreas = Object.values(form.areas).some((ids) => ids.length > 0);
  const takeOutline = (): void => {
    const shape = programmeShape({ ...base, geometry: null, areas: draftOfForm(form, base).areas }, scene.city);
    if (shape !== null) set({ corners: cornersText(shape) });
  };
  const hasCorners = form.corners.trim() !== '';
  const hasHoles = base.geometry?.polygons.some((rings) => rings.length > 1) === true;
  return (
    <>
      <LinesField at="corners" label={words.corners} hint={words.cornersHint} value={form.corners} onChange={(corners) => set({ corners })} rows={isDrawn || hasCorners ? 4 : 2} />
      {hasHoles ? <p className="field-hint">{say(words.pieces)}</p> : null}
      <div className="button-row">
        <button type="button" className="button is-quiet" disabled={!hasAreas} onClick={takeOutline}>
          {say(words.outline)}
        </button>
        {hasCorners ? (
          <>
            <button type="button" className="button is-quiet" onClick={() => set({ corners: withoutLastCorner(form.corners) })}>
              {say(words.undoCorner)}
            </button>
            <button type="button" className="button is-quiet" onClick={() => set({ corners: '' })}>
              {say(words.clear)}
            </button>
          </>
        ) : null}
      </div>
    </>
  );
}
