import { useId, type ReactNode } from 'react';
import { planControlWords } from '../../text/plan-control-words.ts';
import { useApp } from '../app-context.ts';
import { PlanMonthsSlider } from './plan-months-slider.tsx';

/** The day that plans are read on: as a date, or drawn month by month. A date that is being typed changes nothing until it is whole. */
export function PlanDate(): ReactNode {
  const { scene, actions, say } = useApp();
  const id = useId();
  const choose = (day: string): void => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(day)) actions.setPlans({ date: day === scene.today ? null : day });
  };
  return (
    <div className="field">
      <label htmlFor={id}>{say(planControlWords.date)}</label>
      <div className="plan-date">
        <input
          id={id}
          className="text-input"
          type="date"
          required
          min="1990-01-01"
          max="2049-12-31"
          value={scene.date}
          onFocus={actions.begin}
          onBlur={actions.commit}
          onChange={(event) => choose(event.target.value)}
        />
        <button type="button" className="button" aria-disabled={scene.view.plans.date === null} onClick={() => actions.setPlans({ date: null })}>
          {say(planControlWords.today)}
        </button>
      </div>
      <PlanMonthsSlider />
    </div>
  );
}
