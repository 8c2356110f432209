import type { Projection } from '../draw/svg-path.ts';
import type { Bounds } from '../model/geometry.ts';
import { boundsOf } from './bounds.ts';
import type { MapAreas, MapContext, MapView } from './renderer.ts';
import type { Size } from './camera-limits.ts';
import { worldPixel } from './view-geometry.ts';

/** The zoom whose px are the drawing's own units: a tenth of one, which paths are rounded to, is about 13 cm. */
const DRAWN_AT = 16;

/** Where the drawing's own units begin, so that numbers stay small. */
export interface Ground {
  readonly project: Projection;
  readonly bounds: Bounds | null;
  /** The `transform` that shows a view, and how much it enlarges. */
  readonly placed: (view: MapView, size: Size) => { readonly transform: string; readonly scale: number };
}

/** The drawing's ground for a level; where no area has a geometry, for the context alone. */
export function groundOf({ areas }: MapAreas, context: readonly MapContext[]): Ground {
  const bounds = boundsOf(areas.flatMap((area) => area.polygons));
  const [west = 0, , , north = 0] = bounds ?? boundsOf(context.flatMap((layer) => layer.polygons)) ?? [];
  const [x0, y0] = worldPixel([west, north], DRAWN_AT);
  return {
    bounds,
    project: (position) => {
      const [x, y] = worldPixel(position, DRAWN_AT);
      return [x - x0, y - y0];
    },
    placed: ({ center, zoom }, { width, height }) => {
      const scale = 2 ** (zoom - DRAWN_AT);
      const [cx, cy] = worldPixel(center, DRAWN_AT);
      return { transform: `translate(${width / 2} ${height / 2}) scale(${scale}) translate(${x0 - cx} ${y0 - cy})`, scale };
    },
  };
}

/** The path of lines that are not closed. */
export const lineOf = (lines: readonly (readonly (readonly [number, number])[])[], project: Projection): string =>
  lines.map((line) => `M${line.map((position) => project(position).map((value) => value.toFixed(1)).join(' ')).join('L')}`).join('');

