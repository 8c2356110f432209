import { useId, useMemo, useRef, type ReactNode } from 'react';
import type { BankScene } from '../../state/plans/bank-scene.ts';
import { zoomed } from '../../state/timeline/time-scale.ts';
import { timelineScene } from '../../state/timeline/timeline-scene.ts';
import type { PlanBar } from '../../plans/timeline/plan-bar.ts';
import type { BankChoice } from '../../state/view.ts';
import { timelineWords as words } from '../../text/timeline-words.ts';
import { useApp } from '../app-context.ts';
import { PlanTitle } from '../bank/plan-cells.tsx';
import { TimelineFrame } from './timeline-frame.tsx';
import { TimelineKey } from './timeline-key.tsx';
import { TimelineTableFold } from './timeline-table.tsx';
import { TimelineZoom } from './timeline-zoom.tsx';
import { useZoom } from './use-zoom.ts';
import './timeline.css';

interface TimelineProps {
  readonly bank: BankScene;
  readonly choice: BankChoice;
}

/** "Tidslinje": the plans of the filtered bank in time, with what runs out, what follows and the gaps between. */
export function Timeline({ bank, choice }: TimelineProps): ReactNode {
  const { scene, actions, say, width } = useApp();
  const { city, date, today } = scene;
  const timeline = useMemo(() => timelineScene({ city, date, today }, bank, choice), [city, date, today, bank, choice]);
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const onZoom = (towards: 'in' | 'out'): void => actions.setBank({ years: zoomed(choice.years, timeline.months, towards) });
  useZoom(section, onZoom);
  return (
    <section ref={section} className="timeline" aria-labelledby={titleId}>
      <header className="timeline-finding">
        <h3 id={titleId}>{say(timeline.finding)}</h3>
        <p>{timeline.notes.map(say).join(' ')}</p>
      </header>
      <div className="timeline-tools">
        <p className="note">{say(width === 'narrow' ? words.helpTouch : words.help)}</p>
        <TimelineZoom months={timeline.months} years={choice.years} onZoom={onZoom} />
      </div>
      <TimelineFrame timeline={timeline} years={choice.years} />
      <TimelineKey />
      <Unplaced bars={timeline.unplaced} />
      <TimelineTableFold timeline={timeline} />
    </section>
  );
}

/** Plans that have no place in time are named under it. */
function Unplaced({ bars }: { readonly bars: readonly PlanBar[] }): ReactNode {
  const { say } = useApp();
  if (bars.length === 0) return null;
  return (
    <section>
      <h4>{say(words.noPeriod)}</h4>
      <ul className="timeline-unplaced">
        {bars.slice(0, NAMED).map(({ programme }) => (
          <li key={programme.id}>
            <PlanTitle programme={programme} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The table holds all of them. */
const NAMED = 50;
