import type { MapOptions as MapLibreOptions } from 'maplibre-gl';

/** A MapLibre style as an object. */
export type Style = Exclude<NonNullable<MapLibreOptions['style']>, string>;
export type Layer = Style['layers'][number];
/** The sources that layers draw from. */
export type SourceId = 'context' | 'areas' | 'area-lines' | 'unscored' | 'overlays' | 'programmes' | 'labels';
