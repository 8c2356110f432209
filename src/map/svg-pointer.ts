import type { Pixel } from './view-geometry.ts';

/** What a hand does to the drawing, in px of it. */
export interface PointerWishes {
  readonly hover: (at: Pixel | null) => void;
  readonly click: (at: Pixel) => void;
  readonly pan: (by: Pixel) => void;
  /** Nearer by steps of zoom, keeping what lies at the pixel. */
  readonly zoom: (steps: number, at: Pixel) => void;
}

/** A pointer that has moved less than this, in px, has clicked. */
const STILL = 4;
/** Wheel delta, in px, of one step of zoom. */
const WHEEL_STEP = 450;
const LINE_HEIGHT = 40;

/** Drag pans, wheel and two fingers zoom, a still press is a click. */
export function listenToDrawing(svg: SVGSVGElement, wishes: PointerWishes): void {
  const held = new Map<number, Pixel>();
  let travelled = 0;
  const pixelOf = (event: MouseEvent): Pixel => {
    const { left, top } = svg.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (held.size === 0) travelled = 0;
    held.set(event.pointerId, pixelOf(event));
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener('pointermove', (event) => {
    const at = pixelOf(event);
    const before = held.get(event.pointerId);
    if (before === undefined) {
      if (event.pointerType === 'mouse' && event.buttons === 0) wishes.hover(at);
      return;
    }
    travelled += distance(before, at);
    const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
    if (other !== undefined) wishes.zoom(Math.log2(distance(other, at) / Math.max(1, distance(other, before))), [(other[0] + at[0]) / 2, (other[1] + at[1]) / 2]);
    else if (travelled > STILL) wishes.pan([before[0] - at[0], before[1] - at[1]]);
    held.set(event.pointerId, at);
  });
  svg.addEventListener('pointerup', (event) => {
    const isClick = held.delete(event.pointerId) && held.size === 0 && travelled <= STILL;
    if (isClick) wishes.click(pixelOf(event));
  });
  svg.addEventListener('pointercancel', (event) => held.delete(event.pointerId));
  svg.addEventListener('pointerleave', () => wishes.hover(null));
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    wishes.zoom((-event.deltaY * (event.deltaMode === 1 ? LINE_HEIGHT : 1)) / WHEEL_STEP, pixelOf(event));
  };
  svg.addEventListener('wheel', onWheel, { passive: false });
}

const distance = (a: Pixel, b: Pixel): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
