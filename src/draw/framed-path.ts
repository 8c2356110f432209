import type { Polygon, Ring } from '../model/geometry.ts';
import type { Point, Projection } from './svg-path.ts';

/** How far outside of the frame a point must be to be spared: no outline is so thick. */
const EDGE = 12;

/**
 * The `d` of an SVG path of what can be seen of the polygons within a frame: as `pathOf`, but points outside are spared where the line between those around
 * them stays outside on the same side. Within the frame not a point is moved.
 */
export function framedPath(polygons: readonly Polygon[], project: Projection, width: number, height: number): string {
  const sidesOf = ([x, y]: Point): number => (x < -EDGE ? 1 : x > width + EDGE ? 2 : 0) | (y < -EDGE ? 4 : y > height + EDGE ? 8 : 0);
  return polygons.flatMap((polygon) => polygon.map((ring) => ringPath(ring, project, sidesOf))).join('');
}

/** `outside`: the sides that every point since the last kept one has in common. */
function ringPath(ring: Ring, project: Projection, sidesOf: (point: Point) => number): string {
  const points = ring.map(project);
  const kept: string[] = [];
  let outside = 0;
  points.forEach((point, i) => {
    const next = points[i + 1];
    const shared = outside & sidesOf(point);
    if (i > 0 && next !== undefined && (shared & sidesOf(next)) !== 0) {
      outside = shared;
      return;
    }
    outside = sidesOf(point);
    const text = `${point[0].toFixed(1)} ${point[1].toFixed(1)}`;
    if (text !== kept.at(-1)) kept.push(text);
  });
  return kept.length < 3 ? '' : `M${kept.join('L')}Z`;
}
