import type { MapEvents, MapOptions, MapRenderer } from './renderer.ts';
import { hasWebGl } from './webgl.ts';

/**
 * Loads the map's code, which the first paint of the page does not wait for, and opens a map in the container. `null` where
 * there is no WebGL; `events.failed` has then been told.
 */
export async function openMap(container: HTMLElement, events: MapEvents, options: MapOptions): Promise<MapRenderer | null> {
  if (!hasWebGl()) {
    events.failed('no-webgl');
    return null;
  }
  const { createMapLibreRenderer } = await import('./maplibre-renderer.ts');
  return createMapLibreRenderer(container, events, options);
}
