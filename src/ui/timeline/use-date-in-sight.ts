import { useLayoutEffect, useRef } from 'react';
import type { TimeScale } from '../../state/timeline/time-scale.ts';

/** Nearer to the edge than this the date is brought back into sight. In px. */
const EDGE = 28;

/** Another zoom has the date in its middle; a date that moves is followed only when it would leave the window. */
export function useDateInSight(element: React.RefObject<HTMLElement | null>, scale: TimeScale, x: number, labels: number): void {
  const before = useRef(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const seen = current.clientWidth - labels;
    const off = x - current.scrollLeft;
    if (before.current !== scale.width) current.scrollTo({ left: x - seen / 2 });
    else if (off < EDGE) current.scrollTo({ left: x - EDGE });
    else if (off > seen - EDGE) current.scrollTo({ left: x - seen + EDGE });
    before.current = scale.width;
  }, [element, scale.width, x, labels]);
}
