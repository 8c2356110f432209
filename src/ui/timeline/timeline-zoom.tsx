import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { PlanMonths } from '../../state/plans/plan-months.ts';
import { zoomed } from '../../state/timeline/time-scale.ts';
import { fill } from '../../text/say.ts';
import { timelineWords as words } from '../../text/timeline-words.ts';
import { useApp } from '../app-context.ts';

interface TimelineZoomProps {
  readonly months: PlanMonths;
  readonly years: number | null;
  readonly onZoom: (towards: 'in' | 'out') => void;
}

/** Fewer years or more. */
export function TimelineZoom({ months, years, onZoom }: TimelineZoomProps): ReactNode {
  const { say, language } = useApp();
  const count = formatNumber(years ?? months.to - months.from + 1, language);
  const shown = years === null ? fill(words.zoomWhole, { count }) : years === 1 ? words.zoomYear : fill(words.zoomYears, { count });
  const isEnd = (towards: 'in' | 'out'): boolean => zoomed(years, months, towards) === years;
  return (
    <div className="timeline-zoom" role="group" aria-label={say(words.zoom)}>
      <button type="button" className="icon-button" aria-label={say(words.zoomOut)} aria-disabled={isEnd('out')} onClick={() => onZoom('out')}>
        <span aria-hidden="true">−</span>
      </button>
      <span role="status">{say(shown)}</span>
      <button type="button" className="icon-button" aria-label={say(words.zoomIn)} aria-disabled={isEnd('in')} onClick={() => onZoom('in')}>
        <span aria-hidden="true">+</span>
      </button>
    </div>
  );
}
