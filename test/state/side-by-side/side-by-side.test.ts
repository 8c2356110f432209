import { beforeAll, describe, expect, test } from 'vitest';
import { SUPPRESSED, valueAt } from '../../../src/model/column.ts';
import { discloseCity, type DisclosedCity } from '../../../src/score/disclosure-gate.ts';
import { panelOf } from '../../../src/state/area/area-panel.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { isFull, movedArea, withArea, withoutArea } from '../../../src/state/side-by-side/keep-area.ts';
import { figuresAtLevels, type LevelFigures } from '../../../src/state/side-by-side/level-figures.ts';
import { pooledOwn } from '../../../src/state/side-by-side/own-area.ts';
import { dotChart } from '../../../src/state/side-by-side/side-charts.ts';
import { sideBySide, type SideBySide } from '../../../src/state/side-by-side/side-columns.ts';
import { sideGroups } from '../../../src/state/side-by-side/side-rows.ts';
import { sideYears } from '../../../src/state/side-by-side/side-years.ts';
import { fourLevels } from '../../../src/state/side-by-side/four-levels.ts';
import { pocketsAt } from '../../../src/state/side-by-side/around-area.ts';
import { type OwnArea, setSide, type SideChoice } from '../../../src/state/side-by-side/side-choice.ts';
import type { AreaRef } from '../../../src/state/view.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';

let city: DisclosedCity;
beforeAll(async () => {
  city = discloseCity((await eksempelby()).city);
}, 60_000);

const at = figuresAtLevels();
const sceneWith = (side: Partial<SideChoice>, level = 'kvarter'): Scene => createSceneDeriver()(city, setSide(side)(defaultView(city, 'da', level), city), '2026-11-21');
const known = new Map<string, LevelFigures>();
const levelOf = (id: string): LevelFigures => {
  const found = known.get(id) ?? at(sceneWith({}), id);
  if (found === null) throw new Error(`no level ${id}`);
  known.set(id, found);
  return found;
};
const idAt = (level: string, position: number): string => levelOf(level).level.areas[position]?.id ?? '';
const refAt = (level: string, position: number): AreaRef => ({ level, area: idAt(level, position) });
const sideOf = (side: Partial<SideChoice>): SideBySide => sideBySide(sceneWith(side), at);

describe('areas that are kept', () => {
  const [a, b, c] = ['1', '2', '3'].map((area) => ({ level: 'bydel', area }));
  if (a === undefined || b === undefined || c === undefined) throw new Error('never');

  test('stand in their order, each once, four at most', () => {
    const four = ['1', '2', '3', '4'].reduce<SideChoice['areas']>((areas, area) => withArea({ areas }, { level: 'bydel', area }), []);
    expect(isFull({ areas: four })).toBe(true);
    expect(withArea({ areas: four }, { level: 'kvarter', area: '1' })).toBe(four);
    expect(withArea({ areas: [a] }, { ...a })).toEqual([a]);
    expect(withoutArea({ areas: [a, b] }, { ...a })).toEqual([b]);
    expect(movedArea({ areas: [a, b, c] }, 2, -1)).toEqual([a, c, b]);
    expect(movedArea({ areas: [a, b] }, 0, -1)).toEqual([a, b]);
  });

  test('a fifth is not taken in, whoever asks', () => {
    const view = defaultView(city, 'da');
    expect(setSide({ areas: [a, b, c, a, b] })(view, city)).toBe(view);
  });
});

