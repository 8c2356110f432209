import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { discloseCity, type DisclosedCity } from '../../../src/score/disclosure-gate.ts';
import { changes } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { areaYears, aroundOf, valueIn, yearsOf, type AreaYears } from '../../../src/state/time/area-years.ts';
import { classesOfAllYears } from '../../../src/state/time/fixed-classes.ts';
import { targetBoard } from '../../../src/state/time/target-board.ts';
import { targetTable } from '../../../src/state/time/target-export.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';

let city: DisclosedCity;
let cells: ReadonlyMap<string, string>;
beforeAll(async () => {
  city = discloseCity((await eksempelby()).city);
  // The package's own file, read the plainest way.
  const [head = '', ...lines] = (await readFile(new URL('../../../public/data/eksempelby/bydel-values.csv', import.meta.url), 'utf8')).trim().split(/\r?\n/);
  const names = head.split(',');
  cells = new Map(lines.flatMap((line) => {
    const [area = '', year = '', ...rest] = line.split(',');
    return rest.map((cell, i) => [`${area} ${year} ${names[i + 2] ?? ''}`, cell] as const);
  }));
}, 60_000);

const sceneAt = (level: string): Scene => createSceneDeriver()(city, defaultView(city, 'da', level), '2026-11-21');
function figureOf(figures: readonly AreaYears[], id: string): AreaYears {
  const found = figures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

const inFile = (area: string, year: number, name: string): number => Number(cells.get(`${area} ${year} ${name}`));

describe('an area over the years', () => {
  test('every indicator’s series is what the file has, and the city is weighted by residents', () => {
    const scene = sceneAt('bydel');
    const { own, city: mean, target, finding } = figureOf(areaYears(scene, 7), 'stoette_i_dansk');
    const id = scene.level.areas[7]?.id ?? '';
    const years = own.points.filter(({ value }) => value !== null).map(({ year }) => year);
    expect(years.length).toBeGreaterThan(5);
    for (const year of years.filter((one) => one !== 2025)) expect(valueIn(own, year)).toBe(inFile(id, year, 'stoette_i_dansk'));
    const areas = scene.level.areas.map((area) => area.id);
    const [people, sum] = areas.reduce(([n, s], area) => [n + inFile(area, 2023, 'befolkning'), s + inFile(area, 2023, 'befolkning') * inFile(area, 2023, 'stoette_i_dansk')], [0, 0]);
    expect(valueIn(mean, 2023)).toBeCloseTo(sum / people, 9);
    expect(target).toMatchObject({ value: 23.1, year: 2030 });
    expect(finding.da.replaceAll('\u00a0', ' ')).toMatch(/^.+: [\d,]+ % i 20\d\d, [+−][\d,]+ procentpoint siden 20\d\d.*\. Mål: 23,1 % i 2030\.$/);
  });

  test('the score is that of the map in every year, and a break is told', () => {
    const [score] = areaYears(sceneAt('bydel'), 7);
    for (const year of [2016, 2021, 2025]) {
      const view = changes.setYear(year)(defaultView(city, 'da', 'bydel'), city);
      expect(valueIn(score?.own ?? null, year)).toBe(createSceneDeriver()(city, view, '2026-11-21').rows[7]?.score);
    }
    expect(score?.breaks?.da).toMatch(/Fra 2021 .*; 2 tidligere\.$/);
    expect(score?.finding.da).toContain('siden 2021');
  });

  test('a smaller area stands beside the one around it', () => {
    const scene = sceneAt('rode');
    const around = aroundOf(scene, 0);
    expect(around?.name).toBe(scene.city.levels.find(({ id }) => id === 'kvarter')?.areas.find(({ id }) => id === scene.level.areas[0]?.parents.get('kvarter'))?.name);
    const figure = figureOf(areaYears(scene, 0), 'kontanthjaelp');
    expect(figure.parent?.points.length).toBeGreaterThan(1);
    expect(yearsOf(figure)).toEqual([...new Set(yearsOf(figure))].toSorted((a, b) => a - b));
  });

  test('classes of all years hold every year’s figures', () => {
    const found = classesOfAllYears(sceneAt('bydel'));
    expect([found?.method, found?.count]).toEqual(['fixed', 5]);
    const pooled = Array.from({ length: 16 }, (_, i) => 2010 + i).flatMap((year) => createSceneDeriver()(city, changes.setYear(year)(defaultView(city, 'da', 'bydel'), city), '2026-11-21').rows.flatMap(({ score }) => score ?? []));
    const below = (limit: number): number => pooled.filter((score) => score <= limit).length / pooled.length;
    for (const [i, limit] of (found?.limits ?? []).entries()) expect(below(limit)).toBeCloseTo((i + 1) / 5, 1);
  });
});

describe('the board of targets', () => {
  const groupsOf = (by: 'themes' | 'objectives', of: DisclosedCity = city) => targetBoard({ city: of, tree: city.index, until: 2025, beside: { level: 'bydel', area: '1' } }, by);

  test('both orders hold the same rows: the city, the area beside it, and areas with targets of their own', () => {
    const key = (by: 'themes' | 'objectives'): readonly string[] => groupsOf(by).flatMap(({ rows }) => rows.map(({ target, area }) => `${target.indicator} ${area?.id ?? ''} ${target.value}`)).toSorted();
    expect(key('themes')).toEqual(key('objectives'));
    expect(key('themes')).toHaveLength(city.targets.length + city.targets.filter(({ area }) => area === null).length);
    expect(groupsOf('objectives').map(({ title }) => title.da)).toEqual(['Arbejde', 'Uddannelse', 'Dansk', 'Medborgerskab', 'Ligebehandling', 'Forsørgelse']);
  });

  test('distance and trend by the normal equations', () => {
    const row = groupsOf('themes').flatMap(({ rows }) => rows).find(({ target, area }) => target.indicator === 'stoette_i_dansk' && area?.id === '8');
    const points = [2021, 2022, 2023, 2024].map((year) => [year, inFile('8', year, 'stoette_i_dansk')] as const);
    const newest = row?.found?.newest;
    const all = [...points, [newest?.year ?? 0, newest?.value ?? NaN] as const];
    const total = (of: (t: number, x: number) => number): number => all.reduce((sum, [year, value]) => sum + of(year - 2020, value), 0);
    const [n, t, x, tt, tx] = [all.length, total((a) => a), total((_, b) => b), total((a) => a * a), total((a, b) => a * b)];
    expect(newest?.year).toBe(2025);
    expect(row?.found?.distance).toBeCloseTo((newest?.value ?? NaN) - 23.1, 9);
    expect(row?.found?.trend?.slope).toBeCloseTo((n * tx - t * x) / (n * tt - t * t), 9);
  });

  test('of the areas every one is counted once', () => {
    const whole = groupsOf('themes').flatMap(({ rows }) => rows).filter(({ others }) => others !== null);
    for (const { others } of whole) expect(Object.values(others ?? {}).reduce((sum, one) => sum + one, 0)).toBe(12);
    expect(whole).toHaveLength(6);
  });

  test('a target of an unknown area or figure, and a figure of one year, are rows that say so', () => {
    const target = { indicator: 'kontanthjaelp', level: 'bydel', area: '99', value: 1, year: 2030, objective: null };
    const odd = { ...city, targets: [target, { ...target, indicator: 'x', area: null }, { ...target, indicator: 'ingen_uddannelse', area: '1', level: 'boligafdeling' }] };
    const rows = groupsOf('objectives', odd).flatMap(({ rows: all }) => all);
    expect(rows.map(({ found, area, title }) => [found?.course ?? null, area?.name.da ?? null, title.da]).slice(0, 2)).toEqual([[null, null, 'ukendt tal x'], [null, 'ukendt område 99', expect.any(String)]]);
    expect(targetTable(groupsOf('objectives', odd), 'da').rows.map((row) => row.at(-1))).toContain('unknown');
  });
});
