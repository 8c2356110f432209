import type { ReactNode } from 'react';
import { planControlWords } from '../../text/plan-control-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';

/** Which types of programme are drawn. */
export function PlanTypes(): ReactNode {
  const { scene, actions, say } = useApp();
  const all = scene.city.programmeTypes.map((type) => type.id);
  const chosen = scene.view.plans.types ?? all;
  const toggle = (id: string, isOn: boolean): void => {
    const types = all.filter((one) => (one === id ? isOn : chosen.includes(one)));
    actions.setPlans({ types: types.length === all.length ? null : types });
  };
  if (all.length < 2) return null;
  return (
    <Fold className="plan-types" summary={say(planControlWords.types)} open={scene.view.plans.types !== null}>
      <ul className="plan-type-list">
        {scene.city.programmeTypes.map((type) => (
          <li key={type.id}>
            <label className="check">
              <input type="checkbox" checked={chosen.includes(type.id)} onChange={(event) => toggle(type.id, event.target.checked)} />
              <span>
                {say(type.title)}
                {type.countsAsCover ? null : <span className="quiet"> ({say(planControlWords.notCover)})</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
