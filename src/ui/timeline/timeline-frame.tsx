import { useMemo, useRef, type ReactNode } from 'react';
import { addMonths } from '../../plans/calendar.ts';
import { ticksOf, timeScale } from '../../state/timeline/time-scale.ts';
import { heightOf, rowOf, rowsWithin, timelineRows, type TimelineRow } from '../../state/timeline/timeline-rows.ts';
import type { TimelineScene } from '../../state/timeline/timeline-scene.ts';
import { timelineWords as words } from '../../text/timeline-words.ts';
import { useApp } from '../app-context.ts';
import { TimelineGround } from './timeline-ground.tsx';
import { TimelineHead } from './timeline-head.tsx';
import { TimelineLabels } from './timeline-labels.tsx';
import { TimelineLane } from './timeline-lane.tsx';
import { NARROW, WIDE } from './timeline-sizes.ts';
import { useDateInSight } from './use-date-in-sight.ts';
import { useRovingBar, type RovingBar } from './use-roving-bar.ts';
import { useWindow, type SeenWindow } from './use-window.ts';

interface TimelineFrameProps {
  readonly timeline: TimelineScene;
  readonly years: number | null;
}

/** Height of the axis, in px. */
const HEAD = 72;
/** Rows this far above and below the window are drawn too. In px. */
const BEYOND = 320;
/** So few rows are all drawn. */
const FEW = 150;

/** The drawing: titles, axis and bars in a window that scrolls both ways. Of many lanes only those in sight are drawn. */
export function TimelineFrame({ timeline, years }: TimelineFrameProps): ReactNode {
  const { scene, say, width } = useApp();
  const frame = useRef<HTMLDivElement>(null);
  const sizes = width === 'narrow' ? NARROW : WIDE;
  const seen = useWindow(frame);
  const scale = useMemo(() => timeScale(timeline.months, years, Math.max(240, seen.width - sizes.labels)), [timeline.months, years, seen.width, sizes]);
  const ticks = useMemo(() => ticksOf(scale), [scale]);
  const rows = useMemo(() => timelineRows(timeline.groups, sizes), [timeline.groups, sizes]);
  const roving = useRovingBar(frame, rows, HEAD);
  const shown = drawnRows(rows, seen, roving);
  useDateInSight(frame, scale, scale.xOf(scene.date), sizes.labels);
  const top = shown[0]?.top ?? 0;
  return (
    <div ref={frame} className="timeline-frame" style={{ '--labels': `${sizes.labels}px`, '--head': `${HEAD}px` } as React.CSSProperties}>
      <div className="timeline-head" style={{ width: sizes.labels + scale.width }}>
        <div className="timeline-corner" />
        <TimelineHead scale={scale} ticks={ticks} />
      </div>
      <div className="timeline-body" style={{ width: sizes.labels + scale.width, height: heightOf(rows) }}>
        <TimelineLabels rows={shown} date={scene.date} />
        <svg className="timeline-bars" role="group" aria-label={say(words.title)} style={{ top }} width={scale.width} height={heightOf(shown) - top}>
          <TimelineGround scale={scale} ticks={ticks} height={heightOf(shown) - top} date={scene.date} ends={[addMonths(scene.date, 12), addMonths(scene.date, 24)]} />
          {shown.map((row) => (row.kind === 'lane' ? <TimelineLane key={row.id} row={row} top={row.top - top} scale={scale} sizes={sizes} roving={roving} /> : null))}
        </svg>
      </div>
    </div>
  );
}

/** The rows in and about the window, and that of the bar which has the focus. */
function drawnRows(rows: readonly TimelineRow[], { top, height }: SeenWindow, { place }: RovingBar): readonly TimelineRow[] {
  if (rows.length <= FEW) return rows;
  const near = rowsWithin(rows, top - BEYOND, top + height + BEYOND);
  const active = place === null ? undefined : rowOf(rows, place);
  return active === undefined || near.includes(active) ? near : [...near, active].toSorted((a, b) => a.top - b.top);
}
