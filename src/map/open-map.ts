import type { MapEvents, MapOptions, MapRenderer } from './renderer.ts';
import { SwitchingRenderer } from './switching-renderer.ts';
import { hasWebGl } from './webgl.ts';

/**
 * Opens a map in the container: MapLibre's, whose code the first paint of the page does not wait for, or the drawn one where there is no
 * WebGL or MapLibre cannot be had. When the browser takes the graphics back, the drawn map takes the other's place where it stood.
 * Of the two only the one that is used is fetched. `events.fellBack` is told why it is the drawn one.
 */
export async function openMap(container: HTMLElement, events: MapEvents, options: MapOptions): Promise<MapRenderer> {
  const fetchDrawn = async (): Promise<() => MapRenderer> => {
    const { createSvgRenderer } = await import('./svg-renderer.ts');
    return () => createSvgRenderer(container, events, options);
  };
  const drawn = async (): Promise<MapRenderer> => {
    events.fellBack('no-webgl');
    return (await fetchDrawn())();
  };
  const webMap = hasWebGl() ? await import('./maplibre-renderer.ts').catch(() => null) : null;
  if (webMap === null) return drawn();
  try {
    const contextLost = async (): Promise<void> => {
      map.switchTo(await fetchDrawn());
      events.fellBack('context-lost');
    };
    const map = new SwitchingRenderer(webMap.createMapLibreRenderer(container, { ...events, contextLost: () => void contextLost() }, options));
    return map;
  } catch {
    container.replaceChildren();
    return drawn();
  }
}
