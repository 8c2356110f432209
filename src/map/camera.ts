import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../model/geometry.ts';
import { widened } from './bounds.ts';
import type { MapRenderer } from './renderer.ts';

type Padding = Parameters<MapRenderer['fit']>[1];

const MILLISECONDS = 200;
/** How far past the data one may look, in widths and heights of the data. */
const LEEWAY = 1.5;
/** Zoom steps that one may go out from the whole of the data. */
const STEPS_OUT = 0.75;
/** Closest zoom of a fit: a lone small area is shown with its surroundings. */
const CLOSEST_FIT = 15;

/** Moves the map so that the bounds fill what the padding leaves. */
export function fitTo(map: MapLibreMap, bounds: Bounds, padding: Padding, animate: boolean): void {
  map.fitBounds([...bounds], { padding: paddingWithin(padding, map.getContainer()), maxZoom: CLOSEST_FIT, duration: animate ? MILLISECONDS : 0 });
}

/** Padding that would leave less than a third of the container is shrunk: the map must still be seen. */
export function paddingWithin(padding: Padding, { clientWidth, clientHeight }: { readonly clientWidth: number; readonly clientHeight: number }): Padding {
  const across = Math.min(1, (clientWidth * 2) / 3 / Math.max(1, padding.left + padding.right));
  const up = Math.min(1, (clientHeight * 2) / 3 / Math.max(1, padding.top + padding.bottom));
  return { left: padding.left * across, right: padding.right * across, top: padding.top * up, bottom: padding.bottom * up };
}

/** Keeps the camera near the data: it cannot be lost at sea, nor zoomed out to the globe. */
export function keepNear(map: MapLibreMap, bounds: Bounds): void {
  map.setMaxBounds(null);
  map.setMinZoom(null);
  const whole = map.cameraForBounds([...bounds], { padding: 0 })?.zoom;
  if (whole !== undefined) map.setMinZoom(Math.max(0, whole - STEPS_OUT));
  map.setMaxBounds([...widened(bounds, LEEWAY)]);
}

export const zoomSteps = (map: MapLibreMap, steps: number, animate: boolean): void => {
  map.easeTo({ zoom: map.getZoom() + steps, duration: animate ? MILLISECONDS : 0 });
};
