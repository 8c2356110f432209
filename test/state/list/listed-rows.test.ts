import { describe, expect, it } from 'vitest';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { DEFAULT_LIST, defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { listedRows, topRows } from '../../../src/state/list/listed-rows.ts';
import type { AreaRow } from '../../../src/state/scene.ts';
import type { ListChoice } from '../../../src/state/view.ts';
import { tinyCity, TODAY } from '../../fixtures/tiny-city.ts';

const city = discloseCity(tinyCity());
const scene = createSceneDeriver()(city, defaultView(city, 'da', 'rode'), TODAY);
const idsOf = (rows: readonly AreaRow[]): readonly string[] => rows.map((row) => row.id);
const listed = (choice: Partial<ListChoice>): readonly string[] => idsOf(listedRows(scene.rows, scene.level, { ...DEFAULT_LIST, ...choice }, 'da'));

describe('the list', () => {
  it.each<[string, Partial<ListChoice>, string]>([
    ['starts with the greatest need, areas without a score last', {}, '101 201 102 301 202 302'],
    ['turned round keeps areas without a score last', { descending: true }, '202 301 102 201 101 302'],
    ['sorts names as Danish does, Å and Aa last', { sort: 'name' }, '101 302 202 301 102 201'],
    ['sorts by residents, equal ones by rank', { sort: 'population', descending: true }, '101 102 201 202 301 302'],
    ['sorts by cover, then by rank', { sort: 'plans', descending: true }, '101 201 102 301 202 302'],
    ['keeps areas within another', { within: { level: 'bydel', area: '2' } }, '301 302'],
    ['keeps one area of its own level', { within: { level: 'rode', area: '102' } }, '102'],
    ['keeps areas of an overlay', { overlay: 'udsatte' }, '101 201'],
    ['keeps areas with an active plan that counts', { plans: 'active' }, '101'],
    ['keeps areas without one, also where other plans are', { plans: 'no-known-active' }, '201 102 301 202 302'],
    ['keeps areas with a planned one', { plans: 'planned' }, '302'],
    ['keeps areas where one has ended', { plans: 'ended' }, '301'],
    ['keeps areas where an end is unknown', { plans: 'end-unknown' }, '102'],
    ['keeps the first share of the ranked ones', { topShare: 0.2 }, '101'],
    ['rounds a share up to whole areas', { topShare: 0.21 }, '101 201'],
    ['puts filters together', { topShare: 0.6, overlay: 'udsatte', plans: 'no-known-active' }, '201'],
  ])('%s', (_, choice, expected) => {
    expect(listed(choice).join(' ')).toBe(expected);
  });

  it('takes seven of a hundred for 7 percent, though 0.07 x 100 is more than 7 in binary', () => {
    const row = scene.rows[0];
    if (row === undefined) throw new Error('the city has a first row');
    const hundred = Array.from({ length: 100 }, (_, i): AreaRow => ({ ...row, position: i, id: String(i), rank: i + 1 }));
    expect(topRows(hundred, 0.07).size).toBe(7);
  });
});
