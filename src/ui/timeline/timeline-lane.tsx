import type { ReactNode } from 'react';
import type { TimeScale } from '../../state/timeline/time-scale.ts';
import type { TimelineRow } from '../../state/timeline/timeline-rows.ts';
import { TimelineBar, TimelineGap } from './timeline-bar.tsx';
import type { TimelineSizes } from './timeline-sizes.ts';
import { keyOf, type RovingBar } from './use-roving-bar.ts';

interface TimelineLaneProps {
  readonly row: Extract<TimelineRow, { kind: 'lane' }>;
  /** From the top of the drawing. */
  readonly top: number;
  readonly scale: TimeScale;
  readonly sizes: TimelineSizes;
  readonly roving: RovingBar;
}

/** A plan and those that followed it, with the gaps between them. */
export function TimelineLane({ row, top, scale, sizes, roving }: TimelineLaneProps): ReactNode {
  const isStop = (id: string): boolean => roving.place?.group === row.group && roving.place.id === id;
  return (
    <g transform={`translate(0 ${top})`}>
      {row.lane.map((bar) => (
        <TimelineGap key={bar.programme.id} bar={bar} scale={scale} sizes={sizes} />
      ))}
      {row.lane.map((bar) => {
        const place = { group: row.group, id: bar.programme.id };
        return <TimelineBar key={bar.programme.id} bar={bar} name={keyOf(place)} scale={scale} sizes={sizes} isStop={isStop(bar.programme.id)} onFocus={() => roving.onFocus(place)} onKey={roving.onKey} />;
      })}
    </g>
  );
}
