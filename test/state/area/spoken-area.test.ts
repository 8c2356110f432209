import { describe, expect, it } from 'vitest';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { needOrder, placeOf } from '../../../src/state/need-order.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { spokenArea } from '../../../src/state/area/spoken-area.ts';
import { tinyCity, TODAY } from '../../fixtures/tiny-city.ts';

function sceneOf(...steps: readonly Change[]): Scene {
  const city = discloseCity(tinyCity());
  const view = steps.reduce((now, step) => step(now, city), defaultView(city, 'da', 'rode'));
  return createSceneDeriver()(city, view, TODAY);
}

/** The sentence of a rode, with plain spaces. */
const spoken = (scene: Scene, id: string, language: 'da' | 'en' = 'da'): string => spokenArea(scene, scene.level.positions.get(id) ?? -1)[language].replaceAll('\u00a0', ' ');
const showing = changes.showSubject({ kind: 'indicator', id: 'lav_indkomst' });

describe('an area for the ear', () => {
  it('is its name, score, class, place among how many, plans and data basis', () => {
    expect(spoken(sceneOf(), '101')).toBe('Gavlhus (101), Ålekistevej: score 1,62, størst behov (klasse 5 af 5), nr. 1 af 5 roder. 1 aktiv plan. Datagrundlag: 1 af 4 temaer.');
  });

  it('is the same in English', () => {
    expect(spoken(sceneOf(), '102', 'en')).toBe('Østerled (102), Ålekistevej: score −0.36, class 3 of 5, no. 3 of 5 roder. Plan whose end is unknown. Data basis: 1 of 4 themes. Mark: many students.');
  });

  it('has the figure with its unit and its own place where the map shows an indicator', () => {
    expect(spoken(sceneOf(showing), '201')).toBe('Aaparken (201), Broparken: Lav indkomst 30,0 %, klasse 3 af 5, nr. 3 af 6 roder. Plan uden for dækningen. Datagrundlag: 1 af 4 temaer.');
  });

  it('says why there is no figure, and nothing of a place', () => {
    expect(spoken(sceneOf(), '302')).toBe('Lille Gavl (302), Cirkusbyen: for få beboere. Planlagt plan. Mærke: mange studerende.');
  });

  it('is silent about areas that there are not', () => {
    expect(spoken(sceneOf(), 'x')).toBe('');
  });
});

describe('the order of need', () => {
  it('goes from most to least in what the map shows, without areas that stand in no class', () => {
    const scene = sceneOf();
    const values = needOrder(scene).map((position) => scene.rows[position]?.value ?? 0);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values).toHaveLength(5);
  });

  it('turns round where less is more need', () => {
    const scene = sceneOf(changes.setLevel('kvarter'), changes.showSubject({ kind: 'indicator', id: 'medianindkomst' }));
    expect(needOrder(scene).map((position) => scene.rows[position]?.value)).toEqual([180_000, 240_000, 300_000]);
    expect(placeOf(scene, 0)).toEqual({ place: 1, among: 3 });
  });

  it('gives equal values the same place, as the rank does', () => {
    const scene = sceneOf();
    for (const row of scene.rows) expect(placeOf(scene, row.position)?.place ?? null).toBe(row.rank);
  });
});
