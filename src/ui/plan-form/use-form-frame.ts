import { useEffect, useRef, type RefObject } from 'react';
import { useApp } from '../app-context.ts';
import { useReturnFocus } from '../controls/use-return-focus.ts';

interface FormFrame {
  readonly frame: RefObject<HTMLFormElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What every form beside the map does: it is read from its heading, the map makes room for it, and the focus goes back where it came from. */
export function useFormFrame(): FormFrame {
  const { camera } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = useRef<HTMLFormElement>(null);
  useReturnFocus(frame);
  useOwnEscape(frame);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    const settle = (): void => camera.setState({ wish: { kind: 'settle' } });
    settle();
    return () => void requestAnimationFrame(settle);
  }, [camera]);
  return { frame, heading };
}

/** Escape in the form puts nothing away behind it. */
function useOwnEscape(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const own = frame.current;
    const keep = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') event.stopPropagation();
    };
    own?.addEventListener('keydown', keep);
    return () => own?.removeEventListener('keydown', keep);
  }, [frame]);
}
