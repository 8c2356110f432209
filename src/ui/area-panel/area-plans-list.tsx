import type { ReactNode } from 'react';
import { formatPeriod } from '../../format/date.ts';
import { areaPanelWords } from '../../text/area-panel-words.ts';
import { planWords } from '../../text/plan-words.ts';
import { useApp } from '../app-context.ts';
import type { ProgrammeOnDate } from '../../plans/programme-on-date.ts';

/** Every programme that touches the area, with its status on the chosen date. */
export function AreaPlansList({ programmes }: { readonly programmes: readonly ProgrammeOnDate[] }): ReactNode {
  const { scene, picked, say, language } = useApp();
  return (
    <section>
      <h3>{say(areaPanelWords.plans)}</h3>
      {programmes.length === 0 ? <p>{say(scene.city.programmesComplete ? areaPanelWords.noPlans : areaPanelWords.noKnownPlans)}</p> : null}
      <ul className="plan-list">
        {programmes.map(({ programme, status, expiring }) => (
          <li key={programme.id}>
            <button type="button" className="link-button" onClick={() => picked.setState({ ids: [programme.id] })}>
              {programme.title}
            </button>
            <span className="quiet">
              <span className={`status status-${status}`}>{say(planWords.status[status])}</span>
              {expiring ? `, ${say(planWords.expiring)}` : ''} · {formatPeriod(programme.start, programme.end, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
