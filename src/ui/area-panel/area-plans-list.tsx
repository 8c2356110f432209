import type { ReactNode } from 'react';
import { formatPeriod } from '../../format/date.ts';
import { areaPanelWords } from '../../text/area-panel-words.ts';
import { statusText } from '../../state/plans/programme-status.ts';
import { planWords } from '../../text/plan-words.ts';
import { useApp, usePickedProgrammes } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { AddPlanHere } from '../own-plans/add-plan-here.tsx';
import { OriginMark } from '../own-plans/origin-mark.tsx';
import { ProgrammeFacts } from '../plans/programme-facts.tsx';
import type { ProgrammeOnDate } from '../../plans/programme-on-date.ts';
import type { DateStatus } from '../../plans/status-on-date.ts';

/** What is going on stands before what is to come and what is over. */
const ORDER: readonly DateStatus[] = ['active', 'planned', 'end-unknown', 'unknown', 'ended', 'rejected'];

/** Every programme that touches the area, with its status on the chosen date; each opens to its facts. */
export function AreaPlansList({ programmes }: { readonly programmes: readonly ProgrammeOnDate[] }): ReactNode {
  const { scene, say } = useApp();
  const ordered = programmes.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return (
    <section>
      <h3>{say(areaPanelWords.plans)}</h3>
      {ordered.length === 0 ? <p>{say(scene.city.programmesComplete ? areaPanelWords.noPlans : areaPanelWords.noKnownPlans)}</p> : null}
      <ul className="plan-list">
        {ordered.map((one) => (
          <li key={one.programme.id}>
            <AreaPlan onDate={one} />
          </li>
        ))}
      </ul>
      <AddPlanHere />
    </section>
  );
}

/** A programme in a line. One that was clicked on the map and is going on is open from the start. */
function AreaPlan({ onDate }: { readonly onDate: ProgrammeOnDate }): ReactNode {
  const { say, language } = useApp();
  const picked = usePickedProgrammes();
  const { programme, status, expiring } = onDate;
  const summary = (
    <>
      <span className="plan-title">
        {programme.title} <OriginMark id={programme.id} />
      </span>
      <span className="plan-line">
        <span className={`status status-${status}`}>{say(statusText(onDate))}</span>
        {expiring ? `, ${say(planWords.expiring)}` : ''} · {formatPeriod(programme.start, programme.end, language)}
      </span>
    </>
  );
  return (
    <Fold className="plan-fold" summary={summary} open={status === 'active' && picked.includes(programme.id)}>
      <ProgrammeFacts onDate={onDate} />
    </Fold>
  );
}
