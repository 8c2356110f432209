import { beforeAll, describe, expect, test } from 'vitest';
import { discloseCity, type DisclosedCity } from '../../../src/score/disclosure-gate.ts';
import { changes } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { exportTrail } from '../../../src/state/list/export-trail.ts';
import { listMaterial } from '../../../src/state/list/list-material.ts';
import { askedIn } from '../../../src/state/time/asked-change.ts';
import { changeFound } from '../../../src/state/time/change-found.ts';
import { changeLens } from '../../../src/state/time/change-scene.ts';
import { CHANGE_CLASSES } from '../../../src/state/time/change-class.ts';
import { directionLens } from '../../../src/state/time/direction-scene.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { tinyCity } from '../../fixtures/tiny-city.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';

let city: DisclosedCity;
beforeAll(async () => {
  city = discloseCity((await eksempelby()).city);
}, 60_000);

const SETTING = { link: 'https://by.example/#v=1', made: '2026-11-21', spans: { choices: null, smallNumbers: null }, notes: new Map() };

const askedOf = (scene: Scene) => {
  const asked = askedIn(scene);
  return { asked, found: changeFound(asked, asked.subject, asked) };
};

describe('a file of the map of level and direction', () => {
  test('has the cell of each area as its class, the areas of the chosen cell alone, and says the years', () => {
    const view = [changes.setMapMode('direction'), changes.setTime({ since: 2021, cell: 4 })].reduce((before, step) => step(before, city), defaultView(city, 'da', 'kvarter'));
    const scene = createSceneDeriver()(city, view, '2026-11-21');
    const seen = directionLens()(scene, askedOf(scene), 'light');
    const { rows } = listMaterial(seen, 'listed', SETTING);
    expect(rows.map(({ id }) => id)).toEqual(seen.listed.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map(({ mapClass }) => mapClass))).toEqual(new Set([5]));
    expect(exportTrail(seen, SETTING.link, SETTING.made).find(({ id }) => id === 'shows')?.value.da).toMatch(/2025.*2021/);
  });
});

describe('a figure with one year', () => {
  test('has no change, and the page says why', () => {
    const tiny = discloseCity(tinyCity());
    const view = [changes.showSubject({ kind: 'indicator', id: 'ingen_uddannelse' }), changes.setMapMode('change')].reduce((before, step) => step(before, tiny), defaultView(tiny, 'da', 'rode'));
    const scene = createSceneDeriver()(tiny, view, '2026-11-21');
    const seen = changeLens()(scene, askedOf(scene), 'light');
    expect(seen.mode).toBe('need');
    expect(seen.notes[0]?.da).toMatch(/Kortet viser derfor 2013, ikke en ændring\.$/);
    expect(seen.notes[0]?.da).not.toMatch(/\{|undefined|NaN/);
  });
});

describe('a file of the map of change', () => {
  test('has the change and its class as the screen has them, and says which years it is between', () => {
    const view = [changes.setMapMode('change'), changes.setTime({ since: 2021 })].reduce((before, step) => step(before, city), defaultView(city, 'da', 'bydel'));
    const scene = createSceneDeriver()(city, view, '2026-11-21');
    const seen = changeLens()(scene, askedOf(scene), 'light');
    const { rows, about } = listMaterial(seen, 'all', SETTING);
    expect(about.shown.da).toContain('2021–2025');
    expect(rows.map(({ value }) => value)).toEqual(seen.rows.map(({ value }) => value));
    expect(rows.some(({ value }) => value !== null && value < 0)).toBe(true);
    expect(rows.every(({ mapClass }) => mapClass === null || (mapClass >= 1 && mapClass <= CHANGE_CLASSES.length))).toBe(true);
    expect(rows.map(({ score, rank }) => [score, rank])).toEqual(scene.rows.map(({ score, rank }) => [score, rank]));
  });
});
