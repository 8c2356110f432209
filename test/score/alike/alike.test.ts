import { beforeAll, describe, expect, test } from 'vitest';
import { columnOf, SUPPRESSED, valueAt, type Column } from '../../../src/model/column.ts';
import { leavesOf, type IndexTree } from '../../../src/model/index-tree.ts';
import { poolAreas } from '../../../src/score/alike/pool-areas.ts';
import { pocketsOf } from '../../../src/score/alike/pockets.ts';
import { similarAreas } from '../../../src/score/alike/similar-areas.ts';
import { discloseCity, discloseLevel, type DisclosedCity, type DisclosedLevel } from '../../../src/score/disclosure-gate.ts';
import { scoreLevel, type ScoredLevel } from '../../../src/score/score-level.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';
import { area, branch, indicator, leaf, level, series, treeOf } from '../../fixtures/city-parts.ts';

let city: DisclosedCity;
let tree: IndexTree;
const levels = new Map<string, { level: DisclosedLevel; scored: ScoredLevel }>();

beforeAll(async () => {
  city = discloseCity((await eksempelby()).city);
  tree = city.index as IndexTree;
  for (const one of city.levels) levels.set(one.id, { level: one, scored: scoreLevel(one, city, tree, 2025) });
}, 60_000);
const at = (id: string): { level: DisclosedLevel; scored: ScoredLevel } => levels.get(id) as { level: DisclosedLevel; scored: ScoredLevel };
const scoredColumns = (columns: ReadonlyMap<string, Column>): ReadonlyMap<string, Column> => new Map([...leavesOf(tree.root)].map(({ indicator: id }) => [id, columns.get(id) as Column]));

describe('areas like this one', () => {
  test('agree with a plain second computation for every bydel', () => {
    const { level: bydele, scored } = at('bydel');
    const columns = scoredColumns(scored.columns);
    for (const i of bydele.areas.keys()) {
      const plain = bydele.areas.flatMap((_, j) => {
        if (j === i) return [];
        const squares = [...columns.values()].flatMap((column) => {
          const xs = bydele.areas.flatMap((__, k) => valueAt(column, k) ?? []);
          const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length;
          const sd = Math.sqrt(xs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / xs.length);
          const [a, b] = [valueAt(column, i), valueAt(column, j)];
          return a === null || b === null ? [] : [((b - a) / sd) ** 2];
        });
        return [{ position: j, distance: Math.sqrt(squares.reduce((sum, x) => sum + x, 0) / squares.length) }];
      }).toSorted((a, b) => a.distance - b.distance);
      const found = similarAreas(columns, bydele.areas.map(({ id }) => id), i, () => true);
      expect(found.map(({ position }) => position)).toEqual(plain.slice(0, 3).map(({ position }) => position));
      found.forEach(({ distance }, k) => expect(distance).toBeCloseTo(plain[k]?.distance ?? NaN, 9));
    }
  });

  test('names what is near and what is not, and never the same indicator twice', () => {
    const columns = new Map([['p', columnOf([0, 0, 10])], ['q', columnOf([0, 4, 10])], ['r', columnOf([1, 1, 1])]]);
    const [first] = similarAreas(columns, ['a', 'b', 'c'], 0, () => true);
    expect(first).toMatchObject({ position: 1, shared: 2, nearest: [{ indicator: 'p', difference: 0 }] });
    expect(first?.furthest.map(({ indicator: id }) => id)).toEqual(['q']);
  });

  test('areas with too few figures in common are not compared', () => {
    const columns = new Map(['p', 'q', 'r', 's', 't'].map((id, k) => [id, columnOf([k, k < 2 ? k : null, k + 5])]));
    expect(similarAreas(columns, ['a', 'b', 'c'], 0, () => true).map(({ position }) => position)).toEqual([2]);
  });
});

describe('pockets', () => {
  test('much need within little, and the reverse', () => {
    const bydele = level('bydel', 'B', ['x', 'y', 'z'].map((id) => area(id, id)));
    const finer = level('rode', 'R', Array.from({ length: 10 }, (_, i) => area(String(i), String(i), { bydel: i < 4 ? 'x' : i < 7 ? 'y' : 'z' })));
    const score = columnOf([9, -5, -6, -7, 0, 1, 2, 6, 7, -9]);
    const rank = columnOf([1, 7, 8, 9, 6, 5, 4, 3, 2, 10]);
    const people = columnOf(Array.from({ length: 10 }, () => 100));
    expect(pocketsOf(finer, { score, rank, scored: 10 }, people, bydele)).toEqual([
      { position: 0, parent: 0, kind: 'deprived' },
      { position: 9, parent: 2, kind: 'well-off' },
    ]);
  });

  test('those of eksempelby lie where the rule says', () => {
    const { level: roder, scored } = at('rode');
    const found = pocketsOf(roder, scored.result, scored.population as Column, at('bydel').level);
    expect(found.length).toBeGreaterThan(0);
    for (const { position, kind } of found) {
      const rank = scored.result.rank.values[position] ?? 0;
      expect(kind === 'deprived' ? rank <= Math.ceil(0.2 * scored.result.scored) : rank > scored.result.scored - Math.ceil(0.2 * scored.result.scored)).toBe(true);
    }
  });
});

