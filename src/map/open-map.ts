import type { MapEvents, MapOptions, MapRenderer } from './renderer.ts';
import { createSvgRenderer } from './svg-renderer.ts';
import { SwitchingRenderer } from './switching-renderer.ts';
import { hasWebGl } from './webgl.ts';

/**
 * Opens a map in the container: MapLibre's, whose code the first paint of the page does not wait for, or the drawn one where there is no
 * WebGL or MapLibre cannot be had. When the browser takes the graphics back, the drawn map takes the other's place where it stood.
 * `events.fellBack` is told why.
 */
export async function openMap(container: HTMLElement, events: MapEvents, options: MapOptions): Promise<MapRenderer> {
  const drawn = (): MapRenderer => createSvgRenderer(container, events, options);
  const webMap = hasWebGl() ? await import('./maplibre-renderer.ts').catch(() => null) : null;
  if (webMap === null) {
    events.fellBack('no-webgl');
    return drawn();
  }
  try {
    const contextLost = (): void => {
      map.switchTo(drawn);
      events.fellBack('context-lost');
    };
    const map = new SwitchingRenderer(webMap.createMapLibreRenderer(container, { ...events, contextLost }, options));
    return map;
  } catch {
    container.replaceChildren();
    events.fellBack('no-webgl');
    return drawn();
  }
}
