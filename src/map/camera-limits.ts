import type { Bounds } from '../model/geometry.ts';
import { widened } from './bounds.ts';
import type { MapRenderer } from './renderer.ts';

export type Padding = Parameters<MapRenderer['fit']>[1];

/** Nothing covers the map. */
export const UNCOVERED: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** In CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width of the world in px at zoom 0. */
export const WORLD = 512;
/** How far past the data the middle of the picture may lie, in widths and heights of the data: room for panels on any side. */
const LEEWAY = 0.75;
/** Zoom levels that one may go out from the whole of the data: enough to fit it above an open list. */
const STEPS_OUT = 2;
export const CLOSEST_ZOOM = 18;
/** Closest zoom of a fit: a lone small area is shown with its surroundings. */
export const CLOSEST_FIT = 15;

/** The nearest camera to the one wanted that does not lose the data from view. */
export function heldNear(bounds: Bounds, size: Size, [longitude, latitude]: readonly [number, number], zoom: number): { readonly center: [number, number]; readonly zoom: number } {
  const [west, south, east, north] = widened(bounds, LEEWAY);
  const center: [number, number] = [clamp(longitude, west, east), clamp(latitude, south, north)];
  return { center, zoom: clamp(zoom, Math.max(0, zoomThatHolds(bounds, size) - STEPS_OUT), CLOSEST_ZOOM) };
}

/** Padding that would leave less than a fifth of the container is shrunk: the map must still be seen. */
export function paddingWithin(padding: Padding, { width, height }: Size): Padding {
  const across = Math.min(1, (width * 4) / 5 / Math.max(1, padding.left + padding.right));
  const up = Math.min(1, (height * 4) / 5 / Math.max(1, padding.top + padding.bottom));
  return { left: padding.left * across, right: padding.right * across, top: padding.top * up, bottom: padding.bottom * up };
}

/** Largest zoom at which the bounds fit into the size, in Web Mercator. Infinite for bounds without extent. */
export function zoomThatHolds([west, south, east, north]: Bounds, { width, height }: Size): number {
  const across = ((east - west) / 360) * WORLD;
  const up = (mercatorY(north) - mercatorY(south)) * WORLD;
  return Math.log2(Math.min(width / across, height / up));
}

/** Share of the world's height, growing to the north. */
export const mercatorY = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(Math.min(low, high), value));
