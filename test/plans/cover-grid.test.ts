import { beforeAll, describe, expect, it } from 'vitest';
import type { CityPackage } from '../../src/model/city-package.ts';
import type { AreaGeometry } from '../../src/model/geometry.ts';
import type { Programme } from '../../src/model/programme.ts';
import { plansOfAreas, type AreaPlans } from '../../src/plans/area-plans.ts';
import { coverFaces } from '../../src/plans/cover-faces.ts';
import { cutPieces } from '../../src/plans/cut-pieces.ts';
import { programmesOnDate } from '../../src/plans/programme-on-date.ts';
import { statusOnDate } from '../../src/plans/status-on-date.ts';
import { eksempelby, levelIn } from '../data/eksempelby-city.ts';

let city: CityPackage;
beforeAll(async () => ({ city } = await eksempelby()), 60_000);

const ROWS = 160;

/** Where a line from west to east crosses the borders of a shape. */
const crossings = ({ polygons }: AreaGeometry, y: number): readonly number[] =>
  polygons.flat().flatMap((ring) => ring.flatMap(([bx, by], i) => {
    const [ax, ay] = ring[i - 1] ?? [bx, by];
    return ay > y === by > y ? [] : [((bx - ax) * (y - ay)) / (by - ay) + ax];
  }));

/** Even-odd rule. */
const isIn = (xs: readonly number[], x: number): boolean => xs.filter((one) => one > x).length % 2 === 1;

interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function boxOf({ polygons }: AreaGeometry): Box {
  const corners = polygons.flat(2);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) };
}

/** Cover of one area, counted in points of a grid over it. */
function countedCover(ground: AreaGeometry, areaId: string, levelId: string, running: readonly Programme[]): number {
  if (running.some((one) => one.geometry === null && one.areas.get(levelId)?.includes(areaId))) return 1;
  const { west, east, south, north } = boxOf(ground);
  const near = running.flatMap((one) => one.geometry ?? []).filter((one) => {
    const box = boxOf(one);
    return box.west < east && box.east > west && box.south < north && box.north > south;
  });
  if (near.length === 0) return 0;
  let [within, covered] = [0, 0];
  for (let row = 0; row < ROWS; row += 1) {
    const y = south + ((north - south) * (row + 0.5)) / ROWS;
    const own = crossings(ground, y);
    const theirs = near.map((one) => crossings(one, y));
    for (let column = 0; column < ROWS; column += 1) {
      const x = west + ((east - west) * (column + 0.5)) / ROWS;
      if (!isIn(own, x)) continue;
      within += 1;
      if (theirs.some((xs) => isIn(xs, x))) covered += 1;
    }
  }
  return covered / within;
}

const plansAt = (levelId: string, date: string): readonly AreaPlans[] => plansOfAreas(coverFaces(city, levelIn(city, levelId), cutPieces), programmesOnDate(city.programmes, city.programmeTypes, date));

describe('cover of eksempelby beside a grid of points', () => {
  it.each([['rode', '2015-06-30'], ['rode', '2022-03-01'], ['rode', '2026-06-30'], ['boligafdeling', '2026-06-30']])('at level %s on %s is the same within half a per cent', (levelId, date) => {
    const level = levelIn(city, levelId);
    const running = city.programmes.filter((one) => statusOnDate(one, date) === 'active' && one.delimitation !== 'unknown');
    const plans = plansAt(levelId, date);
    let partly = 0;
    level.areas.forEach((area, i) => {
      const ground = level.geometries?.[i] ?? null;
      if (ground === null) return;
      const counted = countedCover(ground, area.id, levelId, running);
      expect(Math.abs((plans[i]?.cover ?? 0) - counted), `${levelId} ${area.id}`).toBeLessThan(0.005);
      if (counted > 0.02 && counted < 0.98) partly += 1;
    });
    expect(partly).toBeGreaterThan(levelId === 'rode' ? 10 : 1);
  }, 60_000);

  it('of a district is that of its roder, by their size', () => {
    const [district, rode] = [levelIn(city, 'bydel'), levelIn(city, 'rode')];
    const { atoms } = coverFaces(city, district, cutPieces);
    expect(atoms.atoms.id).toBe('rode');
    const roder = plansAt('rode', '2026-06-30');
    plansAt('bydel', '2026-06-30').forEach(({ cover }, i) => {
      const inside = rode.areas.flatMap((area, k) => (area.parents.get('bydel') === district.areas[i]?.id ? [k] : []));
      const size = (k: number): number => atoms.sizes[k] ?? 0;
      const expected = inside.reduce((sum, k) => sum + size(k) * (roder[k]?.cover ?? 0), 0) / inside.reduce((sum, k) => sum + size(k), 0);
      expect(cover).toBeCloseTo(expected, 12);
    });
  });
});
