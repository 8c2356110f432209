import type { ReactNode } from 'react';
import type { Day } from '../../model/programme.ts';
import type { Tick, TimeScale } from '../../state/timeline/time-scale.ts';
import { timelineWords as words } from '../../text/timeline-words.ts';
import { useApp } from '../app-context.ts';

interface TimelineGroundProps {
  readonly scale: TimeScale;
  readonly ticks: readonly Tick[];
  readonly height: number;
  readonly date: Day;
  /** Twelve and twenty-four months after the date. */
  readonly ends: readonly [Day, Day];
}

/** What lies behind the bars: years, the months in which plans run out, the date; and the patterns that bars are filled with. */
export function TimelineGround({ scale: { xOf }, ticks, height, date, ends: [twelve, twentyFour] }: TimelineGroundProps): ReactNode {
  const { say } = useApp();
  const bands = [
    { from: date, to: twelve, name: words.within12, className: 'band is-12' },
    { from: twelve, to: twentyFour, name: words.within24, className: 'band is-24' },
  ];
  return (
    <g aria-hidden="true">
      <TimelinePatterns />
      {bands.map(({ from, to, name, className }) => (
        <g key={className} className={className}>
          <title>{say(name)}</title>
          <rect x={xOf(from)} y={0} width={xOf(to) - xOf(from)} height={height} />
          <line x1={xOf(to)} x2={xOf(to)} y1={0} y2={height} />
        </g>
      ))}
      {ticks.map(({ day, x, names }) => (
        <line key={day} className={names === 'month' ? 'tick is-month' : 'tick'} x1={x} x2={x} y1={0} y2={height} />
      ))}
      <line className="date-line" x1={xOf(date)} x2={xOf(date)} y1={0} y2={height} />
    </g>
  );
}

function TimelinePatterns(): ReactNode {
  return (
    <defs>
      <pattern id="timeline-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="hatch-line" x1="0" y1="0" x2="0" y2="6" />
      </pattern>
      {(['right', 'left'] as const).map((side) => (
        <linearGradient key={side} id={`timeline-fade-${side}`} x1={side === 'right' ? 0 : 1} x2={side === 'right' ? 1 : 0}>
          <stop className="fade-stop" offset="0" />
          <stop className="fade-stop is-gone" offset="1" />
        </linearGradient>
      ))}
    </defs>
  );
}
