import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src/read/read-package.ts';
import { memorySource, tinyPackage } from '../fixtures/tiny-package.ts';

const hash = (bytes: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
const ring = [[12.5, 55.7], [12.6, 55.7], [12.6, 55.8], [12.5, 55.7]];
const shape = (properties: object) => ({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } });
const layer = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features });

async function read(members: Record<string, unknown>, files: Record<string, string>) {
  const source = memorySource(
    tinyPackage({
      files,
      manifest: ({ resources, bybarometer }) => {
        for (const path of Object.keys(files)) if (!resources.some((one) => one['path'] === path)) resources.push({ name: path.split('.')[0], path });
        Object.assign(bybarometer, members);
      },
    }),
  );
  const { city, issues } = await readPackage(source, { hash });
  return { city, codes: issues.map((one) => one.code), issues };
}

describe('layers', () => {
  it('under the areas have a kind and shapes', async () => {
    const { city, codes } = await read({ context: [{ resource: 'sea', kind: 'sea' }, { resource: 'sea', kind: 'ocean' }] }, { 'sea.geojson': layer(shape({}), shape({})) });
    expect(city?.context.map(({ kind, title, shapes }) => [kind, title, shapes.length])).toEqual([['sea', null, 2]]);
    expect(codes).toEqual(['unknown-value']);
  });

  it('over the areas join them by name, and a name without a shape is a warning', async () => {
    const own = JSON.parse(tinyPackage().get('kvarter.geojson') ?? '');
    own.features[0].properties.udsat = 'Nordbyen';
    own.features[1].properties.udsat = 'Sydbyen';
    const overlays = [{ resource: 'udsatte', title: { da: 'Udsatte', en: 'Deprived' }, year: 2023, areaProperty: 'udsat' }];
    const { city, issues } = await read({ overlays }, { 'udsatte.geojson': layer(shape({ navn: 'Nordbyen' })), 'kvarter.geojson': JSON.stringify(own) });
    expect(city?.overlays[0]).toMatchObject({ id: 'udsatte', year: 2023, areaProperty: 'udsat', features: [{ id: 'Nordbyen', name: 'Nordbyen' }] });
    expect(city?.levels[1]?.areas[0]?.properties.get('udsat')).toBe('Nordbyen');
    expect(issues.map((one) => [one.severity, one.code, one.feature])).toEqual([['warning', 'overlay-names-missing', 'Sydbyen']]);
  });
});

describe('facts', () => {
  const facts = [{ title: 'Tryghed', year: 2025, level: 'bydel', indicators: ['lav_indkomst'], resource: 'tryghed' }];

  it('are rows of places within areas, and one for the city', async () => {
    const { city, codes } = await read({ facts }, { 'tryghed.csv': 'area,place,lav_indkomst\n1,Nord A,80\n1,Nord B,\n,Hele byen,88\n' });
    expect(codes).toEqual([]);
    expect(city?.facts[0]?.rows.map(({ area, place, values }) => [area, place, [...values]])).toEqual([['1', 'Nord A', [['lav_indkomst', 80]]], ['1', 'Nord B', []]]);
    expect(city?.facts[0]?.city).toEqual({ place: 'Hele byen', values: new Map([['lav_indkomst', 88]]) });
  });

  it('may stand in the manifest', async () => {
    const rows = [{ area: '2', place: 'Syd', values: { lav_indkomst: 7 } }, { area: '9', place: 'Nej', values: {} }];
    const { city, codes } = await read({ facts: [{ ...facts[0], resource: undefined, rows }] }, {});
    expect(codes).toEqual(['unknown-area-in-list']);
    expect(city?.facts[0]?.rows).toEqual([{ area: '2', place: 'Syd', values: new Map([['lav_indkomst', 7]]) }]);
  });

  it('with a figure that is no number say where', async () => {
    const { issues } = await read({ facts }, { 'tryghed.csv': 'area,place,lav_indkomst\n1,Nord,mange\n' });
    expect(issues[0]).toMatchObject({ code: 'not-a-number', file: 'tryghed.csv', line: 2, column: 3 });
  });
});

describe('marks and targets', () => {
  it('are kept where what they name is known, and told where not', async () => {
    const mark = { id: 'm', title: 'mange studerende', level: 'kvarter', indicator: 'lav_indkomst', atLeast: 40 };
    const target = { indicator: 'lav_indkomst', level: 'bydel', area: '1', value: 12, year: 2027 };
    const { city, codes } = await read({ marks: [mark, { ...mark, id: 'n', level: 'by' }], targets: [target, { ...target, area: '7' }, { ...target, indicator: 'x' }] }, {});
    expect(city?.marks.map((one) => one.id)).toEqual(['m']);
    expect(city?.targets).toEqual([{ ...target, objective: null }]);
    expect(codes.toSorted()).toEqual(['unknown-area-in-list', 'unknown-indicator', 'unknown-level']);
  });
});

describe('themes of policy', () => {
  it('keep the indicators that are described, and tell the others', async () => {
    const { city, codes } = await read({ policyThemes: [{ id: 'arbejde', title: { da: 'Arbejde', en: 'Work' }, indicators: ['lav_indkomst', 'x'] }, { id: 'arbejde', title: 'igen', indicators: [] }, { id: 'bolig' }] }, {});
    expect(city?.policyThemes).toEqual([{ id: 'arbejde', title: { da: 'Arbejde', en: 'Work' }, indicators: ['lav_indkomst'] }]);
    expect(codes.toSorted()).toEqual(['duplicate-id', 'missing-member', 'missing-member', 'unknown-indicator']);
  });
});

describe('programmes', () => {
  it('as features have a shape of their own, and keep members that are not known', async () => {
    const { city, issues } = await read({}, { 'programmes.json': layer(shape({ id: 'a', title: 'A', type: 'helhedsplan', farve: 'blå', start: 2020 })) });
    expect(city?.programmes[0]).toMatchObject({ id: 'a', end: null, start: { text: '2020', first: '2020-01-01', last: '2020-12-31' }, delimitation: 'exact' });
    expect(city?.programmes[0]?.geometry?.polygons).toHaveLength(1);
    expect([...(city?.programmes[0]?.further ?? [])]).toEqual([['farve', 'blå']]);
    expect(issues.map((one) => [one.severity, one.code])).toContainEqual(['notice', 'unknown-member']);
  });
});
