import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { valueAt } from '../../src/model/column.ts';
import { parseCsv } from './quoted-csv.ts';
import type { IndexTree } from '../../src/model/index-tree.ts';
import { scoreLevel, type ScoredLevel } from '../../src/score/score-level.ts';
import { cityIn, levelIn } from './package-folder.ts';
import { branch, leaf, treeOf } from './tree-maker.ts';

const z = { do: 'z-score', sd: 'population' } as const;
const threeIndicators: IndexTree = treeOf(branch('index', ['lav_indkomst', 'ingen_uddannelse', 'ikke_vestlig_herkomst'].map((id) => leaf(id, [z]))), {}, { minimumPopulation: 100 });

describe('roder 2013: the equal-weight mean of three z-scores, over roder with at least 100 residents', () => {
  let scored: ScoredLevel;
  let first: string[];
  beforeAll(async () => {
    const city = await cityIn(new URL('../../public/data/koebenhavn/', import.meta.url));
    const level = levelIn(city, 'rode');
    scored = scoreLevel(level, city, threeIndicators, 2013);
    first = level.areas.map(({ id }, i) => ({ id, score: valueAt(scored.result.score, i) ?? -Infinity })).toSorted((a, b) => b.score - a.score).map(({ id }) => id);
  });

  test('379 of 396 roder are scored', () => expect([scored.result.score.state.length, scored.result.scored]).toStrictEqual([396, 379]));

  test('267, 266 and 228 come first', () => {
    const level = scored.input.areaIds;
    const scoreOf = (id: string): string => (valueAt(scored.result.score, level.indexOf(id)) ?? NaN).toFixed(3);
    expect(first.slice(0, 3).map((id) => [id, scoreOf(id)])).toStrictEqual([['267', '3.264'], ['266', '3.039'], ['228', '2.794']]);
  });

  test('54 of the first 71 are roder that the city marks as deprived', () => {
    const rows = parseCsv(readFileSync(new URL('../../data/koebenhavn/roder.csv', import.meta.url), 'utf8'));
    const marked = new Set(rows.filter((row) => (row.get('udsat_byomraade') ?? '') !== '').map((row) => row.get('rode_nr')));
    expect(first.slice(0, 71).filter((id) => marked.has(id)).length).toBe(54);
  });
});
