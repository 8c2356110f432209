import type { Bounds, Position } from '../model/geometry.ts';
import { CLOSEST_FIT, heldNear, mercatorY, paddingWithin, WORLD, zoomThatHolds, type Padding, type Size } from './camera-limits.ts';
import type { MapView } from './renderer.ts';

/** A place in px, y downwards. */
export type Pixel = readonly [number, number];

/** A place in px of the whole world's picture at a zoom. */
export const worldPixel = ([longitude, latitude]: Position, zoom: number): Pixel => {
  const scale = WORLD * 2 ** zoom;
  return [(longitude / 360 + 0.5) * scale, (0.5 - mercatorY(latitude)) * scale];
};

const positionAt = ([x, y]: Pixel, zoom: number): Position => {
  const scale = WORLD * 2 ** zoom;
  const north = (0.5 - y / scale) * 2 * Math.PI;
  return [(x / scale - 0.5) * 360, (Math.atan(Math.sinh(north)) * 180) / Math.PI];
};

/** Where a position lies in the picture, in px from its upper left corner. */
export function pixelOf({ center, zoom }: MapView, { width, height }: Size, position: Position): Pixel {
  const [[x, y], [cx, cy]] = [worldPixel(position, zoom), worldPixel(center, zoom)];
  return [x - cx + width / 2, y - cy + height / 2];
}

/** The position that is drawn at a pixel of the picture. */
export function positionOf({ center, zoom }: MapView, { width, height }: Size, [x, y]: Pixel): Position {
  const [cx, cy] = worldPixel(center, zoom);
  return positionAt([cx + x - width / 2, cy + y - height / 2], zoom);
}

/** The view in which the bounds fill what the padding leaves. */
export function fittedView(bounds: Bounds, wanted: Padding, size: Size): MapView {
  const padding = paddingWithin(wanted, size);
  const room = { width: size.width - padding.left - padding.right, height: size.height - padding.top - padding.bottom };
  const zoom = Math.min(CLOSEST_FIT, zoomThatHolds(bounds, room));
  const [west, south, east, north] = bounds;
  const [[left, top], [right, bottom]] = [worldPixel([west, north], zoom), worldPixel([east, south], zoom)];
  const middle: Pixel = [(left + right) / 2 + (padding.right - padding.left) / 2, (top + bottom) / 2 + (padding.bottom - padding.top) / 2];
  return { center: positionAt(middle, zoom), zoom };
}

/** The camera moved over the ground by px. */
export function pannedView(view: MapView, [x, y]: Pixel): MapView {
  const [cx, cy] = worldPixel(view.center, view.zoom);
  return { center: positionAt([cx + x, cy + y], view.zoom), zoom: view.zoom };
}

/** Nearer or further, with what lies at the pixel staying there. */
export function zoomedView(view: MapView, size: Size, steps: number, [x, y]: Pixel): MapView {
  const fixed = positionOf(view, size, [x, y]);
  const zoom = view.zoom + steps;
  const [fx, fy] = worldPixel(fixed, zoom);
  return { center: positionAt([fx - x + size.width / 2, fy - y + size.height / 2], zoom), zoom };
}

/** The nearest view that does not lose the data from sight. */
export const viewNear = (bounds: Bounds | null, size: Size, view: MapView): MapView => (bounds === null ? view : heldNear(bounds, size, view.center, view.zoom));
