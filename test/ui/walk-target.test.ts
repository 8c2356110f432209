import { describe, expect, it } from 'vitest';
import { discloseCity } from '../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../src/state/actions.ts';
import { defaultView } from '../../src/state/default-view.ts';
import { createSceneDeriver } from '../../src/state/derive-scene.ts';
import { needOrder } from '../../src/state/need-order.ts';
import type { Scene } from '../../src/state/scene.ts';
import { stepInto } from '../../src/ui/map/revealing-step.ts';
import { walkStart, walkTarget } from '../../src/ui/map-walk/walk-target.ts';
import { tinyCity, TODAY } from '../fixtures/tiny-city.ts';

function sceneOf(...steps: readonly Change[]): Scene {
  const city = discloseCity(tinyCity());
  return createSceneDeriver()(city, steps.reduce((view, step) => step(view, city), defaultView(city, 'da', 'rode')), TODAY);
}
const scene = sceneOf();
const order = needOrder(scene);

describe('where a walk goes', () => {
  // The roder stand in three columns of two, from south to north: 0 1, 2 3, 4 5.
  it.each([
    [0, 'north', 1],
    [0, 'east', 2],
    [3, 'west', 1],
    [5, 'east', null],
  ] as const)('from area %i to the %s it is %s', (from, direction, expected) => {
    expect(walkTarget(scene, from, { kind: 'step', direction })).toBe(expected);
  });

  it('by need it is the next in order, and stays at the ends', () => {
    expect(walkTarget(scene, order[0] ?? -1, { kind: 'rank', by: 1 })).toBe(order[1]);
    expect(walkTarget(scene, order[0] ?? -1, { kind: 'rank', by: -1 })).toBe(order[0]);
    expect(walkTarget(scene, order.at(-1) ?? -1, { kind: 'rank', by: 1 })).toBe(order.at(-1));
  });

  it('from an area without a figure, or from nowhere, it is the most need', () => {
    const without = scene.rows.findIndex((row) => row.rank === null);
    for (const from of [without, null]) expect(walkTarget(scene, from, { kind: 'rank', by: 1 })).toBe(order[0]);
    expect(walkTarget(scene, null, { kind: 'extreme', which: 'least' })).toBe(order.at(-1));
  });

  it('begins at the pinned area, else where it ended, else in the middle of the map, else at the most need', () => {
    expect(walkStart(sceneOf(changes.pin('201')), 1, 4)).toBe(2);
    expect([walkStart(scene, 1, 4), walkStart(scene, null, 4), walkStart(scene, null, null)]).toEqual([1, 4, order[0]]);
  });
});

describe('what brings an area into sight', () => {
  it.each([
    ['lies in it', 20, 40, 0],
    ['sticks out before it', 5, 30, -5],
    ['sticks out after it', 80, 115, 15],
    ['is longer: its middle is brought in', 60, 300, 80],
    ['is longer and its middle is there', -100, 150, 0],
  ] as const)('of a stretch that %s', (_, from, to, shift) => {
    expect(stepInto(from, to, 10, 100)).toBe(shift);
  });
});
