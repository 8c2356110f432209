import { beforeAll, describe, expect, it } from 'vitest';
import { findCrossings } from '../../scripts/koebenhavn/find-crossings.ts';
import type { CityPackage } from '../../src/model/city-package.ts';
import type { Position } from '../../src/model/geometry.ts';
import type { Level } from '../../src/model/level.ts';
import { eksempelby, levelIn, neighboursOf } from './eksempelby-city.ts';

let city: CityPackage;
beforeAll(async () => ({ city } = await eksempelby()), 60_000);

type Step = readonly [Position, Position];
const stepsOf = (level: Level): readonly Step[] =>
  (level.geometries ?? []).flatMap((geometry) => (geometry?.polygons ?? []).flat().flatMap((ring) => ring.slice(1).map((to, i): Step => [ring[i] ?? to, to])));
const key = ([a, b]: Step): string => `${String(a)} ${String(b)}`;
const back = ([a, b]: Step): string => `${String(b)} ${String(a)}`;

/** Steps without their like in the other direction: the outer border. */
function outerBorder(level: Level): readonly string[] {
  const steps = stepsOf(level);
  const all = new Set(steps.map(key));
  return steps.filter((step) => !all.has(back(step))).map(key).toSorted();
}

/** Square metres by one plane scale for the whole town, so that areas add up; holes run the other way and count against. */
function ringArea(ring: readonly Position[]): number {
  const [ox, oy] = ring[0] ?? [0, 0];
  const cross = ring.slice(1).map(([x, y], i) => ((ring[i]?.[0] ?? 0) - ox) * (y - oy) - (x - ox) * ((ring[i]?.[1] ?? 0) - oy));
  return (cross.reduce((sum, one) => sum + one, 0) / 2) * 61860 * 111340;
}

const sizes = (level: Level): readonly number[] => (level.geometries ?? []).map((geometry) => (geometry?.polygons ?? []).flat().reduce((sum, ring) => sum + ringArea(ring), 0));
const total = (level: Level): number => sizes(level).reduce((sum, one) => sum + one, 0);

describe('the geometry of eksempelby', () => {
  it('nests: bydele, kvarterer and roder have the same outer border, step for step', () => {
    const outer = outerBorder(levelIn(city, 'rode'));
    expect(outer.length).toBeGreaterThan(300);
    expect(outerBorder(levelIn(city, 'kvarter'))).toEqual(outer);
    expect(outerBorder(levelIn(city, 'bydel'))).toEqual(outer);
  });

  it('has levels that cover the same ground', () => {
    const [bydel, kvarter, rode] = ['bydel', 'kvarter', 'rode'].map((id) => total(levelIn(city, id)));
    expect(Math.abs((bydel ?? 0) - (rode ?? 1))).toBeLessThan(1);
    expect(Math.abs((kvarter ?? 0) - (rode ?? 1))).toBeLessThan(1);
    expect((rode ?? 0) / 1e6).toBeGreaterThan(60);
  });

  it('has borders that neither cross nor touch but at their ends', () => {
    const once = new Map(stepsOf(levelIn(city, 'rode')).map((step) => [[key(step), back(step)].toSorted()[0] ?? '', step]));
    const whole = [...once.values()].map(([a, b]) => [a, b].map(([x, y]) => [Math.round(x * 1e6), Math.round(y * 1e6)] as const));
    expect(findCrossings(whole, 1000).size).toBe(0);
  });

  it('has estates inside the rode that they name', () => {
    const [estate, rode] = [levelIn(city, 'boligafdeling'), levelIn(city, 'rode')];
    estate.areas.forEach((area, i) => {
      const home = rode.positions.get(area.parents.get('rode') ?? '') ?? -1;
      const share = (sizes(estate)[i] ?? 0) / (sizes(rode)[home] ?? 1);
      expect(share).toBeGreaterThan(0.05);
      expect(share).toBeLessThan(0.95);
      const shape = rode.geometries?.[home]?.polygons.flat() ?? [];
      const box = (at: 0 | 1): readonly [number, number] => [Math.min(...shape.flat().map((p) => p[at])), Math.max(...shape.flat().map((p) => p[at]))];
      const [[west, east], [south, north]] = [box(0), box(1)];
      const outside = (estate.geometries?.[i]?.polygons.flat(2) ?? []).filter(([x, y]) => x < west || x > east || y < south || y > north);
      expect(outside).toEqual([]);
    });
  });

  it('has roder with five to seven neighbours as a rule, and none without', () => {
    const counts = neighboursOf(levelIn(city, 'rode')).map((one) => one.size).toSorted((a, b) => a - b);
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[Math.floor(counts.length / 2)]).toBeGreaterThanOrEqual(5);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(7);
  });

  it('has small roder in the old town and large ones at the edge', () => {
    const rode = levelIn(city, 'rode');
    const mean = (bydel: string): number => {
      const own = sizes(rode).filter((_, i) => rode.areas[i]?.parents.get('bydel') === bydel);
      return own.reduce((sum, one) => sum + one, 0) / own.length;
    };
    expect(mean('9')).toBeGreaterThan(2.5 * mean('1'));
  });

  it('is no grid: borders run in every direction', () => {
    const steps = stepsOf(levelIn(city, 'rode')).map(([[ax, ay], [bx, by]]) => [(bx - ax) * 61860, (by - ay) * 111340] as const);
    const length = (list: readonly (readonly [number, number])[]): number => list.reduce((sum, [x, y]) => sum + Math.hypot(x, y), 0);
    const square = steps.filter(([x, y]) => Math.min(Math.abs(x), Math.abs(y)) < 0.0175 * Math.max(Math.abs(x), Math.abs(y)));
    expect(length(square) / length(steps)).toBeLessThan(0.15);
  });

  it('lies in open water', () => {
    const points = stepsOf(levelIn(city, 'bydel')).map(([from]) => from);
    expect(points.filter(([x, y]) => x < 11.1 || x > 11.5 || y < 56.2 || y > 56.45)).toEqual([]);
  });
});
