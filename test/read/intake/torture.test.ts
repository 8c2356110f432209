import { expect, it } from 'vitest';
import { takeIn } from '../../../src/read/intake/take-in.ts';
import { TORTURE_AREAS, tortureSet } from '../../fixtures/danish/torture-set.ts';

const map = {
  name: 'bydel.geojson',
  bytes: new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features: TORTURE_AREAS.map((navn, i) => ({ type: 'Feature', properties: { bydel_nr: i + 1, navn }, geometry: { type: 'Polygon', coordinates: [[[12 + i, 55], [12.5 + i, 55], [12.5 + i, 55.5], [12 + i, 55.5], [12 + i, 55]]] } })) })),
};
const files = tortureSet();

it('there are at least 120 files', () => {
  expect(new Set(files.map(({ name }) => name)).size).toBeGreaterThanOrEqual(120);
});

it.each(files)('$name gives every figure as it is meant', async ({ name, bytes, expected }) => {
  const { draft, issues } = await takeIn([map, { name, bytes }], { name: 'by' });
  expect(issues.filter(({ severity }) => severity === 'error').map(({ message }) => message.da)).toEqual([]);
  const figures = draft?.values[0]?.figures ?? [];
  const read = TORTURE_AREAS.map((area, i) => {
    const own = figures.filter((figure) => figure.area === String(i + 1));
    return [area, own[0]?.year, own.find(({ indicator }) => /antal/.test(indicator))?.value, own.find(({ indicator }) => /andel/.test(indicator))?.value];
  });
  expect(read).toEqual(expected);
  expect(issues.filter(({ code }) => code.startsWith('row-')).map(({ message }) => message.da)).toEqual([]);
});
