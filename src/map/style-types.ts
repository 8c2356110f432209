import type { MapOptions as MapLibreOptions } from 'maplibre-gl';

/** A MapLibre style as an object. */
export type Style = Exclude<NonNullable<MapLibreOptions['style']>, string>;
export type Layer = Style['layers'][number];
/** Layers that draw from a source: everything but the background. */
export type SourceId = 'context' | 'areas' | 'area-lines' | 'unscored' | 'overlays' | 'programmes' | 'labels';
