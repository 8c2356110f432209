import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/model/column.ts';
import { levelOf } from '../../src/model/city-package.ts';
import type { AreaGeometry } from '../../src/model/geometry.ts';
import type { Programme } from '../../src/model/programme.ts';
import { plansOfAreas, type AreaPlans } from '../../src/plans/area-plans.ts';
import { coverFaces, type CoverFaces } from '../../src/plans/cover-faces.ts';
import { cutPieces } from '../../src/plans/cut-pieces.ts';
import { coverByCount, coveredPieces } from '../../src/plans/cover-share.ts';
import { programmesOnDate } from '../../src/plans/programme-on-date.ts';
import { area as areaOf, day, level as levelWith, programme, square } from '../fixtures/city-parts.ts';
import { tinyCity, TODAY } from '../fixtures/tiny-city.ts';

const running = { start: day('2024'), end: day('2028') };
const inRoder = (...ids: readonly string[]): Programme['areas'] => new Map([['rode', ids]]);
/** Roder are squares of 0.01 degrees: 101 at 12.5, 55.6; 102 north of it; 201 east of it. */
const box = (west: number, south: number, wide: number, high: number): AreaGeometry => ({ polygons: [[[[west, south], [west + wide, south], [west + wide, south + high], [west, south + high], [west, south]]]] });

function facesAt(levelId: string, programmes: readonly Programme[], base = tinyCity()): CoverFaces {
  const city = { ...base, programmes };
  const level = levelOf(city, levelId);
  if (level === undefined) throw new Error(`no level ${levelId}`);
  return coverFaces(city, level, cutPieces);
}

function plansAt(levelId: string, programmes: readonly Programme[], base = tinyCity()): ReadonlyMap<string, AreaPlans> {
  const faces = facesAt(levelId, programmes, base);
  const plans = plansOfAreas(faces, programmesOnDate(programmes, base.programmeTypes, TODAY));
  return new Map(faces.atoms.level.areas.flatMap((area, i) => (plans[i] === undefined ? [] : [[area.id, plans[i]] as const])));
}

describe('the ground of a programme', () => {
  it('is its own polygon, whatever areas it lists', () => {
    const plans = plansAt('rode', [programme('p', { ...running, areas: inRoder('101', '302'), geometry: box(12.5025, 55.6, 0.01, 0.01) })]);
    expect(plans.get('101')?.cover).toBeCloseTo(0.75, 9);
    expect(plans.get('201')?.cover).toBeCloseTo(0.25, 9);
    expect(plans.get('302')).toMatchObject({ cover: 0, active: [] });
    expect(plans.get('101')?.rules).toEqual(['polygon']);
  });

  it('is else the areas that it lists, whole', () => {
    expect(plansAt('rode', [programme('p', { ...running, areas: inRoder('101') })]).get('101')).toMatchObject({ cover: 1, rules: ['listed'] });
  });

  it('is the listed areas also where it has a polygon and the level no shapes', () => {
    const base = tinyCity();
    const flat = { ...base, levels: base.levels.map((one) => ({ ...one, geometries: null })) };
    expect(plansAt('rode', [programme('p', { ...running, areas: inRoder('101'), geometry: square(12.5, 55.6) })], flat).get('101')).toMatchObject({ cover: 1, rules: ['listed'] });
  });

  it('is the finer of two listed areas that lie in one another', () => {
    const plans = plansAt('rode', [programme('p', { ...running, areas: new Map([['kvarter', ['a', 'b']], ['rode', ['101']]]) })]);
    expect([...plans].filter(([, one]) => one.cover === 1).map(([id]) => id)).toEqual(['101', '201', '202']);
  });

  it('is the shape of listed areas that are finer than those counted in', () => {
    const base = tinyCity();
    const estates = levelWith('boligafdeling', 'Boligafdelinger', [areaOf('A1', 'Gavlbo', { bydel: '1', kvarter: 'a', rode: '101' })], { geometries: [box(12.5, 55.6, 0.01, 0.004)] });
    const city = { ...base, levels: [...base.levels, estates] };
    const listed = programme('p', { ...running, areas: new Map([['boligafdeling', ['A1']]]) });
    expect(plansAt('rode', [listed], city).get('101')?.cover).toBeCloseTo(0.4, 4);
    expect(plansAt('rode', [listed], city).get('101')?.rules).toEqual(['finer-areas']);
    expect(plansAt('boligafdeling', [listed], city).get('A1')).toMatchObject({ cover: 1, rules: ['listed'] });
    const shapeless = { ...base, levels: [...base.levels, { ...estates, geometries: null }] };
    expect(plansAt('rode', [listed], shapeless).get('101')).toMatchObject({ active: ['p'], cover: 0, rules: ['nowhere'] });
  });
});

