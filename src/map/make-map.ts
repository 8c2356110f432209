import { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPalette } from '../draw/map-palette.ts';
import { CLOSEST_ZOOM } from './camera-limits.ts';
import { styleOf } from './style.ts';
import { admitWorker } from './trusted-worker.ts';

/** A MapLibre map that lies flat and north up, without controls and without keys of its own; `reducedMotion`: names come and go at once. Throws where WebGL fails. */
export function makeMap(container: HTMLElement, palette: MapPalette, reducedMotion: boolean): MapLibreMap {
  admitWorker();
  const map = new MapLibreMap({
    container,
    style: styleOf(palette),
    attributionControl: false,
    maplibreLogo: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    keyboard: false,
    boxZoom: false,
    maxZoom: CLOSEST_ZOOM,
    renderWorldCopies: false,
    refreshExpiredTiles: false,
    fadeDuration: reducedMotion ? 0 : 150,
    trackResize: true,
  });
  map.touchZoomRotate.disableRotation();
  hideFromAssistance(map.getCanvas());
  return map;
}

/** The canvas says nothing and takes no keys: whoever owns the container names it, and the list is the map in words. */
function hideFromAssistance(canvas: HTMLCanvasElement): void {
  for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
  canvas.setAttribute('aria-hidden', 'true');
}
