import { useEffect, useRef } from 'react';
import { presenterCommand, type PresenterFocus } from '../../state/meeting/presenter-keys.ts';
import type { Presentation } from './use-presentation.ts';

/** Hears the keys of a presentation before anything in it does. */
export function usePresenterKeys(go: Presentation['go'], end: () => void): void {
  const latest = useRef({ go, end });
  useEffect(() => {
    latest.current = { go, end };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = presenterCommand(event, focusOf(event.target));
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (command === 'end') latest.current.end();
      else latest.current.go(command);
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
}

function focusOf(target: EventTarget | null): PresenterFocus {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('#map, input[type="range"], select, [role="tab"], [role="radio"], input[type="radio"]') !== null) return 'moves';
  if (target.closest('input, textarea') !== null) return 'typing';
  if (target.closest('button, a, summary') !== null) return 'button';
  return target.closest('[data-scrolls]') === null ? 'page' : 'scrolls';
}

/** Browsers keep Escape to themselves while the whole screen is used: leaving that is the end, and so is Back, which leads to another view of the page. */
export function useOutsideEnd(end: () => void): void {
  useEffect(() => {
    let wasFull = document.fullscreenElement !== null;
    const changed = (): void => {
      const isFull = document.fullscreenElement !== null;
      if (wasFull && !isFull) end();
      wasFull = isFull;
    };
    document.addEventListener('fullscreenchange', changed);
    addEventListener('popstate', end);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      removeEventListener('popstate', end);
    };
  }, [end]);
}
