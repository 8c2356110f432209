import { describe, expect, test } from 'vitest';
import { issuesTouching, type Asked } from '../../src/command/touching-issues.ts';
import { issue } from '../../src/model/issue.ts';
import { manifest } from './small-city.ts';

const ASKED: Asked = { level: 'rode', profile: null, tree: null };
const touches = (file: string | null, field: string | null, asked: Asked = ASKED): boolean =>
  issuesTouching([issue('error', 'x', { da: 'x', en: 'x' }, { file, field })], manifest(), asked).length === 1;

describe('what touches a score of the level rode', () => {
  test.each<[string | null, string | null]>([
    [null, null],
    ['rode.csv', null],
    ['unheard-of.csv', null],
    ['datapackage.json', null],
    ['datapackage.json', 'resources[0].path'],
    ['datapackage.json', 'bybarometer.levels[1].values'],
    ['datapackage.json', 'bybarometer.levels'],
    ['datapackage.json', 'bybarometer.index.children[0]'],
    ['datapackage.json', 'bybarometer.indicators[1].direction'],
  ])('%s, %s', (file, field) => {
    expect(touches(file, field)).toBe(true);
  });

  test.each<[string, string | null]>([
    ['bydel.csv', null],
    ['programmes.json', '[0].id'],
    ['datapackage.json', 'resources[1].path'],
    ['datapackage.json', 'bybarometer.levels[0].values'],
    ['datapackage.json', 'bybarometer.profiles[0].weights'],
    ['datapackage.json', 'bybarometer.programmeTypes[0].id'],
    ['datapackage.json', 'bybarometer.overlays[0]'],
  ])('not %s, %s', (file, field) => {
    expect(touches(file, field)).toBe(false);
  });

  test('a profile touches those who ask for it, and brings the index it lays its weights on', () => {
    const asked: Asked = { ...ASKED, profile: 'kun-ledige' };
    expect(touches('datapackage.json', 'bybarometer.profiles[0].weights', asked)).toBe(true);
    expect(touches('datapackage.json', 'bybarometer.index', asked)).toBe(true);
  });
});
