import { useId, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { formatDate } from '../../format/date.ts';
import { dayAt, monthAt, planMonths, type PlanMonths } from '../../state/plans/plan-months.ts';
import { planControlWords } from '../../text/plan-control-words.ts';
import { useApp } from '../app-context.ts';
import { Range } from '../controls/range.tsx';

/** Keys that go a year at a time. */
const YEAR_KEYS: ReadonlyMap<string, number> = new Map([['PageUp', 12], ['PageDown', -12]]);

/** The date of plans, drawn month by month over the years that plans are known of. */
export function PlanMonthsSlider(): ReactNode {
  const { scene, actions, language, say } = useApp();
  const id = useId();
  const months = planMonths(scene.city, scene.today);
  const at = monthAt(months, scene.date);
  const go = (place: number): void => {
    const day = dayAt(months, Math.min(months.count - 1, Math.max(0, place)), scene.today);
    actions.setPlans({ date: day === scene.today ? null : day });
  };
  const goYear = (event: KeyboardEvent): void => {
    const step = YEAR_KEYS.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    go(at + step);
  };
  return (
    <div role="presentation" className="plan-months" onKeyDown={goYear}>
      <label className="visually-hidden" htmlFor={id}>
        {say(planControlWords.months)}
      </label>
      <Range id={id} min={0} max={months.count - 1} step={1} value={at} valueText={formatDate(scene.date, language)} onChange={go} />
      <YearScale months={months} today={monthAt(months, scene.today)} />
    </div>
  );
}

/** Years under the slider, and where today is. The slider itself says the date aloud. */
function YearScale({ months, today }: { readonly months: PlanMonths; readonly today: number }): ReactNode {
  const { say } = useApp();
  const years = Array.from({ length: months.to - months.from + 1 }, (_, i) => months.from + i);
  const place = (month: number): CSSProperties => ({ '--at': month / Math.max(1, months.count - 1) }) as CSSProperties;
  return (
    <div className="plan-years" aria-hidden="true">
      {years.map((year, i) => (
        <span key={year} className={year % EVERY === 0 ? 'plan-year has-name' : 'plan-year'} style={place(12 * i)}>
          {year % EVERY === 0 ? year : null}
        </span>
      ))}
      <span className="plan-today" style={place(today)} title={say(planControlWords.today)} />
    </div>
  );
}

/** So many years apart are the ones that are named. */
const EVERY = 5;
