import type { Map as MapLibreMap, MapMouseEvent, PointLike } from 'maplibre-gl';
import type { MapEvents } from './renderer.ts';

/** What lies at a point of the picture. */
export interface Picker {
  readonly areaAt: (point: PointLike) => number | null;
  readonly programmesAt: (point: PointLike) => readonly string[];
}

/** Hover, told only when it changes and at most once a frame; click, with the programmes drawn there. */
export function listenToPointer(map: MapLibreMap, picker: Picker, events: Pick<MapEvents, 'hover' | 'select'>): void {
  let told: number | null = null;
  let frame = 0;
  const tell = (position: number | null): void => {
    if (position === told) return;
    told = position;
    map.getCanvas().style.cursor = position === null ? '' : 'pointer';
    events.hover(position);
  };
  map.on('mousemove', ({ point, originalEvent }: MapMouseEvent) => {
    cancelAnimationFrame(frame);
    if (originalEvent.buttons !== 0) return;
    frame = requestAnimationFrame(() => tell(picker.areaAt(point)));
  });
  const leave = (): void => {
    cancelAnimationFrame(frame);
    tell(null);
  };
  map.on('mouseout', leave);
  map.on('remove', () => cancelAnimationFrame(frame));
  map.on('click', ({ point, lngLat: { lng, lat } }: MapMouseEvent) => events.select(picker.areaAt(point), picker.programmesAt(point), [lng, lat]));
}
