import type { NeighbourGraph } from './neighbours.ts';

export const DIRECTIONS = ['north', 'east', 'south', 'west'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A neighbour further off the pressed direction than this, in degrees, does not lie in it. */
const WIDEST = 80;
/** Degrees of turn that the longest border makes up for: a corner does not win over the side that one looks at. */
const BORDER_WORTH = 20;

/** Where each direction leads from each area, in the order of {@link DIRECTIONS}. */
type Steps = readonly (readonly (number | null)[])[];

const known = new WeakMap<NeighbourGraph, Steps>();

/**
 * The neighbour that lies in a direction: the one that turns least away from it, long borders first; `null`: there is none. An area that no
 * step would enter is let in from a neighbour, in place of one that can be entered from elsewhere: none is passed over for ever.
 */
export function neighbourTowards(graph: NeighbourGraph, from: number, direction: Direction): number | null {
  const steps = known.get(graph) ?? stepsOf(graph);
  known.set(graph, steps);
  return steps[from]?.[DIRECTIONS.indexOf(direction)] ?? null;
}

function stepsOf(graph: NeighbourGraph): Steps {
  const steps = graph.map((_, from) => DIRECTIONS.map((_name, at) => bestOf(graph, from, at)));
  const entrances = new Uint32Array(graph.length);
  for (const target of steps.flat()) if (target !== null) entrances[target] = (entrances[target] ?? 0) + 1;
  graph.forEach((neighbours, own) => {
    if (neighbours.length === 0 || entrances[own] !== 0) return;
    const doors = neighbours.flatMap(({ position }) => DIRECTIONS.map((_, at) => ({ from: position, at, cost: costOf(graph, position, own, at) })));
    const door = doors.toSorted((a, b) => a.cost - b.cost).find(({ from, at }) => (entrances[steps[from]?.[at] ?? own] ?? 0) !== 1);
    const row = door === undefined ? undefined : steps[door.from];
    if (door === undefined || row === undefined) return;
    const left = row[door.at] ?? null;
    if (left !== null) entrances[left] = (entrances[left] ?? 0) - 1;
    row[door.at] = own;
    entrances[own] = 1;
  });
  return steps;
}

function bestOf(graph: NeighbourGraph, from: number, at: number): number | null {
  let [best, least] = [null as number | null, Infinity];
  for (const { position, bearing } of graph[from] ?? []) {
    const cost = costOf(graph, from, position, at);
    if (turnBetween(bearing, 90 * at) > WIDEST || cost >= least) continue;
    [best, least] = [position, cost];
  }
  return best;
}

/** What speaks against stepping from one area to a neighbour in a direction, in degrees. */
function costOf(graph: NeighbourGraph, from: number, to: number, at: number): number {
  const neighbours = graph[from] ?? [];
  const neighbour = neighbours.find(({ position }) => position === to);
  if (neighbour === undefined) return Infinity;
  const longest = Math.max(1, ...neighbours.map(({ metres }) => metres));
  return turnBetween(neighbour.bearing, 90 * at) - (BORDER_WORTH * neighbour.metres) / longest;
}

/** Degrees between two bearings, 0..180. */
function turnBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % 360;
  return Math.min(turn, 360 - turn);
}
