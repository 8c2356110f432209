import { describe, expect, it } from 'vitest';
import { withOwnPlans } from '../../../src/model/own-plans.ts';
import { layPlans } from '../../../src/plans/lay-plans.ts';
import { compareImport } from '../../../src/plans/merge-programmes.ts';
import { bankEntries } from '../../../src/plans/programme-bank.ts';
import { encodeText } from '../../../src/read/decode-text.ts';
import { readProgrammesFile } from '../../../src/read/read-programmes-file.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { exportTrail } from '../../../src/state/list/export-trail.ts';
import { conflictTexts } from '../../../src/state/own-plans/conflict-text.ts';
import { setBank } from '../../../src/state/plans/bank-choice.ts';
import { bankExport } from '../../../src/state/plans/bank-export.ts';
import { createViewStore } from '../../../src/state/store.ts';
import { programme } from '../../fixtures/city-parts.ts';
import { tinyCity } from '../../fixtures/tiny-city.ts';

const TODAY = '2026-11-21';
const given = discloseCity(tinyCity());
const [first] = given.programmes;
if (first === undefined) throw new Error('no programme');
const own = programme('min', { title: 'Min plan', type: first.type, start: first.start, areas: new Map([['rode', ['302']]]), geometry: null });
const plans = layPlans(given.programmes, [{ do: 'change', id: first.id, changes: { title: 'Nyt navn' } }, { do: 'add', programme: own }]);
const sceneWith = (laid: typeof plans) => createSceneDeriver()(withOwnPlans(given, laid), defaultView(given, 'da', 'rode'), TODAY);
const scene = sceneWith(plans);
const CHOICE = setBank({})(scene.view, given).bank;
if (CHOICE === null) throw new Error('no bank');

describe('a city with own plans laid over it', () => {
  it('is seen by everything that is derived, and leaves the package as it was', () => {
    const before = structuredClone(given.programmes);
    expect(scene.programmes.map(({ programme: one }) => one.title)).toEqual(expect.arrayContaining(['Nyt navn', 'Min plan']));
    expect(scene.rows.find(({ id }) => id === '302')?.plans).not.toEqual(sceneWith(null).rows.find(({ id }) => id === '302')?.plans);
    expect(given.programmes).toEqual(before);
    expect(sceneWith(null).city).toBe(given);
  });

  it('says in every file which plans are not the package\'s', () => {
    const listed = bankEntries(scene.programmes, scene.date);
    const table = bankExport(scene, CHOICE, listed, 'csv-da', 'https://x', TODAY).text;
    expect(table).toContain(';oprindelse;');
    expect(table).toContain('Ændret af dig');
    expect(table).toContain('1 egen plan, 1 ændret af dig; de står ikke i pakken');
    expect(exportTrail(scene, 'https://x', TODAY).find(({ id }) => id === 'own-plans')?.value.en).toBe('1 plan of your own, 1 changed by you; they are not in the package');
    expect(exportTrail(sceneWith(null), 'https://x', TODAY).some(({ id }) => id === 'own-plans')).toBe(false);
  });

  it('is read again from its file without a difference, origin and all', () => {
    const { text } = bankExport(scene, CHOICE, bankEntries(scene.programmes, scene.date), 'json', 'https://x', TODAY);
    expect(text).toContain('"origin": "own"');
    const { programmes, issues } = readProgrammesFile(encodeText(text), 'programmes.json', given);
    expect([compareImport(scene.city.programmes, programmes).conflicts, issues]).toEqual([[], []]);
  });
});

