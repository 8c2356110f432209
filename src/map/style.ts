import type { MapPalette } from '../draw/map-palette.ts';
import { areaLayers, outlineLayers } from './area-layers.ts';
import { contextLayers, lakeLayers } from './context-layers.ts';
import { EMPTY } from './feature-collections.ts';
import { labelLayers } from './label-layers.ts';
import { overlayLayers, programmeLayers } from './programme-layers.ts';
import type { Layer, SourceId, Style } from './style-types.ts';

/**
 * Tolerance in px to which MapLibre thins lines of each zoom. Areas share borders, and thinning each area alone would
 * open gaps between them; 0 keeps every point.
 */
const KEEP_EVERY_POINT = 0;

const SOURCES: readonly SourceId[] = ['ground', 'unscored', 'marks', 'overlays', 'programmes', 'labels'];

/** Every layer from the ground up, in the colours of the palette. */
export const layersOf = (palette: MapPalette): readonly Layer[] => [
  ...contextLayers(palette),
  ...areaLayers(palette),
  ...lakeLayers(palette),
  ...programmeLayers(palette),
  ...overlayLayers(palette),
  ...outlineLayers(palette),
  ...labelLayers(palette),
];

/** The whole style, with empty sources. Nothing in it names an address, so nothing is fetched. */
export const styleOf = (palette: MapPalette): Style => ({
  version: 8,
  sources: Object.fromEntries(SOURCES.map((id) => [id, { type: 'geojson', data: EMPTY, tolerance: KEEP_EVERY_POINT }])),
  layers: [...layersOf(palette)],
});

export interface StyleChange {
  readonly kind: 'paint' | 'layout';
  readonly layer: string;
  readonly property: string;
  readonly value: unknown;
}

/** The properties that differ between two palettes: what has to be set when one follows the other, and nothing else. */
export function styleChanges(before: MapPalette, after: MapPalette): readonly StyleChange[] {
  const old = new Map(layersOf(before).map((layer) => [layer.id, layer]));
  return layersOf(after).flatMap((layer) =>
    (['layout', 'paint'] as const).flatMap((kind) =>
      Object.entries(layer[kind] ?? {})
        .filter(([property, value]) => JSON.stringify((old.get(layer.id)?.[kind] as Readonly<Record<string, unknown>> | undefined)?.[property]) !== JSON.stringify(value))
        .map(([property, value]): StyleChange => ({ kind, layer: layer.id, property, value })),
    ),
  );
}
