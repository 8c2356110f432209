import { expect, test } from 'vitest';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { figuresAtLevels } from '../../../src/state/side-by-side/level-figures.ts';
import { setSide } from '../../../src/state/side-by-side/side-choice.ts';
import { sideBySide } from '../../../src/state/side-by-side/side-columns.ts';
import { sideFile, sideTable } from '../../../src/state/side-by-side/side-export.ts';
import { sideGroups } from '../../../src/state/side-by-side/side-rows.ts';
import { tinyCity } from '../../fixtures/tiny-city.ts';

const city = discloseCity(tinyCity());
const view = setSide({ areas: [{ level: 'rode', area: '101' }, { level: 'bydel', area: '2' }], own: { level: 'rode', areas: ['101', '302'], border: [] } })(defaultView(city, 'da', 'rode'), city);
const scene = createSceneDeriver()(city, view, '2026-11-21');
const side = sideBySide(scene, figuresAtLevels());

test('the file has a row for every figure of every column, and says why where there is none', () => {
  const { columns, rows } = sideTable(side, 'da');
  const cells = sideGroups(side).reduce((sum, group) => sum + group.rows.length, 0) * side.columns.length;
  expect(cells).toBeGreaterThan(20);
  expect(rows.length).toBe(cells);
  const [value, state] = [columns.indexOf('Værdi'), columns.indexOf('Tilstand')];
  for (const row of rows) expect([row[value] === null, row[state]]).toEqual([row[state] !== 'til stede', expect.any(String)]);
});

test('CSV carries what may be compared, the rule of the own area and the link; a workbook is a zip', () => {
  const { name, content } = sideFile(scene, side, 'csv', 'https://by.dk/#side', '2026-11-21');
  expect(name).toBe('lilleby-side-om-side-2026-11-21-excel.csv');
  expect(content).toContain('https://by.dk/#side');
  expect(content).toContain('Regel: hele områder er med eller ikke med');
  expect(content).toContain('2 niveauer');
  const { content: bytes } = sideFile(scene, side, 'xlsx', 'https://by.dk/#side', '2026-11-21');
  expect(Array.from(bytes as Uint8Array).slice(0, 2)).toEqual([0x50, 0x4b]);
});