describe('steps of plans and steps of the view', () => {
  it('are taken back and done again in their order', () => {
    const { actions, getState } = createViewStore(given, defaultView(given, 'da', 'rode'));
    actions.pin('101');
    actions.layPlans(plans);
    actions.pin('302');
    const now = () => [getState().view.pinned, getState().plans === plans];
    actions.undo();
    expect(now()).toEqual(['101', true]);
    actions.undo();
    expect(now()).toEqual(['101', false]);
    actions.redo();
    actions.redo();
    expect(now()).toEqual(['302', true]);
  });

  it('close the page of a plan that is taken away, and leave that of another open', () => {
    const { actions, getState } = createViewStore(given, defaultView(given, 'da', 'rode'));
    actions.layPlans(plans);
    actions.openPlan('min');
    actions.undo();
    expect(getState().view.plan).toBeNull();
    actions.redo();
    actions.openPlan(first.id);
    actions.undo();
    expect(getState().view.plan).toBe(first.id);
  });

  it('do not go back behind what another tab has written', () => {
    const { actions, getState } = createViewStore(given, defaultView(given, 'da', 'rode'));
    actions.pin('101');
    actions.relayPlans(plans);
    actions.undo();
    expect([getState().view.pinned, getState().plans]).toEqual([null, plans]);
  });
});

describe('a bad file of plans', () => {
  const read = (bytes: Uint8Array) => readProgrammesFile(bytes, 'mine.json', given);

  it('that is not UTF-8 is told with the line', () => {
    const latin = Uint8Array.from('[\n{"id":"a","title":"S\u00f8hus","type":"x"}]', (letter) => letter.codePointAt(0) ?? 0);
    expect(read(latin).issues.map(({ code, file, line }) => [code, file, line])).toEqual([['not-utf-8', 'mine.json', 2]]);
  });

  it('keeps what is right, and says where the rest is wrong', () => {
    const text = JSON.stringify([
      { id: 'a', title: '<img src=x onerror=alert(1)>', type: first.type, start: '2027', end: '2026', areas: { rode: ['atlantis', '101'] }, budget: { total: -1 } },
      { title: 'uden id' },
      { id: 'b', title: 'B', type: first.type, start: '31-02-2026' },
    ]);
    const { programmes, issues } = read(encodeText(text));
    expect(programmes.map(({ id, title, end, areas, budget }) => [id, title, end, [...areas], budget?.total])).toEqual([
      ['a', '<img src=x onerror=alert(1)>', null, [['rode', ['101']]], null],
      ['b', 'B', null, [], undefined],
    ]);
    expect(issues.every(({ file, line }) => file === 'mine.json' && line === 1)).toBe(true);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['out-of-range', 'missing-member', 'programme-left-out', 'end-before-start', 'unknown-programme-area', 'invalid-date']));
  });

  it.each(['', '{', '{}', 'null', '[1]'])('%j is refused in words', (text) => {
    const { programmes, issues } = read(encodeText(text));
    expect([programmes, issues.length > 0]).toEqual([[], true]);
  });
});

describe('a conflict in words', () => {
  it.each([
    ['title', 'A', 'B', 'A', 'B'],
    ['residents', null, 1200, 'ikke oplyst', '1.200'],
    ['areas', new Map(), new Map([['rode', ['101']]]), 'ikke oplyst', 'Gavlhus (101), Ålekistevej'],
    ['projects', [], [{ title: 'A' }], 'ikke oplyst', 'A'],
  ] as const)('of %s', (field, here, there, left, right) => {
    const texts = conflictTexts({ id: 'a', field, here, there: field === 'projects' ? [{ title: 'A', objective: null, politicalObjective: null, milestones: [], successCriteria: [], indicator: null, target: null }] : there }, given);
    expect([texts.here.da, texts.there.da]).toEqual([left, right]);
  });

  it('that words do not tell apart is written as the file has it', () => {
    const status = [{ state: 'applied', date: null, body: null, note: 'x' }];
    const texts = conflictTexts({ id: 'a', field: 'status', here: [{ ...status[0], note: null }], there: status }, given);
    expect([texts.here.da, texts.there.da]).toEqual(['[{"state":"applied"}]', '[{"state":"applied","note":"x"}]']);
  });
});
