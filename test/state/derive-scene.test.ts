import { describe, expect, it } from 'vitest';
import { discloseCity } from '../../src/score/disclosure-gate.ts';
import { scoreLevel } from '../../src/score/score-level.ts';
import { changes, type Change } from '../../src/state/actions.ts';
import { chosenTree } from '../../src/state/weighing/chosen-tree.ts';
import { defaultView } from '../../src/state/default-view.ts';
import { createSceneDeriver } from '../../src/state/derive-scene.ts';
import type { Scene } from '../../src/state/scene.ts';
import { branch, indicator, leaf, treeOf } from '../fixtures/city-parts.ts';
import { tinyCity, TODAY } from '../fixtures/tiny-city.ts';

const city = discloseCity(tinyCity());
const opening = defaultView(city, 'da', 'rode');
const derive = createSceneDeriver();
const sceneAfter = (...steps: readonly Change[]): Scene => derive(city, steps.reduce((view, step) => step(view, city), opening), TODAY);

describe('the scene', () => {
  it('has one row an area, in the order of the level, with the scores of the engine', () => {
    const scene = sceneAfter();
    const level = city.levels[2];
    if (level === undefined || city.index === null) throw new Error('the city has roder and an index');
    const { result } = scoreLevel(level, city, city.index, 2013);
    expect(scene.rows.map((row) => row.id)).toEqual(['101', '102', '201', '202', '301', '302']);
    expect(scene.rows.map((row) => row.score)).toEqual([...result.score.values].map((score, i) => (i === 5 ? null : score)));
    expect(scene.rows.map((row) => row.rank)).toEqual([1, 3, 2, 5, 4, null]);
  });

  it('names areas with number and the area around, the same in every row', () => {
    expect(sceneAfter().rows[0]).toMatchObject({ label: 'Gavlhus (101), Ålekistevej', population: 1000, marks: [] });
    expect(sceneAfter(changes.setLevel('kvarter')).rows[0]?.label).toBe('Ålekistevej, Havnebyen');
  });

  it('marks areas where a figure means something else, and names their overlay', () => {
    const scene = sceneAfter();
    expect(scene.rows.filter((row) => row.marks.includes('studerende')).map((row) => row.id)).toEqual(['102', '302']);
    expect(scene.rows[0]?.overlays.get('udsatte')).toBe('Gavlparken');
    expect(scene.rows[1]?.overlays.size).toBe(0);
  });

  it('follows a weight with the bits that a fresh computation gives', () => {
    const moved = sceneAfter(changes.setWeight('n-lav_indkomst', 2), changes.setWeight('integration', 0.5));
    const fresh = createSceneDeriver()(city, moved.view, TODAY);
    expect(moved.rows.map((row) => row.score)).toEqual(fresh.rows.map((row) => row.score));
    expect(moved.rows.map((row) => row.score)).not.toEqual(sceneAfter().rows.map((row) => row.score));
    expect(moved.tree).toEqual(chosenTree(city, { ...defaultView(city, 'da'), weights: { 'n-lav_indkomst': 2, integration: 0.5 } }));
  });

  it('keeps what a moved weight does not touch', () => {
    const before = sceneAfter(changes.setWeight('social', 2));
    const after = sceneAfter(changes.setWeight('social', 3));
    expect(after.columns).toBe(before.columns);
    expect(after.programmes).toBe(before.programmes);
    expect(after.rows[0]?.plans).toBe(before.rows[0]?.plans);
  });

  it('computes nothing again when only a panel opens', () => {
    const before = sceneAfter();
    const after = sceneAfter(changes.pin('101'));
    expect([after.rows, after.classification, after.legend, after.themes, after.listed]).toEqual([before.rows, before.classification, before.legend, before.themes, before.listed]);
    expect(after.rows).toBe(before.rows);
    expect(after.listed).toBe(before.listed);
  });

  it('shows a theme and an indicator by their own figures', () => {
    expect(sceneAfter(changes.showSubject({ kind: 'node', id: 'integration' })).rows[0]?.value).toBeCloseTo(1.4912, 4);
    const income = sceneAfter(changes.showSubject({ kind: 'indicator', id: 'lav_indkomst' }));
    expect(income.rows.map((row) => row.value)).toEqual([40, 20, 30, 10, 15, 60]);
    expect(income.shown).toMatchObject({ unit: 'percent', higherIsMore: true });
  });

  it('paints an area under the minimum population by its own figure, and never by a score', () => {
    expect(sceneAfter().rows[5]?.classIndex).toBe(254);
    expect(sceneAfter(changes.showSubject({ kind: 'indicator', id: 'lav_indkomst' })).rows[5]?.classIndex).toBe(4);
  });

  it('puts the lowest income in the class of most need', () => {
    const scene = sceneAfter(changes.setLevel('kvarter'), changes.showSubject({ kind: 'indicator', id: 'medianindkomst' }), changes.setClasses({ count: 3 }));
    expect(scene.rows.map((row) => row.classIndex)).toEqual([2, 1, 0]);
    expect(scene.legend.ends).toEqual([300_000, 180_000]);
  });

  it('says of each theme whether it has figures here and whether it takes part', () => {
    const said = sceneAfter().themes.map(({ id, hasFigures, scored, weight }) => [id, hasFigures, scored, weight]);
    expect(said).toEqual([
      ['social', true, true, 1],
      ['bolig', false, false, 1],
      ['integration', true, false, 0],
      ['sundhed', false, false, 1],
    ]);
    const moved = sceneAfter(changes.setWeight('integration', 0.5)).themes[2];
    expect(moved).toMatchObject({ scored: true, weight: 0.5, startWeight: 0 });
  });

  it('uses the newest figures where the level’s rule says so, and tells their year', () => {
    const { yearsUsed } = sceneAfter(changes.setLevel('kvarter'));
    expect([yearsUsed.get('medianindkomst'), yearsUsed.get('bolig_m2')]).toEqual([2024, 2026]);
  });

  it('draws the programmes of the chosen types, none while plans are hidden, and counts cover all the same', () => {
    const some = sceneAfter(changes.setPlans({ types: ['udviklingsplan'] }));
    expect(some.drawn.map(({ programme }) => programme.id)).toEqual(['ud-aaparken']);
    expect(some.rows[0]?.plans.cover).toBe(1);
    expect(sceneAfter(changes.setPlans({ shown: false })).drawn).toEqual([]);
  });

  it('sees plans on today’s date unless another is chosen', () => {
    expect(sceneAfter().date).toBe(TODAY);
    expect(sceneAfter(changes.setPlans({ date: '2018-06-30' })).rows[4]?.plans.active).toEqual(['hp-gammel']);
  });

  it('shows what can be shown of a city without an index, and of one whose index scores context', () => {
    const without = discloseCity(tinyCity({ index: null }));
    const odd = discloseCity(tinyCity({ index: treeOf(branch('i', [leaf('beboere')])), indicators: new Map([['beboere', indicator('beboere', 'Beboere', 'context', 'count')]]) }));
    for (const one of [without, odd]) {
      const scene = createSceneDeriver()(one, defaultView(one, 'da', 'rode'), TODAY);
      expect(scene.result).toBeNull();
      expect(scene.rows).toHaveLength(6);
      expect(scene.sentence.da).toContain('ingen tal at vise');
    }
  });

  it('opens the opening level where the view names one that is gone', () => {
    expect(derive(city, { ...opening, level: 'sogn' }, TODAY).level.id).toBe('kvarter');
  });
});
