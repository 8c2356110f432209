import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { barFrom, rowOf, type BarPlace, type BarStep, type TimelineRow } from '../../state/timeline/timeline-rows.ts';

const STEPS: ReadonlyMap<string, BarStep> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
]);

export interface RovingBar {
  /** The one bar that Tab comes to; `null`: there are none. */
  readonly place: BarPlace | null;
  readonly onFocus: (place: BarPlace) => void;
  /** The keys that go from bar to bar; `true` where it was one. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** One stop for Tab among the bars, moved by the arrow keys. The row of the next bar is drawn before the bar is given the focus. */
export function useRovingBar(element: React.RefObject<HTMLElement | null>, rows: readonly TimelineRow[], head: number): RovingBar {
  const [chosen, setChosen] = useState<BarPlace | null>(null);
  const isAsked = useRef(false);
  const place = chosen !== null && rowOf(rows, chosen) !== undefined ? chosen : barFrom(rows, null, 'first');
  useEffect(() => {
    if (!isAsked.current || place === null) return;
    isAsked.current = false;
    const bar = element.current?.querySelector<SVGGElement>(`[data-bar="${CSS.escape(keyOf(place))}"]`);
    bar?.focus({ preventScroll: true });
    bar?.querySelector('.bar-shape')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const onKey = (event: KeyboardEvent): boolean => {
    const step = STEPS.get(event.key);
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
    const next = barFrom(rows, place, step);
    const row = next === null ? undefined : rowOf(rows, next);
    if (row !== undefined && element.current !== null) showRow(element.current, row, head);
    isAsked.current = true;
    setChosen(next);
    return true;
  };
  return { place, onFocus: setChosen, onKey };
}

/** Names a bar in the drawing. */
export const keyOf = ({ group, id }: BarPlace): string => `${group} ${id}`;

/** Scrolls until a row lies wholly under the head. */
function showRow(frame: HTMLElement, row: TimelineRow, head: number): void {
  const seen = frame.clientHeight - head;
  if (row.top < frame.scrollTop) frame.scrollTo({ top: row.top });
  else if (row.top + row.height > frame.scrollTop + seen) frame.scrollTo({ top: row.top + row.height - seen });
}
