import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What is seen of something that scrolls, in px. */
export interface SeenWindow {
  readonly width: number;
  readonly height: number;
  /** How far it is scrolled down, to the last whole step. */
  readonly top: number;
}

/** Scrolling is followed in steps: a render for each pixel would be for nothing. */
const STEP = 160;

/** The window of a scrolling element as it is now. */
export function useWindow(element: React.RefObject<HTMLElement | null>): SeenWindow {
  const [seen, setSeen] = useState<SeenWindow>({ width: 0, height: 0, top: 0 });
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const look = (): void => {
      const next = { width: current.clientWidth, height: current.clientHeight, top: Math.floor(current.scrollTop / STEP) * STEP };
      setSeen((before) => (before.width === next.width && before.height === next.height && before.top === next.top ? before : next));
    };
    look();
    // At once: a frame with the size of before would be seen.
    const sizes = new ResizeObserver(() => flushSync(look));
    sizes.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [element]);
  return seen;
}
