import { beforeAll, describe, expect, it } from 'vitest';
import { DIRECTIONS, neighbourTowards } from '../../src/draw/neighbour-towards.ts';
import { neighbourGraph, type NeighbourGraph } from '../../src/draw/neighbours.ts';
import type { AreaGeometry } from '../../src/model/geometry.ts';
import { cityIn } from '../score/package-folder.ts';

/** A rectangle near Copenhagen, measured in hundredths of a degree from its south-west corner. */
const box = (west: number, south: number, width = 1, height = 1): AreaGeometry => {
  const corner = (x: number, y: number): readonly [number, number] => [(1250 + west + x) / 100, (5560 + south + y) / 100];
  return { polygons: [[[corner(0, 0), corner(width, 0), corner(width, height), corner(0, height), corner(0, 0)]]] };
};

const positions = (graph: NeighbourGraph, from: number): readonly number[] => (graph[from] ?? []).map(({ position }) => position);
const stepsFrom = (graph: NeighbourGraph, from: number): readonly (number | null)[] => DIRECTIONS.map((direction) => neighbourTowards(graph, from, direction));

describe('who is next to whom', () => {
  //  2 3
  //  0 1
  const four = neighbourGraph([box(0, 0), box(1, 0), box(0, 1), box(1, 1)]);

  it('is who shares a border, not who only meets in a corner', () => {
    expect(positions(four, 0).toSorted()).toEqual([1, 2]);
    expect(positions(four, 3).toSorted()).toEqual([1, 2]);
  });

  it('comes with the length of the border in metres and the bearing of its middle', () => {
    const north = four[0]?.find(({ position }) => position === 2);
    const east = four[0]?.find(({ position }) => position === 1);
    expect([north?.metres, east?.metres].map((metres) => Math.round((metres ?? 0) / 10))).toEqual([63, 111]);
    expect([north?.bearing, east?.bearing].map((bearing) => Math.round(bearing ?? -1))).toEqual([0, 90]);
  });

  it('puts the longest border first', () => {
    expect(positions(four, 0)).toEqual([1, 2]);
  });

  it('across water is the nearest, where no border ties the city together', () => {
    const graph = neighbourGraph([box(0, 0), box(1, 0), box(2.2, 0), box(9, 9)]);
    expect(positions(graph, 1).slice(0, 2)).toEqual([0, 2]);
    expect(graph[1]?.[1]?.metres).toBe(0);
    expect(positions(graph, 3).toSorted()).toEqual([0, 1, 2]);
  });

  it('is nobody for an area without geometry, which nobody steps onto', () => {
    const graph = neighbourGraph([box(0, 0), null, box(1, 0), { polygons: [] }]);
    expect(graph.map((one) => one.map(({ position }) => position))).toEqual([[2], [], [0], []]);
    expect(neighbourGraph([null, null])).toEqual([[], []]);
  });
});

describe('a step', () => {
  it('goes to the neighbour on the pressed side, and nowhere where there is none', () => {
    const graph = neighbourGraph([box(0, 0), box(1, 0), box(0, 1), box(1, 1)]);
    expect(stepsFrom(graph, 0)).toEqual([2, 1, null, null]);
    expect(stepsFrom(graph, 3)).toEqual([null, null, 1, 2]);
  });
});

describe('Copenhagen', () => {
  let graphs: ReadonlyMap<string, NeighbourGraph>;
  beforeAll(async () => {
    const city = await cityIn(new URL('../../public/data/koebenhavn/', import.meta.url));
    graphs = new Map(city.levels.flatMap((level) => (level.geometries === null ? [] : [[level.id, neighbourGraph(level.geometries)] as const])));
  });
  const levels = ['bydel', 'lokaludvalg', 'kvarter', 'rode'] as const;

  it.each(levels)('%s: is next to each other both ways, with the same border', (level) => {
    const graph = graphs.get(level) ?? [];
    for (const [own, neighbours] of graph.entries())
      for (const { position, metres } of neighbours) expect(graph[position]?.find((back) => back.position === own)?.metres).toBeCloseTo(metres, 6);
    expect(graph.flat().every(({ position }) => position >= 0)).toBe(true);
    expect(graph.every((neighbours, own) => neighbours.length > 0 && neighbours.every(({ position }) => position !== own))).toBe(true);
  });

  it.each(levels)('%s: four keys lead from every area to every other', (level) => {
    const graph = graphs.get(level) ?? [];
    const reach = (start: number): number => {
      const seen = new Set([start]);
      for (const at of seen) for (const next of stepsFrom(graph, at)) if (next !== null) seen.add(next);
      return seen.size;
    };
    expect(graph.length).toBeGreaterThan(9);
    expect(graph.map((_, start) => reach(start))).toEqual(graph.map(() => graph.length));
  });
});
