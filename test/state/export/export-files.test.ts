import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { columnOf, NOT_APPLICABLE, SUPPRESSED, type Column, type EntryState } from '../../../src/model/column.ts';
import type { CityPackage } from '../../../src/model/city-package.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { exportFiles, type ExportFile, type SceneForm } from '../../../src/state/export/export-files.ts';
import { EXPORT_GROUPS } from '../../../src/state/export/export-forms.ts';
import { tablePreview } from '../../../src/state/export/export-preview.ts';
import { mapKeyOf } from '../../../src/state/export/map-key-of.ts';
import { NO_NOTES } from '../../../src/state/list/list-facts.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { parseCsv } from '../../score/quoted-csv.ts';
import { tinyCity } from '../../fixtures/tiny-city.ts';

const DAY = '2026-11-21';
const LINK = 'https://eksempel.dk/#v=1';
const SETTING = { link: LINK, made: DAY, spans: { choices: null, smallNumbers: null }, notes: NO_NOTES };
const PARTS = { labelOf: () => null, overlays: [], plans: [] };
const FORMS = Object.values(EXPORT_GROUPS).flat().filter((form): form is SceneForm => form !== 'png' && form !== 'package');

/** A column whose entries at some positions are not there, each for a reason. */
function without(column: Column, states: Readonly<Record<number, EntryState>>): Column {
  const [state, values] = [column.state.slice(), column.values.slice()];
  for (const [at, one] of Object.entries(states)) [state[Number(at)], values[Number(at)]] = [one, 0];
  return { ...column, state, values };
}

/** 102 is withheld, 202 cannot be asked, 302 has too few residents. */
function gaps(): CityPackage {
  const city = tinyCity();
  const levels = city.levels.map((level) => {
    if (level.id !== 'rode') return level;
    const own = level.series.get('lav_indkomst')?.get(2013) ?? columnOf([]);
    return { ...level, series: new Map([...level.series, ['lav_indkomst', new Map([[2013, without(own, { 1: SUPPRESSED, 3: NOT_APPLICABLE })]])]]) };
  });
  return { ...city, levels };
}

function sceneOf(city: CityPackage, ...steps: readonly Change[]): Scene {
  const disclosed = discloseCity(city);
  return createSceneDeriver()(disclosed, steps.reduce((view, step) => step(view, disclosed), defaultView(disclosed, 'da', 'rode')), DAY);
}
const textOf = ({ content }: ExportFile): string => (typeof content === 'string' ? content : Object.values(content[0] === 0x50 ? unzipSync(content) : {}).map((part) => strFromU8(part)).join('') || new TextDecoder('utf-8').decode(content));
const made = (scene: Scene, form: SceneForm): string => exportFiles(scene, form, 'da', SETTING, PARTS).map(textOf).join('\n');

describe('a figure that is not there', () => {
  const scene = sceneOf(gaps());

  test('has its reason in the file for programs, apart from areas that are not scored', () => {
    const byArea = new Map(parseCsv(textOf(exportFiles(scene, 'csv', 'da', SETTING, PARTS)[0] as ExportFile)).map((row) => [row.get('area'), row]));
    const told = (area: string, ...columns: readonly string[]): readonly (string | undefined)[] => columns.map((column) => byArea.get(area)?.get(column));
    expect(told('101', 'status', 'without', 'mapped')).toEqual(['scored', '', 'class']);
    expect(told('102', 'value:lav_indkomst')).toEqual(['']);
    expect(told('102', 'without')[0]).toContain('value:lav_indkomst=suppressed');
    expect(told('202', 'without')[0]).toContain('value:lav_indkomst=not-applicable');
    expect(told('302', 'status', 'score', 'rank', 'class', 'mapped')).toEqual(['too-few-residents', '', '', '', 'too-few-residents']);
    expect(told('302', 'without')[0]).toContain('score=not-scored;rank=not-scored');
    // Its own figures are there all the same.
    expect(told('302', 'value:lav_indkomst')).toEqual(['60']);
  });

  test('is a word for people, whose words differ, and never a zero', () => {
    const { columns, rows } = tablePreview(scene, 'people', 'da', SETTING);
    expect(columns.slice(0, 4)).toEqual(['Nr.', 'Områdenr.', 'Område', 'Score']);
    expect(rows.find((cells) => cells[1] === '302')?.[3]).toBe('ikke scoret');
    const excel = made(scene, 'csv-da');
    expect(excel).toMatch(/;102;.*;skjult/);
    expect(excel).toMatch(/;202;.*;ikke relevant/);
  });

  test('is withheld on a map of the indicator itself, with a hatch in the key', () => {
    const own = sceneOf(gaps(), changes.showSubject({ kind: 'indicator', id: 'lav_indkomst' }));
    const row = parseCsv(textOf(exportFiles(own, 'csv', 'da', SETTING, PARTS)[0] as ExportFile)).find((one) => one.get('area') === '102');
    expect([row?.get('value'), row?.get('mapped')]).toEqual(['', 'withheld']);
    expect(row?.get('without')).toContain('value=suppressed');
    expect(mapKeyOf(own, 'da').entries.find(({ of }) => of === 'withheld')).toMatchObject({ marks: 'falling', count: 1 });
  });
});

describe('every form that follows from the scene', () => {
  test.each(FORMS)('%s names package, version and the link, and has no NaN', (form) => {
    const text = made(sceneOf(tinyCity()), form);
    expect(text).toContain('2026.1');
    expect(text).toContain(LINK);
    expect(text).toContain('lilleby');
    expect(text).not.toMatch(/\bNaN\b|\bInfinity\b/);
  });

  test.each(FORMS)('%s says of a fictional city that it is one', (form) => {
    expect(made(sceneOf(tinyCity({ fictional: true })), form)).toMatch(/[Oo]pdigtet|OPDIGTET|"?fictional"?(: ?true|,)/);
  });

  test('files of a form are named after city, level, year and day, each once', () => {
    const names = FORMS.flatMap((form) => exportFiles(sceneOf(tinyCity()), form, 'da', SETTING, PARTS).map(({ name }) => name));
    expect(names.every((name) => name.startsWith('lilleby-rode-2013-2026-11-21'))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  test('a map has every area of the level, a table those of the list', () => {
    const scene = sceneOf(tinyCity(), changes.setList({ within: { level: 'bydel', area: '2' } }));
    expect((JSON.parse(String(exportFiles(scene, 'geojson', 'da', SETTING, PARTS)[0]?.content)) as { features: unknown[] }).features).toHaveLength(6);
    expect(tablePreview(scene, 'people', 'da', SETTING).all.rows).toBe(2);
  });

  test('classes of the key are those of the map, most need first, with as many areas', () => {
    const scene = sceneOf(tinyCity());
    const { entries } = mapKeyOf(scene, 'en');
    const counts = entries.map(({ of }) => (typeof of === 'number' ? scene.rows.filter(({ classIndex }) => classIndex === of - 1).length : null));
    expect(entries.filter(({ of }) => typeof of === 'number').map(({ count }) => count)).toEqual(counts.filter((count) => count !== null));
    expect(entries.map(({ of }) => of).filter((of) => typeof of === 'number')).toEqual([...Array(scene.classification.count).keys()].map((i) => scene.classification.count - i));
  });
});
