import { useEffect, useRef, type RefObject } from 'react';
import type { MapRenderer } from '../../map/renderer.ts';
import type { Bounds } from '../../model/geometry.ts';
import type { Scene } from '../../state/scene.ts';
import type { AreaRef } from '../../state/view.ts';
import { useApp } from '../app-context.ts';
import { afterFrames } from '../controls/after-frame.ts';
import type { CameraStore, CameraWish } from './camera.ts';
import { coveredEdges } from './covered-edges.ts';
import { fixedPoint, revealingStep } from './revealing-step.ts';
import { boundsToShow, ratioOf } from './scene-bounds.ts';

/** Moves the map to the home that is chosen, to what is searched for, and back to the whole. Panels never cover what is looked at. */
export function useCamera(renderer: MapRenderer | null, container: RefObject<HTMLElement | null>): void {
  const { scene, scenes, camera, width } = useApp();
  const hasLooked = useRef(false);
  const { home, list, pinned } = scene.view;
  const hasMap = scene.level.geometries !== null;

  useEffect(() => {
    if (renderer === null || container.current === null || !hasMap) return undefined;
    const operator = cameraOperator(renderer, container.current, () => scenes.getState(), hasLooked);
    operator.follow(LOOK_HOME);
    const unsubscribe = camera.subscribe(({ wish }) => operator.follow(wish));
    return () => {
      unsubscribe();
      operator.stop();
    };
  }, [renderer, container, scenes, camera, hasMap]);

  useWishOnChange(camera, LOOK_HOME, `${scene.city.id} ${home?.level} ${home?.area} ${width}`);
  useWishOnChange(camera, SETTLE, `${list.open} ${pinned !== null} ${scene.mode}`);
}

const LOOK_HOME: CameraWish = { kind: 'look', target: null };
const SETTLE: CameraWish = { kind: 'settle' };

/** By then the panels stand where they will be, and what is in sight of them is drawn: the map is drawn in a frame of its own. */
const PANELS_DRAWN = 4;

/** Makes the wish whenever what it depends on has changed, once the panels stand. */
function useWishOnChange(camera: CameraStore, wish: CameraWish, dependsOn: string): void {
  const last = useRef(dependsOn);
  useEffect(() => {
    if (last.current === dependsOn) return undefined;
    last.current = dependsOn;
    return afterFrames(PANELS_DRAWN, () => camera.setState({ wish: { ...wish } }));
  }, [camera, wish, dependsOn]);
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
  const areaBounds = (area: AreaRef | null): Bounds | null => (area === null ? null : boundsToShow(sceneNow(), area));
  const reveal = (area: AreaRef): void => {
    const bounds = areaBounds(area);
    const step = bounds === null ? null : revealingStep(renderer, frame, bounds);
    if (step === null) return;
    isMoved = true;
    renderer.panBy(...step);
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
        renderer.zoomBy(wish.steps, fixedPoint(renderer, frame, areaBounds(wish.around ?? null)));
      } else if (wish.kind === 'pan') {
        isMoved = true;
        renderer.panBy(wish.x, wish.y);
      } else if (wish.kind === 'reveal') reveal(wish.target);
      else if (wish.kind === 'settle') settle();
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
