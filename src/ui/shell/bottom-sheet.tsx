import { useCallback, useEffect, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { shellWords } from '../../text/shell-words.ts';
import { useApp } from '../app-context.ts';
import { prefersReducedMotion } from '../settings/reduced-motion.ts';
import { nearestStop, stepStop, stopHeight, type SheetStop } from './sheet-stops.ts';
import './bottom-sheet.css';

/** A press that moves less than this is a tap, in px. */
const TAP = 6;

interface BottomSheetProps {
  readonly stop: SheetStop;
  readonly onStop: (stop: SheetStop) => void;
  readonly children: ReactNode;
}

/** The sheet under the map: dragged by its handle, or moved a stop at a time by tap and arrow keys. */
export function BottomSheet({ stop, onStop, children }: BottomSheetProps): ReactNode {
  const { say, camera } = useApp();
  // The sheet stands: the map keeps clear of it, and what has the focus is in sight; it was brought there while the sheet was low.
  const stand = useCallback((): void => {
    if (stop !== 'full') camera.setState({ wish: { kind: 'settle' } });
    document.activeElement?.closest('#sheet [role="tabpanel"] *')?.scrollIntoView({ block: 'nearest' });
  }, [camera, stop]);
  useEffect(() => {
    // Without motion no transition ends: the sheet stands at once.
    if (prefersReducedMotion()) stand();
  }, [stand]);
  const sheet = useRef<HTMLElement>(null);
  const drag = useSheetDrag(sheet, stop, onStop);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowUp') onStop(stepStop(stop, 1));
    else if (event.key === 'ArrowDown') onStop(stepStop(stop, -1));
    else return;
    event.preventDefault();
  };
  // What has the focus is seen: below the edge of the window it would not be.
  useEffect(() => {
    const { current } = sheet;
    const rise = ({ target }: FocusEvent): void => {
      if (stop === 'peek' && target instanceof Element && target.closest('[role="tabpanel"]') !== null) onStop('half');
    };
    current?.addEventListener('focusin', rise);
    return () => current?.removeEventListener('focusin', rise);
  }, [stop, onStop]);
  return (
    <section ref={sheet} id="sheet" className="sheet" data-stop={stop} data-covers="bottom" aria-label={say(shellWords.panel)} onTransitionEnd={(event) => event.propertyName === 'height' && event.target === event.currentTarget && stand()}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={say(stop === 'full' ? shellWords.sheetLower : shellWords.sheetHigher)}
        onKeyDown={onKeyDown}
        onClick={(event) => event.detail === 0 && onStop(stop === 'full' ? 'peek' : stepStop(stop, 1))}
        {...drag}
      />
      {children}
    </section>
  );
}

interface Drag {
  readonly startY: number;
  readonly startHeight: number;
}

/** The sheet follows the finger without a render, and comes to rest at the nearest stop. */
function useSheetDrag(sheet: { readonly current: HTMLElement | null }, stop: SheetStop, onStop: (stop: SheetStop) => void) {
  const drag = useRef<Drag | null>(null);
  const heightAt = (event: PointerEvent): number => (drag.current === null ? 0 : drag.current.startHeight + drag.current.startY - event.clientY);
  const end = (event: PointerEvent): void => {
    const { current } = sheet;
    if (drag.current === null || current === null) return;
    const isTap = Math.abs(drag.current.startY - event.clientY) < TAP;
    const rest = isTap ? (stop === 'full' ? 'peek' : stepStop(stop, 1)) : nearestStop(heightAt(event), innerHeight);
    drag.current = null;
    current.style.removeProperty('height');
    current.classList.remove('is-dragged');
    onStop(rest);
  };
  return {
    onPointerDown: (event: PointerEvent): void => {
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { startY: event.clientY, startHeight: sheet.current?.offsetHeight ?? 0 };
      sheet.current?.classList.add('is-dragged');
    },
    onPointerMove: (event: PointerEvent): void => {
      if (drag.current === null) return;
      const height = Math.min(stopHeight('full', innerHeight), Math.max(stopHeight('peek', innerHeight), heightAt(event)));
      sheet.current?.style.setProperty('height', `${height}px`);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
