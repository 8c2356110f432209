import type { Position } from '../../../model/geometry.ts';
import { lineColumns } from './line-columns.ts';
import type { Line } from './line-columns.ts';
import type { Edge } from './meetings.ts';
import { turn } from './turn.ts';

/** Which rings make up the polygons: numbers of rings, for each polygon the outer one and its holes. */
export type PolygonRings = readonly (readonly number[])[];

/** From a position to the next, with the inside on the left. */
export type Bound = readonly [Position, Position];

/**
 * Of edges that meet in ends only, those that have the inside on one side and the outside on the other.
 * A position is in a ring that runs around it a number of times other than 0, in a polygon if it is in its outer ring and in none of its
 * holes, and inside if it is in any polygon. How often rings run around an edge's middle is counted from the edges below it.
 */
export function boundingEdges(edges: readonly Edge[], polygons: PolygonRings): readonly Bound[] {
  const lines = linesOf(edges);
  const columnAt = lineColumns(lines);
  return lines.flatMap((line): Bound[] => {
    const { west, east, turns } = line;
    const middle: Position = [(west[0] + east[0]) / 2, (west[1] + east[1]) / 2];
    const around = new Map<number, number>();
    const { x, column } = columnAt(line);
    for (const other of column) if (other !== line && other.from <= x && x < other.to && turn(other.west, other.east, middle) > 0) addTurns(around, other.turns);
    const isInBelow = isInside(around, polygons);
    addTurns(around, turns);
    if (isInBelow === isInside(around, polygons)) return [];
    return isInBelow ? [[east, west]] : [[west, east]];
  });
}

/** No border of a real map runs in just this direction: leaning so far, no line is upright. Which side of a line a position is on stays the same. */
const LEAN = 0.414_213_562_373_095;
const leaning = ([x, y]: Position): number => x + LEAN * y;

/** Edges between the same ends become one line, which counts how often each ring runs along it. */
function linesOf(edges: readonly Edge[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const { a, b, ring } of edges) {
    const isEastward = leaning(a) < leaning(b);
    const [west, east] = isEastward ? [a, b] : [b, a];
    const key = `${west[0]} ${west[1]} ${east[0]} ${east[1]}`;
    const line = lines.get(key) ?? { west, east, from: leaning(west), to: leaning(east), turns: new Map<number, number>() };
    lines.set(key, line);
    line.turns.set(ring, (line.turns.get(ring) ?? 0) + (isEastward ? 1 : -1));
  }
  return [...lines.values()];
}

function addTurns(around: Map<number, number>, turns: ReadonlyMap<number, number>): void {
  for (const [ring, count] of turns) around.set(ring, (around.get(ring) ?? 0) + count);
}

function isInside(around: ReadonlyMap<number, number>, polygons: PolygonRings): boolean {
  const isIn = (ring: number): boolean => (around.get(ring) ?? 0) !== 0;
  return polygons.some(([outer, ...holes]) => outer !== undefined && isIn(outer) && !holes.some(isIn));
}
