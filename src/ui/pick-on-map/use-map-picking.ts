import { useEffect, useRef } from 'react';
import type { Position } from '../../model/geometry.ts';
import { useApp } from '../app-context.ts';

/** What clicks on the map mean while the form stands beside it. */
export type Picking = 'areas' | 'corners' | null;

interface MapPicks {
  readonly onArea: (position: number) => void;
  readonly onCorner: (at: Position) => void;
  /** Ctrl+Z outside of a text takes the last corner back. */
  readonly onUndo: () => void;
  readonly onDone: () => void;
}

/** Takes the clicks on the map for the form. Escape ends it. */
export function useMapPicking(picking: Picking, picks: MapPicks): void {
  const { writing } = useApp();
  const latest = useRef(picks);
  useEffect(() => {
    latest.current = picks;
  });
  useEffect(() => {
    if (picking === null) return undefined;
    const pick = (area: number | null, at: Position): void => {
      if (picking === 'corners') latest.current.onCorner(at);
      else if (area !== null) latest.current.onArea(area);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const isText = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
      if (event.key === 'Escape') latest.current.onDone();
      else if (picking === 'corners' && !isText && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') latest.current.onUndo();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    writing.setState({ pick });
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      writing.setState({ pick: null });
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, [picking, writing]);
}
