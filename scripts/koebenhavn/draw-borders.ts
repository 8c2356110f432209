import { utmToWgs84 } from '../../src/read/utm.ts';
import type { Border } from './assemble-rings.ts';
import { borderPoints, type BorderPoints } from './border-points.ts';
import type { CellRaster, Face } from './cell-raster.ts';
import { findCrossings } from './find-crossings.ts';
import { joinStrokes, type Stroke } from './join-strokes.ts';
import { type Point, simplifyLine } from './simplify-line.ts';
import { straighten } from './straighten.ts';
import { type Arc, OUTSIDE, traceArcs } from './trace-arcs.ts';

/** Pull towards the cell sides' middles that borders start with, and its growth where a rode's area calls for it. */
const PULL = 0.02;
const PULL_GROWTH = 4;
const AREA_ROUNDS = 10;
/** Rounds of straightening: from the stairs, and after each change of the pull. */
const FIRST_ROUNDS = 8;
const NEXT_ROUNDS = 3;
/** Bends sharper than so many metres are corners: at streets and quays, and at the softer edges of lakes, rivers and parks. */
const CORNER = 8;
const LAKE_CORNER = 40;
/** Greatest distance, in metres, between a border and its simplified line. */
const SIMPLIFY = 1;
/** Output coordinates are whole millionths of a degree (about 0.1 m). */
export const DEGREE = 1e6;

const NOWHERE: Face = { rode: null, ground: 'land' };

/** Areas that rode shapes must keep to: for each rode its area in the grid and how far it may stray, m2. */
export type AreaTargets = ReadonlyMap<string, { readonly area: number; readonly tolerance: number }>;

/** From the raster's metres to longitude and latitude. */
type ToDegrees = (x: number, y: number) => readonly [number, number];

/**
 * The borders of a raster's faces as a cartographer would draw them, in whole millionths of a degree: traced along the
 * cells, straightened, simplified, and projected once, so that every shape made of them shares them exactly.
 * Rodes that stray from their target area get their borders pulled back towards the cells. Throws if borders cross.
 */
export function drawBorders(raster: CellRaster, targets: AreaTargets, toDegrees: ToDegrees = utmToWgs84): Border[] {
  const arcs = traceArcs(raster);
  const points = borderPoints(raster, arcs);
  settle(raster, arcs, points, targets);
  const lines = arcs.map((arc, index) => lineOf(arc, points, index));
  const drawn = lines.map((line) => project(simplifyLine(line, SIMPLIFY), toDegrees));
  for (const index of findCrossings(drawn, 1000)) drawn[index] = project(lines[index] ?? [], toDegrees);
  const crossing = findCrossings(drawn, 1000);
  if (crossing.size > 0) throw new Error(`borders cross: ${[...crossing].join(' ')}`);
  return arcs.map(({ left, right }, index) => ({ left, right, line: drawn[index] ?? [] }));
}

/** Straightens the borders, again with a stronger pull around each rode whose area strays, until none does. */
function settle(raster: CellRaster, arcs: readonly Arc[], points: BorderPoints, targets: AreaTargets): void {
  const strokes = strokesOf(raster, arcs, points);
  const pull = new Float64Array(points.x.length).fill(PULL);
  const corner = cornersOf(raster, arcs, points);
  for (let round = 0; round < AREA_ROUNDS; round++) {
    straighten(points, strokes, { pull: (point) => pull[point] ?? PULL, corner: (point) => corner[point] ?? CORNER, rounds: round === 0 ? FIRST_ROUNDS : NEXT_ROUNDS });
    const astray = strayingRoder(raster, arcs, points, targets);
    if (astray.size === 0) return;
    arcs.forEach(({ left, right }, index) => {
      const [a, b] = [left, right].map((face) => (raster.faces[face] ?? NOWHERE).rode);
      if (a === b || !(astray.has(a ?? '') || astray.has(b ?? ''))) return;
      for (const point of points.arcs[index] ?? []) pull[point] = (pull[point] ?? PULL) * PULL_GROWTH;
    });
  }
}

function cornersOf(raster: CellRaster, arcs: readonly Arc[], points: BorderPoints): Float64Array {
  const corner = new Float64Array(points.x.length).fill(CORNER);
  const isLake = (face: number): boolean => ['lake', 'river', 'park'].includes(raster.faces[face]?.ground ?? '');
  arcs.forEach(({ left, right }, index) => {
    if (isLake(left) === isLake(right)) return;
    for (const point of points.arcs[index] ?? []) corner[point] = LAKE_CORNER;
  });
  return corner;
}

function strayingRoder(raster: CellRaster, arcs: readonly Arc[], points: BorderPoints, targets: AreaTargets): Set<string> {
  const areas = new Map<string, number>();
  arcs.forEach((arc, index) => {
    const line = lineOf(arc, points, index);
    const share = sweptArea(line, raster);
    for (const [face, sign] of [[arc.left, 1], [arc.right, -1]] as const) {
      const { rode } = raster.faces[face] ?? NOWHERE;
      if (rode !== null) areas.set(rode, (areas.get(rode) ?? 0) + sign * share);
    }
  });
  const strays = [...targets].filter(([rode, { area, tolerance }]) => Math.abs((areas.get(rode) ?? 0) - area) > 0.85 * tolerance);
  return new Set(strays.map(([rode]) => rode));
}

/** A line's share in the area of the face to its left (trapezoids to a fixed point); shares of a closed outline add up to its area. */
function sweptArea(line: readonly Point[], { west, south }: CellRaster): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) {
    const [[px, py], [qx, qy]] = [line[i - 1] ?? [0, 0], line[i] ?? [0, 0]];
    sum += (px - west) * (qy - south) - (qx - west) * (py - south);
  }
  return sum / 2;
}

function strokesOf(raster: CellRaster, arcs: readonly Arc[], points: BorderPoints): Stroke[] {
  const groundOf = (face: number): string => (face === OUTSIDE ? 'outside' : (raster.faces[face] ?? NOWHERE).ground);
  const kind = arcs.map(({ left, right }) => [groundOf(left), groundOf(right)].toSorted().join(' '));
  return joinStrokes({
    arcs: points.arcs,
    x: points.x,
    y: points.y,
    isRing: (arc) => arcs[arc]?.from === null,
    belong: (a, b) => kind[a] === kind[b] && kind[a] !== 'land land',
  });
}

function lineOf(arc: Arc, points: BorderPoints, index: number): Point[] {
  const line = (points.arcs[index] ?? []).map((point): Point => [points.x[point] ?? 0, points.y[point] ?? 0]);
  const first = line[0];
  return arc.from === null && first ? [...line, first] : line;
}

function project(line: readonly Point[], toDegrees: ToDegrees): Point[] {
  return line.map(([x, y]) => {
    const [longitude, latitude] = toDegrees(x, y);
    return [Math.round(longitude * DEGREE), Math.round(latitude * DEGREE)];
  });
}
