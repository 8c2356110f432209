import type { ReactNode } from 'react';
import { planControlWords } from '../../text/plan-control-words.ts';
import { useApp } from '../app-context.ts';
import { Switch } from '../controls/switch.tsx';
import { PlanDate } from './plan-date.tsx';
import { PlanKey } from './plan-key.tsx';
import { PlanTypes } from './plan-types.tsx';
import './plan-controls.css';

/** "Områdebaserede indsatser" on the map: whether, on which date, which types, and what the lines mean. */
export function PlanControls(): ReactNode {
  const { scene, actions, say } = useApp();
  const { shown } = scene.view.plans;
  const isRead = shown || scene.view.mapMode === 'cover';
  if (scene.city.programmes.length === 0) return null;
  return (
    <section className="plan-controls" aria-label={say(planControlWords.programmes)}>
      <Switch
        label={<strong>{say(planControlWords.programmes)}</strong>}
        hint={say(planControlWords.programmesHint)}
        checked={shown}
        onChange={(checked) => actions.setPlans({ shown: checked })}
      />
      {isRead ? (
        <div className="plan-details">
          <PlanDate />
          {shown ? <PlanKey /> : null}
          {shown ? <PlanTypes /> : null}
          {scene.city.programmesComplete ? null : <p className="note">{say(planControlWords.incomplete)}</p>}
        </div>
      ) : null}
      <button type="button" className="button bank-open" aria-haspopup="dialog" onClick={() => actions.setBank({})}>
        {say(planControlWords.openBank)}
      </button>
      <button type="button" className="button bank-open" aria-haspopup="dialog" onClick={() => actions.setMoney({})}>
        {say(planControlWords.openMoney)}
      </button>
    </section>
  );
}
