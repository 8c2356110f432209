import { describe, expect, it } from 'vitest';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { UNCOVERED_LIST, areaToCompare } from '../../../src/state/weighing/starting-points.ts';
import { uncoveredSentences } from '../../../src/state/cover/uncovered-sentence.ts';
import { tinyCity, TODAY } from '../../fixtures/tiny-city.ts';

function sceneOf(...steps: readonly Change[]): Scene {
  const city = discloseCity(tinyCity());
  const view = steps.reduce((now, step) => step(now, city), defaultView(city, 'da', 'rode'));
  return createSceneDeriver()(city, view, TODAY);
}

describe('the area to compare with the city', () => {
  const first = sceneOf().rows.find((row) => row.rank === 1);
  const last = sceneOf().rows.reduce((low, row) => ((row.rank ?? 0) > (low.rank ?? 0) ? row : low));

  it('is the one of most need in the whole city', () => {
    expect(areaToCompare(sceneOf())).toBe(first?.id);
  });

  it('is the pinned one where there is one', () => {
    expect(areaToCompare(sceneOf(changes.pin(last.id)))).toBe(last.id);
  });

  it('is the home where the home is of the level', () => {
    expect(areaToCompare(sceneOf(changes.setHome({ level: 'rode', area: last.id })))).toBe(last.id);
  });

  it('is the one of most need within the home', () => {
    const { level, rows } = sceneOf();
    const [parentLevel = '', home = ''] = [...(level.areas[last.position]?.parents ?? [])][0] ?? [];
    const inside = rows.filter((row) => row.rank !== null && level.areas[row.position]?.parents.get(parentLevel) === home);
    const most = inside.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))[0];
    expect(areaToCompare(sceneOf(changes.setHome({ level: parentLevel, area: home })))).toBe(most?.id);
  });

  it('is none where no area is scored', () => {
    expect(areaToCompare(sceneOf(changes.setWeight('social', 0)))).toBeNull();
  });
});

describe('a list of need without a known plan', () => {
  it('says nothing while the list shows something else', () => {
    expect(uncoveredSentences(sceneOf())).toEqual([]);
    expect(uncoveredSentences(sceneOf(changes.setList({ plans: 'no-known-active' })))).toEqual([]);
  });

  it('says how many it shows, of which share, by which figures, on which day', () => {
    const scene = sceneOf(changes.setList(UNCOVERED_LIST));
    const [shown] = uncoveredSentences(scene);
    expect(scene.listed.length).toBeLessThanOrEqual(1);
    expect(shown?.da).toMatch(/med størst behov \(tal fra 2013\)/);
    expect(shown?.da).toMatch(scene.listed.length === 0 ? /^Alle roder .* har en kendt aktiv plan/ : /^Listen viser 1 rode/);
  });

  it('counts what is left where a part of the city was chosen', () => {
    const all = sceneOf(changes.setList({ ...UNCOVERED_LIST, topShare: 1 }));
    expect(uncoveredSentences(all)[0]?.da).toContain(`Listen viser ${all.listed.length} `);
    expect(uncoveredSentences(all)[0]?.en).toContain(`The list shows ${all.listed.length} `);
  });

  it('says that figures and plans are years apart, and not where they are two', () => {
    const far = uncoveredSentences(sceneOf(changes.setList(UNCOVERED_LIST)));
    expect(far.some((one) => /Der er \d+ år mellem tallene og planerne/.test(one.da))).toBe(true);
    const near = uncoveredSentences(sceneOf(changes.setList(UNCOVERED_LIST), changes.setPlans({ date: '2015-06-30' })));
    expect(near.some((one) => one.da.includes('år mellem'))).toBe(false);
  });

  it('says so where the package does not know every plan', () => {
    const scene = sceneOf(changes.setList(UNCOVERED_LIST));
    const says = uncoveredSentences(scene).some((one) => one.da.includes('ikke komplet'));
    expect(says).toBe(!scene.city.programmesComplete);
  });
});
