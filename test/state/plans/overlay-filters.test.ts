import { expect, it } from 'vitest';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { overlayFilters } from '../../../src/state/plans/overlay-filters.ts';
import { tinyCity, TODAY } from '../../fixtures/tiny-city.ts';

const offered = (property: string | null, level = 'rode'): readonly string[] => {
  const given = tinyCity();
  const levels = given.levels.map((one) => ({ ...one, areas: one.areas.map((area, i) => ({ ...area, properties: new Map([['alle', 'Nord'], ...(i === 0 ? ([['nogle', 'Nord']] as const) : [])]) })) }));
  const city = discloseCity({ ...given, levels, overlays: given.overlays.map((overlay) => ({ ...overlay, areaProperty: property })) });
  return overlayFilters(createSceneDeriver()(city, defaultView(city, 'da', level), TODAY)).map(({ id }) => id);
};

it.each([
  ['some areas belong to', 'nogle', ['udsatte']],
  ['every area belongs to', 'alle', []],
  ['no area belongs to', 'ingen', []],
  ['areas do not name', null, []],
])('a list is filtered by borders that %s: %s', (_, property, expected) => {
  expect(offered(property)).toEqual(expected);
});
