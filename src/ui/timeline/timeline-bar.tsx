import type { KeyboardEvent, ReactNode } from 'react';
import type { PlanBar } from '../../plans/timeline/plan-bar.ts';
import type { TimeScale } from '../../state/timeline/time-scale.ts';
import { barText, gapTime } from '../../state/timeline/timeline-text.ts';
import { fill } from '../../text/say.ts';
import { timelineWords as words } from '../../text/timeline-words.ts';
import { useApp } from '../app-context.ts';
import { barShape, firstWithin, textWithin, type BarShape } from './bar-shape.ts';
import type { TimelineSizes } from './timeline-sizes.ts';

interface TimelineBarProps {
  readonly bar: PlanBar;
  readonly name: string;
  readonly scale: TimeScale;
  readonly sizes: TimelineSizes;
  /** Whether Tab comes to it. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  /** The keys that go to another bar; `true` where it was one. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** Months until the end, as they stand in the mark at the end of a bar. */
const MARKS: ReadonlyMap<string, string> = new Map([['expiring-12', '12'], ['expiring-24', '24']]);
const MARK_RADIUS = 9;

/** A plan as a bar: a button that opens its page. */
export function TimelineBar({ bar, name, scale, sizes, isStop, onFocus, onKey }: TimelineBarProps): ReactNode {
  const { scene, actions, say } = useApp();
  const shape = barShape(bar, scale);
  if (shape === null) return null;
  const { programme, phase } = bar;
  const open = (): void => actions.openPlan(programme.id);
  const mark = MARKS.get(phase);
  const { x, width } = shape;
  const text = say(barText(bar, scene.city)).trim();
  return (
    <g className={`timeline-bar is-${phase}`}>
      <g
        className="bar-button"
        role="button"
        tabIndex={isStop ? 0 : -1}
        aria-label={text}
        data-bar={name}
        data-plan={programme.id}
        onFocus={onFocus}
        onClick={open}
        onKeyDown={(event) => {
          const isOpening = event.key === 'Enter' || event.key === ' ';
          if (isOpening) open();
          if (isOpening || onKey(event)) event.preventDefault();
        }}
      >
        <title>{text}</title>
        <rect className="bar-reach" x={x} y={0} width={width} height={sizes.lane} />
        <rect className="bar-focus" x={x - 3} y={sizes.barTop - 3} width={width + 6} height={sizes.bar + 6} rx={5} />
        <rect className={shape.fades === null ? 'bar-shape' : `bar-shape fades-${shape.fades}`} x={x} y={sizes.barTop} width={width} height={sizes.bar} rx={3} />
      </g>
      {/* What is written on the bar is cut to its room; its name says all of it. */}
      <g aria-hidden="true" className="bar-marks">
        {phase === 'rejected' ? <line className="bar-struck" x1={x} x2={x + width} y1={sizes.barTop + sizes.bar / 2} y2={sizes.barTop + sizes.bar / 2} /> : null}
        <BarText shape={shape} title={programme.title} sizes={sizes} reserved={mark === undefined ? 0 : MARK_RADIUS} />
        {mark === undefined ? null : <EndMark x={x + width} y={sizes.barTop + sizes.bar / 2} months={mark} />}
      </g>
    </g>
  );
}

/** The title within the bar, as far as there is room; of an open end what is not known. */
function BarText({ shape: { x, width, fades }, title, sizes, reserved }: { readonly shape: BarShape; readonly title: string; readonly sizes: TimelineSizes; readonly reserved: number }): ReactNode {
  const { say } = useApp();
  const y = sizes.barTop + sizes.bar / 2;
  const text = fades === null ? textWithin(title, width - 14 - reserved) : say(fades === 'right' ? words.endUnknown : words.startUnknown);
  if (text === null) return null;
  return (
    <text className={fades === null ? 'bar-text' : 'bar-text is-beside'} x={fades === 'left' ? x + width - 7 : x + 7} y={y} textAnchor={fades === 'left' ? 'end' : 'start'} dominantBaseline="central">
      {text}
    </text>
  );
}

/** "12" or "24" in a ring at the end: said by the number and by the ring being filled, not by colour alone. */
const EndMark = ({ x, y, months }: { readonly x: number; readonly y: number; readonly months: string }): ReactNode => (
  <g className={`end-mark is-${months}`}>
    <circle cx={x} cy={y} r={MARK_RADIUS} />
    <text x={x} y={y} textAnchor="middle" dominantBaseline="central">
      {months}
    </text>
  </g>
);

/** "Projektstop": the hatched time between a plan and the one that follows it, named with its length. */
export function TimelineGap({ bar, scale, sizes }: { readonly bar: PlanBar; readonly scale: TimeScale; readonly sizes: TimelineSizes }): ReactNode {
  const { say } = useApp();
  const { gap } = bar;
  if (gap === null) return null;
  const x = scale.xOf(gap.from);
  const width = scale.xOf(gap.to) - x;
  const time = say(gapTime(gap.fewest));
  const full = say(fill(words.gap, { time }));
  const text = firstWithin([full, time], width - 6);
  return (
    <g className="timeline-gap" aria-hidden="true">
      <title>{full}</title>
      <rect x={x} y={sizes.barTop + 3} width={width} height={sizes.bar - 6} fill="url(#timeline-hatch)" />
      {text === null ? null : (
        <text x={x + width / 2} y={sizes.barTop + sizes.bar / 2} textAnchor="middle" dominantBaseline="central">
          {text}
        </text>
      )}
    </g>
  );
}
