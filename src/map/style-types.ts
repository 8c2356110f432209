import type { MapOptions as MapLibreOptions } from 'maplibre-gl';

/** A MapLibre style as an object. */
export type Style = Exclude<NonNullable<MapLibreOptions['style']>, string>;
export type Layer = Style['layers'][number];
/**
 * The sources that layers draw from. What lies under everything is one source: at each change of source MapLibre goes over the
 * whole picture once to keep tiles apart, which shows where there is no graphics card.
 */
export type SourceId = 'ground' | 'unscored' | 'marks' | 'overlays' | 'programmes' | 'labels';
