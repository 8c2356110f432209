import { beforeAll, describe, expect, test } from 'vitest';
import { discloseCity, type DisclosedCity } from '../../../src/score/disclosure-gate.ts';
import { changes } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { listMaterial } from '../../../src/state/list/list-material.ts';
import { askedIn } from '../../../src/state/time/asked-change.ts';
import { changeFound } from '../../../src/state/time/change-found.ts';
import { changeLens } from '../../../src/state/time/change-scene.ts';
import { CHANGE_CLASSES } from '../../../src/state/time/change-class.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';

let city: DisclosedCity;
beforeAll(async () => {
  city = discloseCity((await eksempelby()).city);
}, 60_000);

const SETTING = { link: 'https://by.example/#v=1', made: '2026-11-21', spans: { choices: null, smallNumbers: null }, notes: new Map() };

describe('a file of the map of change', () => {
  test('has the change and its class as the screen has them, and says which years it is between', () => {
    const view = [changes.setMapMode('change'), changes.setTime({ since: 2021 })].reduce((before, step) => step(before, city), defaultView(city, 'da', 'bydel'));
    const scene = createSceneDeriver()(city, view, '2026-11-21');
    const asked = askedIn(scene);
    const seen = changeLens()(scene, { asked, found: changeFound(asked, asked.subject, asked) }, 'light');
    const { rows, about } = listMaterial(seen, 'all', SETTING);
    expect(about.shown.da).toContain('2021–2025');
    expect(rows.map(({ value }) => value)).toEqual(seen.rows.map(({ value }) => value));
    expect(rows.some(({ value }) => value !== null && value < 0)).toBe(true);
    expect(rows.every(({ mapClass }) => mapClass === null || (mapClass >= 1 && mapClass <= CHANGE_CLASSES.length))).toBe(true);
    expect(rows.map(({ score, rank }) => [score, rank])).toEqual(scene.rows.map(({ score, rank }) => [score, rank]));
  });
});
