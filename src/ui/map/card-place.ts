import { useEffect, type RefObject } from 'react';
import { labelPointOf } from '../../map/label-point.ts';
import type { MapRenderer } from '../../map/renderer.ts';
import { useApp, useHovered } from '../app-context.ts';

/** How far the card stands from what it is about, in px. */
const OFFSET = 16;
/** How long the camera may take to bring a walked area into sight, in ms. */
const CAMERA = 260;

type Place = RefObject<HTMLElement | null>;

/** Keeps the card beside the pointer and inside the frame, without a render. */
export function useFollowPointer(frame: Place, card: Place): void {
  useEffect(() => {
    const area = frame.current;
    if (area === null) return undefined;
    const follow = (event: PointerEvent): void => {
      const box = area.getBoundingClientRect();
      place(area, card.current, event.clientX - box.left, event.clientY - box.top);
    };
    area.addEventListener('pointermove', follow, { passive: true });
    return () => area.removeEventListener('pointermove', follow);
  }, [frame, card]);
}

/** Puts the card beside the area that the keyboard stands on, and again when the camera has come to rest. */
export function useStandAtArea(renderer: MapRenderer | null, frame: Place, card: Place): void {
  const { scene, camera } = useApp();
  const { position, from } = useHovered();
  const polygons = position === null || from !== 'keys' ? undefined : scene.level.geometries?.[position]?.polygons;
  useEffect(() => {
    const at = polygons === undefined ? null : labelPointOf(polygons);
    if (renderer === null || at === null) return undefined;
    const stand = (): void => place(frame.current, card.current, ...renderer.pointOf(at.at));
    let timers: readonly ReturnType<typeof setTimeout>[] = [];
    const follow = (): void => {
      timers.forEach(clearTimeout);
      timers = [setTimeout(stand), setTimeout(stand, CAMERA)];
    };
    follow();
    const unsubscribe = camera.subscribe(follow);
    return () => {
      unsubscribe();
      timers.forEach(clearTimeout);
    };
  }, [renderer, frame, card, polygons, camera]);
}

function place(area: HTMLElement | null, card: HTMLElement | null, x: number, y: number): void {
  if (area === null || card === null) return;
  const box = area.getBoundingClientRect();
  const edge = (document.querySelector('[data-covers="right"]')?.getBoundingClientRect().left ?? box.right) - box.left;
  const left = x + OFFSET + card.offsetWidth > edge ? x - OFFSET - card.offsetWidth : x + OFFSET;
  const foot = (document.querySelector('.map-foot')?.getBoundingClientRect().top ?? box.bottom) - box.top;
  const top = y + OFFSET + card.offsetHeight > foot ? y - OFFSET - card.offsetHeight : y + OFFSET;
  card.style.transform = `translate(${left}px, ${top}px)`;
}
