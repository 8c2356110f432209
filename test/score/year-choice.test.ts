import { describe, expect, test } from 'vitest';
import { columnOf, PROVISIONAL, type Column } from '../../src/model/column.ts';
import type { Level, Series, YearRule } from '../../src/model/level.ts';
import { unlocalized } from '../../src/model/localized.ts';
import { columnsForYear, openingYear, yearsOffered } from '../../src/score/year-choice.ts';
import { numbersOf } from './tree-maker.ts';

function levelOf(series: Readonly<Record<string, Series>>, yearRule: Partial<YearRule> = {}): Level {
  const years = [...new Set(Object.values(series).flatMap((one) => [...one.keys()]))].filter((year) => year !== null).toSorted((a, b) => a - b);
  const area = (id: string): Level['areas'][number] => ({ id, name: id, parents: new Map(), properties: new Map() });
  return {
    id: 'kvarter',
    title: unlocalized('kvarter'),
    areas: [area('a'), area('b')],
    positions: new Map([['a', 0], ['b', 1]]),
    geometries: null,
    series: new Map(Object.entries(series)),
    years,
    yearRule: { policy: 'exact', maximumAge: 0, opens: null, ...yearRule },
    population: null,
    minimumPopulation: null, showsIds: null,
  };
}

const series = (...columns: [number | null, (number | null)[]][]): Series => new Map(columns.map(([year, values]): [number | null, Column] => [year, columnOf(values)]));

/** The figures of x for a year, and the year they are of; `undefined`: none serves it. */
function chosen(x: Series, year: number | null, rule: Partial<YearRule> = {}): [(number | null)[], number | null | undefined] {
  const { columns, yearsUsed } = columnsForYear(levelOf({ x }, rule), ['x'], year);
  return [numbersOf(columns.get('x') ?? columnOf([])), yearsUsed.get('x')];
}

describe('exact', () => {
  const x = series([2012, [1, 2]], [2013, [3, null]]);
  test('the values of the year', () => expect(chosen(x, 2013)).toStrictEqual([[3, null], 2013]));
  test('no value of another year', () => expect(chosen(x, 2014)).toStrictEqual([[null, null], undefined]));
});

describe('latest', () => {
  const x = series([2020, [1, 2]], [2023, [3, 4]], [2025, [null, null]]);
  test('the newest year with any value, within the maximum age', () => expect(chosen(x, 2025, { policy: 'latest', maximumAge: 2 })).toStrictEqual([[3, 4], 2023]));
  test('not beyond the maximum age', () => expect(chosen(x, 2026, { policy: 'latest', maximumAge: 2 })).toStrictEqual([[null, null], undefined]));
  test('not from a later year', () => expect(chosen(x, 2022, { policy: 'latest', maximumAge: 2 })).toStrictEqual([[1, 2], 2020]));
  test('each indicator its own', () => {
    const { yearsUsed } = columnsForYear(levelOf({ x, y: series([2024, [5, 6]]) }, { policy: 'latest', maximumAge: 5 }), ['x', 'y', 'z'], 2025);
    expect([...yearsUsed]).toStrictEqual([['x', 2023], ['y', 2024]]);
  });
});

describe('values without a year', () => {
  test('serve every year, and no year at all', () => {
    expect(chosen(series([null, [7, 8]]), 1999)).toStrictEqual([[7, 8], null]);
    expect(chosen(series([null, [7, 8]]), null)).toStrictEqual([[7, 8], null]);
  });
  test('stand in where the year has none', () => expect(chosen(series([2013, [1, null]], [null, [7, 8]]), 2013)).toStrictEqual([[1, 8], 2013]));
  test('bring their quality along', () => {
    const provisional: Column = { ...columnOf([7, 8]), quality: Uint8Array.of(PROVISIONAL, PROVISIONAL) };
    const { columns } = columnsForYear(levelOf({ x: new Map([[2013, columnOf([1, null])], [null, provisional]]) }), ['x'], 2013);
    expect([...(columns.get('x')?.quality ?? [])]).toStrictEqual([0, PROVISIONAL]);
  });
  test('are what is left without a chosen year', () => expect(chosen(series([2013, [1, 2]]), null)).toStrictEqual([[null, null], undefined]));
});

describe('the years of a level', () => {
  const x = series([2012, [1, 2]], [2013, [3, 4]]);
  test('all with values are offered', () => expect(yearsOffered(levelOf({ x }))).toStrictEqual([2012, 2013]));
  test('it opens on the year the package names, else on the latest, else on none', () => {
    expect([openingYear(levelOf({ x }, { opens: 2012 })), openingYear(levelOf({ x })), openingYear(levelOf({ x: series([null, [1, 2]]) }))]).toStrictEqual([2012, 2013, null]);
  });
});
