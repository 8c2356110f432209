import { labelFeatures } from './labels.ts';
import type { WantedLabel } from './place-labels.ts';
import type { MapArea, MapContext } from './renderer.ts';

/** The names that the web map would write, for a drawing of its own. */
export const wantedLabels = (areas: readonly MapArea[], context: readonly MapContext[], scale: number): readonly WantedLabel[] =>
  labelFeatures(areas, context, 0, scale).features.flatMap(({ geometry, properties, id }) => {
    if (geometry.type !== 'Point' || properties === null) return [];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const { of, label, size, order, fromZoom } = properties as { of: 'area' | 'context'; label: string; size: number; order: number; fromZoom?: number };
    return [{ label, size, order, fromZoom: (fromZoom ?? 0) - HALF, at: [longitude, latitude] as const, area: of === 'area' ? Number(id) : null }];
  });

/** The web map's filter adds half a zoom level; so does this. */
const HALF = 0.5;
