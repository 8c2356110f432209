import { describe, expect, test } from 'vitest';
import { PRESENT, SUPPRESSED, valueAt, type Column } from '../../../src/model/column.ts';
import { leavesOf } from '../../../src/model/index-tree.ts';
import type { Level } from '../../../src/model/level.ts';
import { poolAreas } from '../../../src/score/alike/pool-areas.ts';
import { discloseCity, type DisclosedCity } from '../../../src/score/disclosure-gate.ts';
import { scoreLevel } from '../../../src/score/score-level.ts';
import { scoreTable } from '../../../src/write/score-table.ts';
import { cityIn, levelIn } from '../package-folder.ts';
import { systemOf, tighten, told, type KnownCount, type KnownSums } from './attacker.ts';

const folder = (id: string): URL => new URL(`../../../public/data/${id}/`, import.meta.url);
/** As the files have them; reading them sends them through the gate again, which finds nothing. */
const eksempelby = await cityIn(folder('eksempelby'));
const koebenhavn = await cityIn(folder('koebenhavn'));

/** As anybody can read in the package: a share has its count under the same name. */
const known: readonly KnownCount[] = [...eksempelby.indicators.values()]
  .filter(({ unit, minimumCount }) => unit === 'percent' && minimumCount !== null)
  .map(({ id, denominator }) => ({
    count: id === 'andel_enlige_forsoergere' ? 'enlige_forsoergere' : `${id}_antal`,
    shares: [{ id, per: 100, half: 0.05 }],
    rest: id === 'uden_beskaeftigelse_25_64' ? 'beskaeftigede_25_64' : null,
    base: denominator,
  }));
const SUMS: KnownSums = { sums: [['bydel', 'kvarter'], ['kvarter', 'rode']], parts: [['rode', 'boligafdeling']] };

function attack(levels: readonly Level[], count: KnownCount, year: number): readonly string[] {
  const system = systemOf(levels, count, SUMS, year);
  tighten(system);
  return told(system, 5).map((one) => `${count.count ?? ''} ${year} ${one}`);
}

const withColumn = (level: Level, id: string, year: number, column: Column): Level => ({ ...level, series: new Map(level.series).set(id, new Map(level.series.get(id)).set(year, column)) });

describe('an attacker with the files of eksempelby', () => {
  test('finds five possible values or more of every withheld count', () => {
    expect(known.length).toBe(22);
    const withheld = known.map(({ count }) => levelIn(eksempelby, 'rode').series.get(count ?? '')?.get(2024)?.state.filter((state) => state === SUPPRESSED).length ?? 0);
    expect(withheld.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(300);
    expect(known.flatMap((count) => [2012, 2018, 2025].flatMap((year) => attack(eksempelby.levels, count, year)))).toEqual([]);
  });

  test('finds a figure of a kvarter\'s two as soon as the other stands in the file', () => {
    const [rode, kvarter] = [levelIn(eksempelby, 'rode'), levelIn(eksempelby, 'kvarter')];
    let [planted, caught] = [0, 0];
    for (const { count, ...more } of known) {
      const [column, whole] = [rode.series.get(count ?? '')?.get(2024), kvarter.series.get(count ?? '')?.get(2024)];
      for (const [k, area] of kvarter.areas.entries()) {
        const inside = rode.areas.flatMap((one, i) => (one.parents.get('kvarter') === area.id ? [i] : []));
        const gone = inside.filter((i) => column?.state[i] === SUPPRESSED);
        const [first] = gone;
        if (column === undefined || whole === undefined || valueAt(whole, k) === null || gone.length !== 2 || first === undefined || planted >= 25) continue;
        const rest = (valueAt(whole, k) ?? 0) - inside.reduce((sum, i) => sum + (valueAt(column, i) ?? 0), 0);
        const leaking = { ...column, state: column.state.with(first, PRESENT), values: column.values.with(first, Math.max(0, rest - 2)) };
        planted += 1;
        if (attack(eksempelby.levels.with(2, withColumn(rode, count ?? '', 2024, leaking) as DisclosedCity['levels'][number]), { count, ...more }, 2024).length > 0) caught += 1;
      }
    }
    expect(planted).toBeGreaterThan(20);
    expect(caught).toBe(planted);
  });

  test('finds no figure of the index where a figure is withheld', () => {
    const level = levelIn(eksempelby, 'rode');
    const tree = eksempelby.index;
    if (tree === null) throw new Error('no index');
    const { result, population, columns } = scoreLevel(level, eksempelby, tree, 2025);
    const table = scoreTable(level, result, population);
    const rows = new Map(table.rows.map((row) => [row[0], row]));
    const leaks = [...leavesOf(tree.root)].flatMap(({ id, indicator }) =>
      level.areas.filter((area, i) => columns.get(indicator)?.state[i] === SUPPRESSED && rows.get(area.id)?.[table.columns.indexOf(id)] !== null).map((area) => `${area.id} ${id}`),
    );
    expect(leaks).toEqual([]);
  });

  test('finds nothing in pools: what has a withheld area in it is withheld', () => {
    const level = levelIn(eksempelby, 'rode');
    const tree = eksempelby.index;
    if (tree === null) throw new Error('no index');
    const scored = scoreLevel(level, eksempelby, tree, 2025);
    const id = 'langtidsledige_antal';
    const column = level.series.get(id)?.get(2025);
    const gone = level.areas.flatMap((_, i) => (column?.state[i] === SUPPRESSED ? [i] : [])).slice(0, 12);
    expect(gone.length).toBe(12);
    for (const at of gone) {
      const pool = poolAreas(level, eksempelby, scored, [at, (at + 1) % level.areas.length, (at + 7) % level.areas.length], 2025);
      expect(pool.level.series.get(id)?.get(2025)?.state[0]).toBe(SUPPRESSED);
    }
  });
});

describe('koebenhavn', () => {
  test('has nothing to withhold', () => {
    expect([...koebenhavn.indicators.values()].filter(({ minimumCount }) => minimumCount !== null)).toEqual([]);
    const states = new Set(koebenhavn.levels.flatMap(({ series }) => [...series.values()].flatMap((years) => [...years.values()].flatMap(({ state }) => [...new Set(state)]))));
    expect(states.has(SUPPRESSED)).toBe(false);
  });

  test('with a rule for the old of each rode, no rode with few comes out of its lokaludvalg', () => {
    const one = koebenhavn.indicators.get('alder_65_plus');
    if (one === undefined) throw new Error('no such indicator');
    const { levels } = discloseCity({ ...koebenhavn, indicators: new Map(koebenhavn.indicators).set(one.id, { ...one, minimumCount: 10 }) });
    const count: KnownCount = { count: null, shares: [{ id: one.id, per: 100, half: 0.05 }], rest: null, base: 'beboere' };
    const system = systemOf(levels, count, { sums: [], parts: [] }, 2014);
    expect(system.unknowns.filter(({ isSecret }) => isSecret).length).toBeGreaterThan(5);
    const sums = systemOf(levels, count, { sums: [], parts: [['lokaludvalg', 'rode']] }, 2014);
    tighten(sums);
    expect(told(sums, 10)).toEqual([]);
  });
});