describe('the columns', () => {
  test('have the figures of the areas’ own panels, at every level', () => {
    const refs = [refAt('bydel', 2), refAt('kvarter', 5), refAt('rode', 17), refAt('boligafdeling', 3)];
    const { columns } = sideOf({ areas: refs });
    for (const { level, area } of refs) {
      const scene = createSceneDeriver()(city, defaultView(city, 'da', level), '2026-11-21');
      const panel = panelOf(scene, scene.level.positions.get(area) ?? -1);
      const column = columns.find(({ ref }) => ref?.level === level && ref.area === area);
      expect([column?.score.value, column?.score.rank, column?.population, column?.coverage]).toEqual([panel?.row.score, panel?.row.rank, panel?.row.population, panel?.row.coverage]);
      for (const theme of panel?.themes ?? []) expect(column?.themes.get(theme.id)?.value).toBe(theme.here);
      for (const figure of panel?.figures.flatMap(({ figures }) => figures) ?? []) expect(column?.indicators.get(figure.indicator)).toMatchObject({ value: figure.value, state: figure.state, year: figure.year });
    }
  });

  test('the area around each stands there once, and not where it is kept itself', () => {
    const rode = refAt('rode', 17);
    const kvarter = levelOf('rode').level.areas[17]?.parents.get('kvarter') ?? '';
    expect(sideOf({ areas: [rode] }).columns.map(({ kind, ref }) => [kind, ref?.area])).toEqual([['kept', rode.area], ['around', kvarter], ['city', undefined]]);
    expect(sideOf({ areas: [rode, { level: 'kvarter', area: kvarter }] }).columns.filter(({ kind }) => kind === 'around').map(({ ref }) => ref?.level)).toEqual(['bydel']);
    expect(sideOf({}).columns).toEqual([]);
  });

  test('a place is 1 + the areas with more need, whichever way the figure runs', () => {
    const { columns } = sideOf({ areas: [refAt('kvarter', 5)] });
    const { level, columns: own } = levelOf('kvarter');
    for (const [id, figure] of columns[0]?.indicators ?? []) {
      const direction = city.indicators.get(id)?.direction;
      const others = level.areas.flatMap((_, i) => (own.get(id) === undefined ? [] : (valueAt(own.get(id) as never, i) ?? [])));
      const value = figure.value;
      const plain = value === null || direction === 'context' ? null : 1 + others.filter((x) => (direction === 'lower-is-more-deprived' ? x < value : x > value)).length;
      expect([id, figure.rank]).toEqual([id, plain]);
    }
  });

  test('rows stand under their themes, and no row is empty', () => {
    const groups = sideGroups(sideOf({ areas: [refAt('bydel', 1), refAt('rode', 3)] }));
    expect(groups[0]?.rows.map(({ kind }) => kind)).toEqual(['population', 'score']);
    for (const { rows } of groups) for (const { cells } of rows) expect(cells.some((cell) => cell?.value !== null || cell.state === 'suppressed')).toBe(true);
  });
});

