import { useEffect, useRef, type RefObject } from 'react';
import type { MapRenderer } from '../../map/renderer.ts';
import type { Scene } from '../../state/scene.ts';
import type { AreaRef } from '../../state/view.ts';
import { useApp } from '../app-context.ts';
import type { CameraStore, CameraWish } from './camera.ts';
import { coveredEdges } from './covered-edges.ts';
import { boundsToShow, ratioOf } from './scene-bounds.ts';

/** Moves the map to the home that is chosen, to what is searched for, and back to the whole. Panels never cover what is looked at. */
export function useCamera(renderer: MapRenderer | null, container: RefObject<HTMLElement | null>): void {
  const { scene, scenes, camera, width } = useApp();
  const hasLooked = useRef(false);
  const { home, list } = scene.view;
  const place = home === null ? '' : `${home.level} ${home.area}`;
  const hasMap = scene.level.geometries !== null;

  useEffect(() => {
    if (renderer === null || container.current === null || !hasMap) return undefined;
    const operator = cameraOperator(renderer, container.current, () => scenes.getState(), hasLooked);
    operator.follow({ kind: 'look', target: null });
    const unsubscribe = camera.subscribe(({ wish }) => operator.follow(wish));
    return () => {
      unsubscribe();
      operator.stop();
    };
  }, [renderer, container, scenes, camera, scene.city, place, hasMap, width]);

  useSettling(camera, `${list.open} ${scene.view.pinned !== null}`);
}

/** Panels have come or gone: once they stand, the map settles. */
function useSettling(camera: CameraStore, panels: string): void {
  const settled = useRef(panels);
  useEffect(() => {
    if (settled.current === panels) return undefined;
    settled.current = panels;
    const frame = requestAnimationFrame(() => camera.setState({ wish: { kind: 'settle' } }));
    return () => cancelAnimationFrame(frame);
  }, [camera, panels]);
}

/** Follows wishes, and knows whether the person has moved the map since the last look. */
function cameraOperator(renderer: MapRenderer, frame: HTMLElement, sceneNow: () => Scene, hasLooked: { current: boolean }) {
  let target: AreaRef | null = null;
  let isMoved = false;
  const look = (): void => {
    const scene = sceneNow();
    const bounds = boundsToShow(scene, target ?? scene.view.home);
    if (bounds === null) return;
    renderer.fit(bounds, coveredEdges(frame, ratioOf(bounds)), hasLooked.current);
    hasLooked.current = true;
    isMoved = false;
  };
  const onMove = (event: Event): void => {
    isMoved ||= event.type === 'wheel' || (event instanceof PointerEvent && event.buttons !== 0);
  };
  const settle = (): void => {
    if (!isMoved) look();
  };
  frame.addEventListener('wheel', onMove, { passive: true });
  frame.addEventListener('pointermove', onMove, { passive: true });
  addEventListener('resize', settle);
  return {
    follow: (wish: CameraWish): void => {
      if (wish.kind === 'zoom') {
        isMoved = true;
        renderer.zoomBy(wish.steps);
      } else if (wish.kind === 'settle') settle();
      else {
        target = wish.target;
        look();
      }
    },
    stop: (): void => {
      frame.removeEventListener('wheel', onMove);
      frame.removeEventListener('pointermove', onMove);
      removeEventListener('resize', settle);
    },
  };
}
