import type { Polygon, Position } from '../model/geometry.ts';
import { boundsOf } from './bounds.ts';

/** Where a name fits best in an area: the middle of the largest circle that lies inside it. */
export interface LabelPoint {
  readonly at: Position;
  /** Radius of that circle in metres. */
  readonly room: number;
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Signed distance to the border, positive inside. */
  readonly inside: number;
  /** The largest distance that any point of the cell can have. */
  readonly best: number;
}

const METRES_PER_DEGREE = 111_320;
/** A label moved by less than this share of the area's extent is not seen to move. */
const PRECISION = 0.04;

/** Shapes do not change, and a level is shown again and again: each is searched once. */
const known = new WeakMap<readonly Polygon[], LabelPoint>();

/**
 * Pole of inaccessibility of an area's largest polygon, by a quadtree search on a flat picture of the area scaled in metres.
 * `null` where there is no polygon. Method: V. Agafonkin, "A new algorithm for finding a visual center of a polygon" (2016).
 */
export function labelPointOf(polygons: readonly Polygon[]): LabelPoint | null {
  const point = known.get(polygons) ?? search(polygons);
  if (point !== null) known.set(polygons, point);
  return point;
}

function search(polygons: readonly Polygon[]): LabelPoint | null {
  const largest = polygons.reduce<Polygon | null>((best, each) => (best === null || ringArea(each[0]) > ringArea(best[0]) ? each : best), null);
  const first = largest?.[0]?.[0];
  if (largest === null || first === undefined) return null;
  const perLongitude = METRES_PER_DEGREE * Math.cos((first[1] * Math.PI) / 180);
  const flat = largest.map((ring) => ring.map(([longitude, latitude]): Position => [(longitude - first[0]) * perLongitude, (latitude - first[1]) * METRES_PER_DEGREE]));
  const { x, y, inside } = poleOf(flat);
  return { at: [first[0] + x / perLongitude, first[1] + y / METRES_PER_DEGREE], room: Math.max(0, inside) };
}

/** The middle of an area's box and about the room that there is: for levels of so many areas that a search of each would be felt. */
export function roughLabelPointOf(polygons: readonly Polygon[]): LabelPoint | null {
  const bounds = boundsOf(polygons);
  if (bounds === null) return null;
  const [west, south, east, north] = bounds;
  const at: Position = [(west + east) / 2, (south + north) / 2];
  const across = (east - west) * METRES_PER_DEGREE * Math.cos((at[1] * Math.PI) / 180);
  return { at, room: Math.min(across, (north - south) * METRES_PER_DEGREE) / 3 };
}

function poleOf(polygon: Polygon): Cell {
  const ring = polygon[0] ?? [];
  const [xs, ys] = [ring.map((p) => p[0]), ring.map((p) => p[1])];
  const [west, south] = [least(xs), least(ys)];
  const [width, height] = [-least(xs.map((v) => -v)) - west, -least(ys.map((v) => -v)) - south];
  const step = Math.max(Math.min(width, height), Math.max(width, height) / 32);
  let best = cellAt(polygon, west + width / 2, south + height / 2, 0);
  if (step === 0) return best;
  const waiting: Cell[] = [];
  for (let x = west; x < west + width; x += step) for (let y = south; y < south + height; y += step) waiting.push(cellAt(polygon, x + step / 2, y + step / 2, step / 2));
  const precision = Math.max(width, height) * PRECISION;
  for (let cell = takeBest(waiting); cell !== undefined; cell = takeBest(waiting)) {
    if (cell.inside > best.inside) best = cell;
    if (cell.best - best.inside > precision) waiting.push(...quarters(polygon, cell));
  }
  return best;
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);

function takeBest(cells: Cell[]): Cell | undefined {
  let best = 0;
  for (let i = 1; i < cells.length; i++) if ((cells[i]?.best ?? 0) > (cells[best]?.best ?? 0)) best = i;
  return cells.splice(best, 1)[0];
}

function quarters(polygon: Polygon, { x, y, half }: Cell): readonly Cell[] {
  const next = half / 2;
  return [cellAt(polygon, x - next, y - next, next), cellAt(polygon, x + next, y - next, next), cellAt(polygon, x - next, y + next, next), cellAt(polygon, x + next, y + next, next)];
}

function cellAt(polygon: Polygon, x: number, y: number, half: number): Cell {
  const inside = distanceInside(polygon, x, y);
  return { x, y, half, inside, best: inside + half * Math.SQRT2 };
}

/** Distance from a point to the nearest border, negative outside the polygon or in one of its holes. */
function distanceInside(polygon: Polygon, x: number, y: number): number {
  let isInside = false;
  let squared = Infinity;
  for (const ring of polygon)
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (a === undefined || b === undefined) continue;
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) isInside = !isInside;
      squared = Math.min(squared, squaredToSegment(x, y, a, b));
    }
  return (isInside ? 1 : -1) * Math.sqrt(squared);
}

function squaredToSegment(x: number, y: number, a: Position, b: Position): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
  return (x - a[0] - along * dx) ** 2 + (y - a[1] - along * dy) ** 2;
}

/** Size of a ring by the shoelace formula, in square degrees: only compared, never shown. */
function ringArea(ring: readonly Position[] = []): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    if (a !== undefined && b !== undefined) twice += a[0] * b[1] - b[0] * a[1];
  }
  return Math.abs(twice) / 2;
}
