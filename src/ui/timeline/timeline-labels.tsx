import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { Day } from '../../model/programme.ts';
import type { Lane } from '../../plans/timeline/lanes.ts';
import type { TimelineRow } from '../../state/timeline/timeline-rows.ts';
import { useApp } from '../app-context.ts';

/** Group headings, and the title of the plan that each lane is at on the date. They stay in sight while the drawing scrolls sideways. */
export function TimelineLabels({ rows, date }: { readonly rows: readonly TimelineRow[]; readonly date: Day }): ReactNode {
  const { say, language } = useApp();
  return (
    <div className="timeline-labels">
      {rows.map((row) =>
        row.kind === 'heading' ? (
          <h4 key={row.id} className="timeline-heading" style={{ top: row.top, height: row.height }}>
            {say(row.title)} <span className="quiet">{formatNumber(row.count, language)}</span>
          </h4>
        ) : (
          // The bars say their titles themselves.
          <p key={row.id} className="timeline-label" aria-hidden="true" style={{ top: row.top, height: row.height }}>
            <span>{titleOn(row.lane, date)}</span>
          </p>
        ),
      )}
    </div>
  );
}

/** Of the plan that has begun last, else of the first to come. */
const titleOn = (lane: Lane, date: Day): string => (lane.findLast(({ from }) => from !== null && from <= date) ?? lane[0])?.programme.title ?? '';
