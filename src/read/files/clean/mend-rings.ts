import type { Polygon } from '../../../model/geometry.ts';
import { boundingEdges } from './bounding-edges.ts';
import { linkBounds } from './link-bounds.ts';
import type { Edge } from './meetings.ts';
import { nestRings } from './nest-rings.ts';
import { splitEdges } from './split-edges.ts';

/** The edges of polygons; each ring has a number, counted through. */
export function edgesOf(polygons: readonly Polygon[]): readonly Edge[] {
  const edges: Edge[] = [];
  let ring = 0;
  for (const polygon of polygons) {
    for (const line of polygon) {
      for (let i = 1; i < line.length; i += 1) {
        const [a, b] = [line[i - 1], line[i]];
        if (a !== undefined && b !== undefined) edges.push({ a, b, ring });
      }
      ring += 1;
    }
  }
  return edges;
}

/**
 * The same area drawn without crossings: edges are cut where they meet, those between inside and outside are kept and linked to rings anew.
 * Inside is what any polygon's outer ring runs around and none of its holes does, so that both halves of a bow tie stay, a hole that sticks
 * out only cuts, and parts that overlap become one.
 * Corners stay where they are; new ones stand only where edges crossed.
 * @returns `null` where that cannot be done: too many pieces, or crossings so close that rounding makes new ones
 */
export function mendRings(polygons: readonly Polygon[]): readonly Polygon[] | null {
  const edges = splitEdges(edgesOf(polygons));
  if (edges === null) return null;
  let next = 0;
  const rings = linkBounds(boundingEdges(edges, polygons.map((polygon) => polygon.map(() => next++))));
  return rings === null ? null : nestRings(rings);
}
