import { describe, expect, test } from 'vitest';
import type { PolicyTheme, Target } from '../../../src/model/city-package.ts';
import { unlocalized } from '../../../src/model/localized.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { targetBoard, type BoardGroup } from '../../../src/state/time/target-board.ts';
import { targetFile } from '../../../src/state/time/target-export.ts';
import { tinyCity } from '../../fixtures/tiny-city.ts';

const target = (indicator: string, more: Partial<Target> = {}): Target => ({ indicator, level: 'rode', area: null, value: 10, year: 2030, objective: null, ...more });
const theme = (id: string, ...indicators: readonly string[]): PolicyTheme => ({ id, title: unlocalized(id), indicators });
const THEMES = [theme('beskæftigelse', 'lav_indkomst', 'under_uddannelse'), theme('bolig', 'bolig_m2'), theme('uddannelse', 'ingen_uddannelse', 'lav_indkomst')];

function board(targets: readonly Target[], policyThemes: readonly PolicyTheme[] = THEMES): readonly BoardGroup[] {
  const city = discloseCity(tinyCity({ targets, policyThemes }));
  return targetBoard({ city, tree: city.index, until: 2025, beside: null }, 'policies');
}
const inShort = (groups: readonly BoardGroup[]): unknown => groups.map(({ title, rows, without }) => [title.da, rows.map((row) => row.title.da), without.map(({ da }) => da)]);

describe('the board by themes of policy', () => {
  test('has every theme in the package’s order; a figure of two themes stands in both, one without a target is named, the rest comes last', () => {
    expect(inShort(board([target('lav_indkomst'), target('herkomst')]))).toEqual([
      ['beskæftigelse', ['Lav indkomst'], ['Under uddannelse']],
      ['bolig', [], ['Boligareal']],
      ['uddannelse', ['Lav indkomst'], ['Ingen uddannelse']],
      ['Uden for temaerne', ['Herkomst'], []],
    ]);
  });

  test('without themes or targets it is empty, or says what has no target', () => {
    expect(board([], [])).toEqual([]);
    expect(inShort(board([]))).toEqual([['beskæftigelse', [], ['Lav indkomst', 'Under uddannelse']], ['bolig', [], ['Boligareal']], ['uddannelse', [], ['Ingen uddannelse', 'Lav indkomst']]]);
  });
});

describe('a target that little is known of', () => {
  test('of a figure with one year has its distance and no trend; of an unknown area or figure it stands there and says so', () => {
    const [figure, one, area] = board([target('lav_indkomst', { level: 'bydel', area: '1' }), target('lav_indkomst', { area: '999' }), target('ukendt')], []).flatMap(({ rows }) => rows);
    expect(one?.found).toMatchObject({ course: 'no-trend', trend: null, distance: 15, newest: { value: 25, year: 2025 } });
    expect([area?.found, area?.area?.name.da]).toEqual([null, 'ukendt område 999']);
    expect([figure?.found, figure?.title.en]).toEqual([null, 'unknown figure ukendt']);
  });

  test('is in the file too, with empty cells and its reason', () => {
    const { text } = targetFile('lilleby', board([target('lav_indkomst', { area: '999' }), target('ukendt')], []), 'csv', 'en');
    const [head = '', ...lines] = text.replace('\uFEFF', '').trim().split(/\r?\n/);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line.split(',').length).toBe(head.split(',').length);
    expect(lines.every((line) => line.endsWith(',unknown'))).toBe(true);
    expect(text).not.toMatch(/NaN|undefined|null/);
  });
});