describe('cover', () => {
  it('counts overlapping polygons once', () => {
    const plans = plansAt('rode', [
      programme('p', { ...running, geometry: box(12.5, 55.6, 0.006, 0.01) }),
      programme('q', { ...running, geometry: box(12.504, 55.6, 0.004, 0.01) }),
    ]);
    expect(plans.get('101')?.cover).toBeCloseTo(0.8, 9);
    expect(plans.get('101')?.active).toEqual(['p', 'q']);
  });

  it('shares a border exactly with the areas beside', () => {
    const plans = plansAt('rode', [programme('p', { ...running, geometry: square(12.5, 55.6) })]);
    expect(plans.get('101')?.cover).toBe(1);
    expect([...plans].filter(([, one]) => one.active.length > 0).map(([id]) => id)).toEqual(['101']);
  });

  it('ignores slivers, below a thousandth of both the area and the programme', () => {
    const over = (by: number): AreaPlans | undefined => plansAt('rode', [programme('p', { ...running, geometry: box(12.5, 55.6, 0.01 + by, 0.01) })]).get('201');
    expect(over(0.000_009)).toMatchObject({ active: [], cover: 0 });
    expect(over(0.000_011)?.active).toEqual(['p']);
    const speck = plansAt('bydel', [programme('p', { ...running, geometry: box(12.505, 55.605, 0.0002, 0.0002) })]);
    expect(speck.get('1')?.active).toEqual(['p']);
  });

  it('sets approximate borders and unknown ends apart', () => {
    const plans = plansAt('rode', [
      programme('p', { ...running, geometry: box(12.5, 55.6, 0.002, 0.01) }),
      programme('q', { ...running, delimitation: 'approximate', geometry: box(12.502, 55.6, 0.003, 0.01) }),
      programme('r', { start: day('2021'), geometry: box(12.505, 55.6, 0.004, 0.01) }),
      programme('s', { ...running, delimitation: 'unknown', geometry: square(12.5, 55.6) }),
    ]);
    const found = plans.get('101');
    expect([found?.exactCover, found?.cover, found?.coverIfRunning].map((one) => Math.round((one ?? 0) * 1e6) / 1e6)).toEqual([0.2, 0.5, 0.9]);
    expect(found).toMatchObject({ active: ['p', 'q'], endUnknown: ['r'], besides: ['s'], approximate: true });
  });

  it('counts residents where the level has finer areas that count them', () => {
    const faces = facesAt('kvarter', [programme('p', { ...running, geometry: box(12.5, 55.6, 0.01, 0.0125) })]);
    const covered = coveredPieces(faces, () => true);
    // Rode 101 is covered whole and 102 by a quarter: 1000 of 1000 and 250 of 1000 residents.
    expect(coverByCount(faces, covered, columnOf([1000, 1000, 800, 700, 600, 200]))[0]).toBeCloseTo(0.625, 3);
    expect(coverByCount(faces, covered, columnOf([3000, 1000, 800, 700, 600, 200]))[0]).toBeCloseTo(0.8125, 3);
    expect(coverByCount(faces, covered, columnOf([null, 1000, 800, 700, 600, 200]))[0]).toBeNull();
    expect(coverByCount(facesAt('rode', []), covered, columnOf([1, 1, 1, 1, 1, 1]))[0]).toBeNull();
  });
});
