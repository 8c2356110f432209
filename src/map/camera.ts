import { LngLat, type Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../model/geometry.ts';
import { CLOSEST_FIT, heldNear, paddingWithin, type Padding, type Size } from './camera-limits.ts';

const MILLISECONDS = 200;

/** Moves the map so that the bounds fill what the padding leaves. */
export function fitTo(map: MapLibreMap, bounds: Bounds, padding: Padding, animate: boolean): void {
  map.fitBounds([...bounds], { padding: paddingWithin(padding, sizeOf(map)), maxZoom: CLOSEST_FIT, duration: animate ? MILLISECONDS : 0 });
}

/** Keeps the camera near the data: it cannot be lost at sea, nor zoomed out to the globe. */
export function keepNear(map: MapLibreMap, bounds: Bounds): void {
  map.setTransformConstrain((wanted, wantedZoom) => {
    const { center, zoom } = heldNear(bounds, sizeOf(map), [wanted.lng, wanted.lat], wantedZoom);
    return { center: new LngLat(...center), zoom };
  });
}

export const zoomSteps = (map: MapLibreMap, steps: number, at: readonly [number, number], animate: boolean): void => {
  map.easeTo({ zoom: map.getZoom() + steps, around: map.unproject([...at]), duration: animate ? MILLISECONDS : 0 });
};

export const panStep = (map: MapLibreMap, by: readonly [number, number], animate: boolean): void => {
  map.panBy([...by], { duration: animate ? MILLISECONDS : 0 });
};

function sizeOf(map: MapLibreMap): Size {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return { width, height };
}