describe('a pool of areas', () => {
  test('of one area is that area: every figure, theme and score, bit by bit', () => {
    const { level: roder, scored } = at('rode');
    for (const i of [0, 17, 101, 250]) {
      const pool = poolAreas(roder, city, scored, [i], 2025);
      expect(valueAt(pool.result.score, 0)).toBe(valueAt(scored.result.score, i));
      for (const [id, column] of scored.result.nodes) expect([id, valueAt(pool.result.nodes.get(id) as Column, 0)]).toEqual([id, valueAt(column, i)]);
    }
  });

  test('adds counts, weighs shares by what they are shares of, and moves nobody', () => {
    const { level: roder, scored } = at('rode');
    const before = [...scored.result.score.values];
    const members = roder.areas.flatMap((one, i) => (one.parents.get('kvarter') === roder.areas[0]?.parents.get('kvarter') && valueAt(scored.result.score, i) !== null ? [i] : []));
    const pool = poolAreas(roder, city, scored, members, 2025);
    expect(members.length).toBeGreaterThan(2);
    expect(pool.population).toBe(members.reduce((sum, i) => sum + (valueAt(scored.population as Column, i) ?? NaN), 0));
    let compared = 0;
    for (const { indicator: id } of leavesOf(tree.root)) {
      const base = roder.series.get(city.indicators.get(id)?.denominator ?? 'befolkning')?.get(2025);
      const column = roder.series.get(id)?.get(2025);
      const pooled = pool.level.series.get(id)?.get(2025);
      if (base === undefined || column === undefined || pooled === undefined || members.some((i) => valueAt(column, i) === null)) continue;
      const [top, bottom] = members.reduce(([a, b], i) => [a + (column.values[i] ?? 0) * (base.values[i] ?? 0), b + (base.values[i] ?? 0)], [0, 0]);
      expect(pooled.values[0]).toBeCloseTo(top / bottom, 9);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(10);
    expect([...scored.result.score.values]).toEqual(before);
    expect(poolAreas(roder, city, scored, members.toReversed(), 2025).result.score).toEqual(pool.result.score);
  });

  const indicators = new Map([
    ['n', indicator('n', 'N', 'context', 'count')],
    ['p', indicator('p', 'P', 'higher-is-more-deprived', 'percent', { denominator: 'n', minimumCount: 5 })],
  ]);
  const tiny = (population: readonly number[]): { disclosed: DisclosedLevel; scored: ScoredLevel } => {
    const areas = ['a', 'b', 'c', 'd'].map((id) => area(id, id));
    const made = level('x', 'X', areas, { series: new Map([['n', series({ 2020: population })], ['p', series({ 2020: [10, 20, 30, 1] })]]), years: [2020], population: 'n', minimumPopulation: 100 });
    const disclosed = discloseLevel(made, indicators);
    return { disclosed, scored: scoreLevel(disclosed, { indicators }, treeOf(branch('index', [leaf('p')])), 2020) };
  };

  test('under the minimum population is shown and not scored; areas too small alone may be enough together', () => {
    const { disclosed, scored } = tiny([60, 60, 200, 900]);
    const alone = poolAreas(disclosed, { indicators }, scored, [0], 2020);
    expect([alone.population, valueAt(alone.result.score, 0), alone.place]).toEqual([60, null, null]);
    const together = poolAreas(disclosed, { indicators }, scored, [0, 1], 2020);
    expect([together.population, together.level.series.get('p')?.get(2020)?.values[0]]).toEqual([120, 15]);
    expect(valueAt(together.result.score, 0)).not.toBeNull();
  });

  test('a figure that is withheld in one of them is withheld in the pool', () => {
    // 1 per cent of 400 is 4 people, under the minimum count of 5.
    const { disclosed, scored } = tiny([200, 200, 200, 400]);
    expect(poolAreas(disclosed, { indicators }, scored, [2, 3], 2020).level.series.get('p')?.get(2020)?.state[0]).toBe(SUPPRESSED);
  });

  test('nobody at all has no figures', () => {
    const { disclosed, scored } = tiny([200, 200, 200, 900]);
    expect(poolAreas(disclosed, { indicators }, scored, [], 2020).place).toBeNull();
  });
});