describe('an own area', () => {
  const pool = (own: OwnArea): ReturnType<typeof pooledOwn> => pooledOwn(own, levelOf(own.level));

  test('adds up counts and weighs shares by what they are shares of', () => {
    const ids = [3, 4, 5].map((i) => idAt('kvarter', i));
    const { figures, members } = pool({ level: 'kvarter', areas: ids, border: [] });
    const { columns, level } = levelOf('kvarter');
    const value = (id: string, i: number): number | null => valueAt(columns.get(id) as never, i);
    expect(members).toEqual([3, 4, 5]);
    let compared = 0;
    for (const { id, unit, denominator } of city.indicators.values()) {
      const own = figures?.columns.get(id);
      const parts = members.map((i) => [value(id, i), value(denominator ?? 'befolkning', i)] as const);
      if (own === undefined || !level.series.has(id) || parts.some(([x, w]) => x === null || w === null)) continue;
      const sum = (of: (part: readonly [number | null, number | null]) => number): number => parts.reduce((total, part) => total + of(part), 0);
      const plain = unit === 'count' ? sum(([x]) => x ?? 0) : sum(([x, w]) => (x ?? 0) * (w ?? 0)) / sum(([, w]) => w ?? 0);
      if (valueAt(own, 0) === null) continue;
      expect(valueAt(own, 0)).toBeCloseTo(plain, 8);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(20);
  });

  test('of one area is that area, in every figure and in its place', () => {
    const { columns, own } = sideOf({ areas: [refAt('kvarter', 5)], own: { level: 'kvarter', areas: [idAt('kvarter', 5)], border: [] } });
    const [kept, alone] = [columns.find(({ kind }) => kind === 'kept'), columns.find(({ kind }) => kind === 'own')];
    expect(own?.lack).toBe('none');
    expect(alone?.score.value).toBeCloseTo(kept?.score.value ?? Number.NaN, 12);
    expect(alone?.score.rank).toBe(kept?.score.rank);
    for (const [id, figure] of kept?.indicators ?? []) expect([id, alone?.indicators.get(id)?.value ?? null]).toEqual([id, figure.value]);
  });

  test('takes in the areas with half of their ground within its border', () => {
    const { level } = levelOf('kvarter');
    const corners = level.geometries?.[5]?.polygons[0]?.[0]?.slice(0, -1) ?? [];
    const { members, fromBorder } = pool({ level: 'kvarter', areas: [idAt('kvarter', 5)], border: corners });
    expect([members, fromBorder]).toEqual([[5], []]);
    expect(pool({ level: 'kvarter', areas: [], border: corners }).fromBorder).toEqual([5]);
  });

  test('says why it has no score', () => {
    const { level, population } = levelOf('rode');
    const few = level.areas.findIndex((_, i) => (valueAt(population as never, i) ?? Infinity) < (level.minimumPopulation ?? 0));
    expect(few).toBeGreaterThanOrEqual(0);
    const under = pool({ level: 'rode', areas: [idAt('rode', few)], border: [] });
    expect(under.lack).toBe('too-few');
    expect(valueAt(under.figures?.result?.score as never, 0)).toBeNull();
    expect(pool({ level: 'rode', areas: [], border: [[0, 0], [1, 0], [1, 1]] }).lack).toBe('nothing-in-it');
    expect(pool({ level: 'rode', areas: [], border: [[0, 0], [1, 0]] }).lack).toBe('nothing-in-it');
  });

  test('withholds what one of its areas withholds, so that no difference to another area tells it', () => {
    const { level, columns } = levelOf('rode');
    let looked = 0;
    for (const [id, column] of columns) {
      const hidden = column.state.indexOf(SUPPRESSED);
      if (hidden < 0) continue;
      const kvarter = level.areas[hidden]?.parents.get('kvarter');
      const siblings = level.areas.flatMap((area) => (area.parents.get('kvarter') === kvarter ? [area.id] : []));
      expect(pool({ level: 'rode', areas: siblings, border: [] }).figures?.columns.get(id)?.state[0]).toBe(SUPPRESSED);
      looked += 1;
    }
    expect(looked).toBeGreaterThan(5);
  });

  test('is made of open figures alone: other withheld ones give the same pool', () => {
    const ground = levelOf('rode');
    const changed = new Map([...ground.level.series].map(([id, years]) => [id, new Map([...years].map(([year, column]) => [year, { ...column, values: column.values.map((value, i) => (column.state[i] === SUPPRESSED ? 1e6 + i : value)) }]))]));
    const own: OwnArea = { level: 'rode', areas: ground.level.areas.slice(0, 12).map(({ id }) => id), border: [] };
    const other = pooledOwn(own, { ...ground, level: { ...ground.level, series: changed } });
    const first = pool(own);
    expect(other.figures?.result?.score).toEqual(first.figures?.result?.score);
    expect([...(other.figures?.columns ?? [])].map(([id, { values, state }]) => [id, values, state])).toEqual([...(first.figures?.columns ?? [])].map(([id, { values, state }]) => [id, values, state]));
  });
});

describe('charts and the four levels', () => {
  test('one scale holds every mark, and the finding names the widest gap', () => {
    const side = sideOf({ areas: [refAt('kvarter', 2), refAt('kvarter', 9), refAt('kvarter', 20)] });
    const chart = dotChart(side);
    const gaps = (chart?.rows ?? []).map((row) => {
      const values = row.dots.filter(({ column }) => column.kind === 'kept').map(({ value }) => value);
      return { row, gap: Math.max(...values) - Math.min(...values) };
    }).toSorted((a, b) => b.gap - a.gap);
    expect(chart?.finding.da).toContain(gaps[0]?.row.title.da);
    for (const { dots } of chart?.rows ?? []) for (const { value } of dots) expect(value >= (chart?.low ?? 0) && value <= (chart?.high ?? 0)).toBe(true);
    expect(dotChart(sideOf({}))).toBeNull();
  });

  test('the years of a column are those of its level; a pool of one is that one', () => {
    const side = sideOf({ areas: [refAt('kvarter', 5)], own: { level: 'kvarter', areas: [idAt('kvarter', 5)], border: [] } });
    for (const figure of [null, 'stoette_i_dansk', 'nobody']) {
      const { lines } = sideYears(side, figure);
      const [kept, own] = ['kept', 'own'].map((kind) => lines.find(({ column }) => column.kind === kind)?.series.points);
      expect(own?.length).toBe(kept?.length);
      expect(own?.length).toBeGreaterThan(3);
      const rounded = (points: typeof own): readonly (string | null)[] => (points ?? []).map(({ value }) => value?.toFixed(9) ?? null);
      expect(rounded(own)).toEqual(rounded(kept));
    }
  });

  test('every level is there from one place: around, itself, within', () => {
    const found = fourLevels(sceneWith({}), at, refAt('kvarter', 5));
    const { level, result } = levelOf('rode');
    const inside = level.areas.flatMap(({ parents }, i) => (parents.get('kvarter') === idAt('kvarter', 5) ? [i] : []));
    expect(found?.rows.map(({ isCity, level: { level: of } }) => (isCity ? 'city' : of.id))).toEqual(['city', 'bydel', 'kvarter', 'rode', 'boligafdeling']);
    expect(found?.rows[3]?.positions).toEqual(inside);
    expect(found?.rows[3]?.meant).toEqual(inside.flatMap((i) => valueAt(result?.score as never, i) ?? []));
    expect(found?.rows[1]?.positions).toHaveLength(1);
  });

  test('pockets of the roder lie where a plain count says', () => {
    const ground = levelOf('rode');
    const { level, result, population } = ground;
    const score = (i: number): number | null => valueAt(result?.score as never, i);
    const bydele = levelOf('bydel').level.areas.map(({ id }) => {
      const inside = level.areas.flatMap(({ parents }, i) => (parents.get('bydel') === id && score(i) !== null ? [i] : []));
      const weight = (i: number): number => valueAt(population as never, i) ?? 0;
      return { id, mean: inside.reduce((sum, i) => sum + weight(i) * (score(i) ?? 0), 0) / inside.reduce((sum, i) => sum + weight(i), 0) };
    }).toSorted((a, b) => a.mean - b.mean);
    const third = Math.floor(bydele.length / 3);
    const [calm, hard] = [bydele.slice(0, third), bydele.slice(-third)].map((ones) => new Set(ones.map(({ id }) => id)));
    const edge = Math.ceil(0.2 * (result?.scored ?? 0));
    const rank = (i: number): number => valueAt(result?.rank as never, i) ?? Number.NaN;
    const plain = level.areas.flatMap(({ id, parents }, i) => {
      const parent = parents.get('bydel') ?? '';
      if (rank(i) <= edge && calm?.has(parent) === true) return [`${id} deprived`];
      return rank(i) > (result?.scored ?? 0) - edge && hard?.has(parent) === true ? [`${id} well-off`] : [];
    });
    expect(pocketsAt(ground).map(({ id, kind }) => `${id} ${kind}`).toSorted()).toEqual(plain.toSorted());
    expect(plain.length).toBeGreaterThan(0);
  });
});
