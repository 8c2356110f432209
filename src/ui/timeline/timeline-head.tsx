import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { formatDate, formatShortMonth } from '../../format/date.ts';
import { yearOf } from '../../plans/calendar.ts';
import { dayAt, monthAt } from '../../state/plans/plan-months.ts';
import { dayAtPlace, type Tick, type TimeScale } from '../../state/timeline/time-scale.ts';
import { timelineWords as words } from '../../text/timeline-words.ts';
import { useApp } from '../app-context.ts';

interface TimelineHeadProps {
  readonly scale: TimeScale;
  readonly ticks: readonly Tick[];
}

/** The years, and the date as a handle on them: dragged anywhere on the axis. */
export function TimelineHead({ scale, ticks }: TimelineHeadProps): ReactNode {
  const { language } = useApp();
  const axis = useRef<HTMLDivElement>(null);
  const drag = useDateDrag(axis, scale);
  return (
    <div ref={axis} className="timeline-axis" {...drag}>
      <svg width={scale.width} height={26} aria-hidden="true">
        {ticks.map(({ day, x, names }) =>
          names === null ? null : (
            <text key={day} className={names === 'year' ? 'axis-year' : 'axis-month'} x={x + 4} y={16}>
              {names === 'year' ? yearOf(day) : formatShortMonth(day, language)}
            </text>
          ),
        )}
      </svg>
      <DateHandle scale={scale} />
    </div>
  );
}

/** A press on the axis takes the date there, and on from there as long as it lasts: all of it is one step to undo. */
function useDateDrag(axis: React.RefObject<HTMLDivElement | null>, scale: TimeScale) {
  const { scene, actions } = useApp();
  const isDragged = useRef(false);
  const go = ({ clientX }: PointerEvent): void => {
    const left = axis.current?.getBoundingClientRect().left ?? 0;
    const day = dayAtPlace(scale, clientX - left, scene.today);
    if (day !== scene.date) actions.setPlans({ date: day === scene.today ? null : day });
  };
  const end = (): void => {
    if (isDragged.current) actions.commit();
    isDragged.current = false;
  };
  return {
    onPointerDown: (event: PointerEvent): void => {
      if (event.button !== 0) return;
      isDragged.current = true;
      axis.current?.setPointerCapture(event.pointerId);
      axis.current?.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true });
      event.preventDefault();
      actions.begin();
      // Taken by the handle the date stays where it is until the hand moves.
      if (!(event.target instanceof Element) || event.target.closest('.timeline-handle') === null) go(event);
    },
    onPointerMove: (event: PointerEvent): void => {
      if (isDragged.current) go(event);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
  };
}

/** Keys that move the date, in months. */
const MONTHS: ReadonlyMap<string, number> = new Map([['ArrowLeft', -1], ['ArrowDown', -1], ['ArrowRight', 1], ['ArrowUp', 1], ['PageDown', -12], ['PageUp', 12], ['Home', -Infinity], ['End', Infinity]]);

/** The same date as everywhere, as a slider by months. */
function DateHandle({ scale }: { readonly scale: TimeScale }): ReactNode {
  const { scene, actions, say, language } = useApp();
  const { months } = scale;
  const at = monthAt(months, scene.date);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = MONTHS.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const day = dayAt(months, Math.min(months.count - 1, Math.max(0, at + step)), scene.today);
    actions.setPlans({ date: day === scene.today ? null : day });
  };
  return (
    <div
      className="timeline-handle"
      role="slider"
      tabIndex={0}
      aria-label={say(words.date)}
      aria-valuemin={0}
      aria-valuemax={months.count - 1}
      aria-valuenow={at}
      aria-valuetext={formatDate(scene.date, language)}
      style={{ left: scale.xOf(scene.date) }}
      onKeyDown={onKeyDown}
    >
      <span>{formatDate(scene.date, language)}</span>
    </div>
  );
}
