import { useEffect, type RefObject } from 'react';
import type { Size } from '../../map/camera-limits.ts';
import type { MapRenderer, MapView } from '../../map/renderer.ts';
import { coveredEdges } from '../map/covered-edges.ts';
import { shownMap } from '../map/shown-map.ts';
import { viewOfLarge, viewOfSmall, type OpenPart } from './camera-pair.ts';

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({ width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) });

function openPartOf(frame: HTMLElement): OpenPart {
  const { left, right, top, bottom } = coveredEdges(frame, 1);
  const { width, height } = sizeOf(frame);
  return { left, top, width: Math.max(1, width - left - right), height: Math.max(1, height - top - bottom) };
}

const isSame = (a: MapView | null, b: MapView | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a.zoom - b.zoom) < 1e-6 && Math.abs(a.center[0] - b.center[0]) < 1e-9 && Math.abs(a.center[1] - b.center[1]) < 1e-9);

/**
 * Keeps the small map on what the open part of the page's map shows, and the other way round when the small one is moved. Looked at once a
 * frame, since a map says nothing while it moves; as long as neither has moved that is two comparisons.
 */
export function useCameraPair(small: MapRenderer | null, frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const container = frame.current;
    if (small === null || container === null) return undefined;
    let last: { readonly large: MapView | null; readonly small: MapView | null } = { large: null, small: null };
    const follow = (): void => {
      const { map } = shownMap.getState();
      const large = map?.renderer.view() ?? null;
      if (map !== null && large !== null) {
        const [size, ownSize] = [sizeOf(map.frame), sizeOf(container)];
        const isOwnMove = last.small !== null && !isSame(small.view(), last.small) && isSame(large, last.large);
        if (isOwnMove) map.renderer.setView(viewOfLarge(small.view() ?? large, ownSize, size, openPartOf(map.frame)));
        else if (!isSame(large, last.large)) small.setView(viewOfSmall(large, size, openPartOf(map.frame), ownSize));
        if (isOwnMove || !isSame(large, last.large)) last = { large: map.renderer.view(), small: small.view() };
      }
      request = requestAnimationFrame(follow);
    };
    const forget = (): void => {
      last = { large: null, small: null };
    };
    const resized = new ResizeObserver(forget);
    resized.observe(container);
    let request = requestAnimationFrame(follow);
    return () => {
      cancelAnimationFrame(request);
      resized.disconnect();
    };
  }, [small, frame]);
}
