import { describe, expect, it } from 'vitest';
import { levelOf } from '../../src/model/city-package.ts';
import type { Programme } from '../../src/model/programme.ts';
import { plansOfAreas, type AreaPlans } from '../../src/plans/area-plans.ts';
import { coverFaces } from '../../src/plans/cover-faces.ts';
import { cutPieces } from '../../src/plans/cut-pieces.ts';
import { programmesOnDate } from '../../src/plans/programme-on-date.ts';
import { area as areaOf, day, level as levelWith, programme, square } from '../fixtures/city-parts.ts';
import { tinyCity, TODAY } from '../fixtures/tiny-city.ts';

const running = { start: day('2024'), end: day('2028') };
const inRoder = (...ids: readonly string[]): Programme['areas'] => new Map([['rode', ids]]);

function plansAt(levelId: string, programmes: readonly Programme[], base = tinyCity()): ReadonlyMap<string, AreaPlans> {
  const city = { ...base, programmes };
  const level = levelOf(city, levelId);
  if (level === undefined) throw new Error(`no level ${levelId}`);
  const plans = plansOfAreas(coverFaces(city, level, cutPieces), programmesOnDate(programmes, city.programmeTypes, TODAY));
  return new Map(level.areas.flatMap((area, i) => (plans[i] === undefined ? [] : [[area.id, plans[i]] as const])));
}

describe('plans of areas', () => {
  it('cover the areas that an active programme lists', () => {
    const plans = plansAt('rode', [programme('p', { ...running, areas: inRoder('101') })]);
    expect(plans.get('101')).toMatchObject({ active: ['p'], cover: 1, approximate: false });
    expect(plans.get('102')).toMatchObject({ active: [], cover: 0 });
  });

  it('cover a coarser area by the share of its size that the listed areas make up', () => {
    const plans = plansAt('kvarter', [programme('p', { ...running, areas: inRoder('101') })]);
    expect(plans.get('a')?.cover).toBeCloseTo(0.5, 3);
    expect(plansAt('bydel', [programme('p', { ...running, areas: inRoder('101') })]).get('1')?.cover).toBeCloseTo(0.25, 3);
  });

  it('name a programme once in a coarser area, however many of its areas lie there', () => {
    const plans = plansAt('bydel', [programme('p', { ...running, areas: inRoder('101', '102', '201', '202') })]);
    expect(plans.get('1')).toMatchObject({ active: ['p'], cover: 1 });
  });

  it('are counted in roder although estates lie within them', () => {
    const city = tinyCity();
    const estates = levelWith('boligafdeling', 'Boligafdelinger', [areaOf('A1', 'Gavlbo', { bydel: '1', kvarter: 'a', rode: '101' })], { geometries: [square(12.5, 55.6)] });
    const withEstates = { ...city, levels: [...city.levels, estates] };
    const plans = plansAt('kvarter', [programme('p', { ...running, areas: inRoder('101') })], withEstates);
    expect(plans.get('a')?.cover).toBeCloseTo(0.5, 3);
    expect(plans.get('c')?.cover).toBe(0);
  });

  it('count overlapping programmes once', () => {
    const plans = plansAt('kvarter', [programme('p', { ...running, areas: inRoder('101') }), programme('q', { ...running, areas: inRoder('101') })]);
    expect(plans.get('a')?.cover).toBeCloseTo(0.5, 3);
    expect(plans.get('a')?.active).toEqual(['p', 'q']);
  });

  it('give an area of a finer level the whole of the one it lies in', () => {
    const plans = plansAt('rode', [programme('p', { ...running, areas: new Map([['kvarter', ['b']]]) })]);
    expect([...plans].filter(([, one]) => one.cover === 1).map(([id]) => id)).toEqual(['201', '202']);
  });

  it('reach a level beside the listed one through the finest level', () => {
    const plans = plansAt('bydel', [programme('p', { ...running, areas: new Map([['kvarter', ['a']]]) })]);
    expect(plans.get('1')?.cover).toBeCloseTo(0.5, 3);
    expect(plans.get('2')?.cover).toBe(0);
  });

  it('set aside active ones whose type does not count or whose borders are unknown', () => {
    const plans = plansAt('rode', [
      programme('omdannelse', { ...running, type: 'udviklingsplan', areas: inRoder('101') }),
      programme('usikker', { ...running, delimitation: 'unknown', areas: inRoder('101') }),
    ]);
    expect(plans.get('101')).toMatchObject({ active: [], besides: ['omdannelse', 'usikker'], cover: 0 });
  });

  it('count approximate borders and say so', () => {
    const plans = plansAt('rode', [programme('p', { ...running, delimitation: 'approximate', areas: inRoder('101') })]);
    expect(plans.get('101')).toMatchObject({ cover: 1, approximate: true });
    expect(plans.get('102')?.approximate).toBe(false);
  });

  it('keep every other status apart, and rejected ones out', () => {
    const plans = plansAt('rode', [
      programme('planlagt', { start: day('2028'), end: day('2030'), areas: inRoder('101') }),
      programme('slut', { start: day('2016'), end: day('2019'), areas: inRoder('101') }),
      programme('slutløs', { start: day('2021'), areas: inRoder('101') }),
      programme('ukendt', { areas: inRoder('101') }),
      programme('afvist', { start: day('2027'), status: [{ state: 'rejected', date: day('2026'), body: null, note: null }], areas: inRoder('101') }),
    ]);
    expect(plans.get('101')).toEqual({
      active: [],
      planned: ['planlagt'],
      ended: ['slut'],
      endUnknown: ['slutløs'],
      unknown: ['ukendt'],
      besides: [],
      expiring: [],
      cover: 0,
      exactCover: 0,
      coverIfRunning: 1,
      rules: [],
      approximate: false,
    });
  });

  it('count areas alike where the level has no geometry', () => {
    const city = tinyCity();
    const flat = { ...city, levels: city.levels.map((one) => ({ ...one, geometries: null })) };
    expect(plansAt('bydel', [programme('p', { ...running, areas: inRoder('101') })], flat).get('1')?.cover).toBe(0.25);
  });
});
