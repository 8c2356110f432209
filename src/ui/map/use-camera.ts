import { useEffect, useRef, type RefObject } from 'react';
import type { MapRenderer } from '../../map/renderer.ts';
import type { AreaRef } from '../../state/view.ts';
import { useApp } from '../app-context.ts';
import { coveredEdges } from './covered-edges.ts';
import { boundsToShow } from './scene-bounds.ts';

/** Moves the map to the home that is chosen, to what is searched for, and back to the whole. Panels never cover what is looked at. */
export function useCamera(renderer: MapRenderer | null, container: RefObject<HTMLElement | null>): void {
  const { scene, scenes, camera, width } = useApp();
  const hasMoved = useRef(false);
  const { home } = scene.view;
  const place = home === null ? '' : `${home.level} ${home.area}`;
  const hasMap = scene.level.geometries !== null;

  useEffect(() => {
    if (renderer === null || container.current === null || !hasMap) return undefined;
    const frame = container.current;
    const look = (target: AreaRef | null): void => {
      const now = scenes.getState();
      const bounds = boundsToShow(now, target ?? now.view.home);
      if (bounds !== null) renderer.fit(bounds, coveredEdges(frame), hasMoved.current);
      hasMoved.current = true;
    };
    look(null);
    return camera.subscribe(({ wish }) => {
      if (wish.kind === 'look') look(wish.target);
      else renderer.zoomBy(wish.steps);
    });
  }, [renderer, container, scenes, camera, scene.city, place, hasMap, width]);
}
