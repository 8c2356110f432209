import type { MapRenderer } from '../../map/renderer.ts';
import type { Bounds } from '../../model/geometry.ts';
import { coveredEdges } from './covered-edges.ts';
import { ratioOf } from './scene-bounds.ts';

/** The smallest pan, in px, that brings a box out from under the panels; one that is larger than what is free gets its middle there. `null`: it is in sight. */
export function revealingStep(renderer: MapRenderer, frame: HTMLElement, bounds: Bounds): readonly [x: number, y: number] | null {
  const [west, south, east, north] = bounds;
  const covered = coveredEdges(frame, ratioOf(bounds));
  const [left, top] = renderer.pointOf([west, north]);
  const [right, bottom] = renderer.pointOf([east, south]);
  const x = stepInto(left, right, covered.left, frame.clientWidth - covered.right);
  const y = stepInto(top, bottom, covered.top, frame.clientHeight - covered.bottom);
  return Math.abs(x) < 1 && Math.abs(y) < 1 ? null : [x, y];
}

/** How far a stretch must be shifted to lie within another; the middle within it where it is too long. */
export function stepInto(from: number, to: number, low: number, high: number): number {
  const isTooLong = to - from > high - low;
  const [first, last] = isTooLong ? [(from + to) / 2, (from + to) / 2] : [from, to];
  if (first < low) return first - low;
  return last > high ? last - high : 0;
}

/** What stays in its place while the map is zoomed, in px: the middle of a box, or of what no panel covers. */
export function fixedPoint(renderer: MapRenderer, frame: HTMLElement, bounds: Bounds | null): readonly [x: number, y: number] {
  if (bounds !== null) return renderer.pointOf([(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]);
  const { top, right, bottom, left } = coveredEdges(frame, 1);
  return [(left + frame.clientWidth - right) / 2, (top + frame.clientHeight - bottom) / 2];
}
