import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/model/issue.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { memorySource, tinyPackage } from '../fixtures/tiny-package.ts';
import type { TinyManifest, TinyOverrides } from '../fixtures/tiny-package.ts';

const hash = (bytes: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
const read = (overrides: TinyOverrides) => readPackage(memorySource(tinyPackage(overrides)), { hash });

const VALUES = tinyPackage().get('kvarter-values.csv') ?? '';
const SHAPES = tinyPackage().get('kvarter.geojson') ?? '';
const values = (from: string, to: string): TinyOverrides => ({ files: { 'kvarter-values.csv': VALUES.replace(from, to) } });
const rows = (...more: string[]): TinyOverrides => ({ files: { 'kvarter-values.csv': VALUES + more.map((row) => `${row}\n`).join('') } });
const shapes = (change: (collection: { crs?: unknown; features: { properties: Record<string, unknown>; geometry: unknown }[] }) => void): TinyOverrides => {
  const collection = JSON.parse(SHAPES);
  change(collection);
  return { files: { 'kvarter.geojson': JSON.stringify(collection) } };
};
const manifest = (change: (own: TinyManifest['bybarometer'], whole: TinyManifest) => void): TinyOverrides => ({ manifest: (whole) => change(whole.bybarometer, whole) });
const leaf = (change: Record<string, unknown>): TinyOverrides => manifest(({ index }) => Object.assign(at(index, 'children', 0, 'children', 0), change));
const programmes = (...list: object[]): TinyOverrides => ({ files: { 'programmes.json': JSON.stringify(list, null, 1) } });
const plan = { id: 'a', title: 'A', type: 'helhedsplan' };

function at(value: unknown, ...keys: (string | number)[]): Record<string, unknown> {
  return keys.reduce((inside, key) => (inside as Record<string | number, unknown>)[key], value) as Record<string, unknown>;
}

type Expected = Partial<Pick<Issue, 'file' | 'line' | 'column' | 'feature' | 'field' | 'severity'>>;

const CASES: readonly (readonly [what: string, overrides: TinyOverrides, code: string, where: Expected])[] = [
  ['a missing file', { files: { 'kvarter.geojson': null } }, 'missing-file', { severity: 'error', file: 'kvarter.geojson', field: 'resources[1].path' }],
  ['wrong JSON', { files: { 'kvarter.geojson': '{ "type": "FeatureCollection",\n "features": [ {} {} ] }' } }, 'wrong-json', { severity: 'error', file: 'kvarter.geojson', line: 2, column: 19 }],
  ['a comment in JSON', { files: { 'programmes.json': '[\n// none\n]' } }, 'wrong-json', { file: 'programmes.json', line: 2, column: 1 }],
  ['a comma too many', { files: { 'programmes.json': '[\n {},\n]' } }, 'wrong-json', { file: 'programmes.json', line: 3, column: 1 }],
  ['an empty JSON file', { files: { 'programmes.json': '' } }, 'wrong-json', { file: 'programmes.json', line: 1, column: 1 }],
  ['a key that stands twice', { files: { 'programmes.json': '[\n {"id":"a",\n "id":"b"}\n]' } }, 'duplicate-key', { file: 'programmes.json', line: 3, column: 2 }],
  ['lists nested without end', { files: { 'programmes.json': '['.repeat(100_000) } }, 'json-too-deep', { file: 'programmes.json' }],
  ['an unknown indicator in the tree', leaf({ indicator: 'lav_indkomt' }), 'unknown-indicator', { file: 'datapackage.json', field: 'bybarometer.index.children[0].children[0].indicator' }],
  ['a context leaf', leaf({ indicator: 'beboere' }), 'context-in-index', { field: 'bybarometer.index.children[0].children[0].indicator' }],
  ['an unknown step', leaf({ steps: [{ do: 'zscore' }] }), 'unknown-value', { field: 'bybarometer.index.children[0].children[0].steps[0].do' }],
  ['an unknown choice of a step', leaf({ steps: [{ do: 'z-score', sd: 'smaple' }] }), 'unknown-value', { field: 'bybarometer.index.children[0].children[0].steps[0].sd' }],
  ['an unknown option of a step', leaf({ steps: [{ do: 'z-score', sds: 'sample' }] }), 'unknown-option', { severity: 'error', field: 'bybarometer.index.children[0].children[0].steps[0].sds' }],
  ['goalposts without distance', leaf({ steps: [{ do: 'goalposts', minimum: 1, maximum: 1 }] }), 'goalposts-equal', { field: 'bybarometer.index.children[0].children[0].steps[0]' }],
  ['a negative weight', leaf({ weight: -1 }), 'out-of-range', { field: 'bybarometer.index.children[0].children[0].weight' }],
  ['an unknown method', manifest(({ index }) => Object.assign(index, { aggregate: { method: 'mean' } })), 'unknown-value', { field: 'bybarometer.index.aggregate.method' }],
  ['power without p', manifest(({ index }) => Object.assign(index, { aggregate: { method: 'power' } })), 'power-without-p', { field: 'bybarometer.index.aggregate' }],
  ['two nodes of one id', leaf({ id: 'kroner' }), 'duplicate-node', { field: 'bybarometer.index.children[0].children[1].id' }],
  ['a node called as a fixed column', leaf({ id: 'rank' }), 'reserved-node-id', { field: 'bybarometer.index.children[0].children[0].id' }],
  ['a weight for no node', manifest((own) => Object.assign(own, { profiles: [{ id: 'p', weights: { ukendt: 1 } }] })), 'unknown-node', { field: 'bybarometer.profiles[0].weights.ukendt' }],
  ['a profile of nothing', manifest((own) => Object.assign(own, { profiles: [{ id: 'p' }] })), 'profile-without-content', { field: 'bybarometer.profiles[0]' }],
  ['a minimum population without population', manifest(({ levels }) => delete levels[1]?.['population']), 'minimum-population-without-population', { severity: 'error', field: 'bybarometer.levels[1].minimumPopulation' }],
  ['a tree with a minimum and no residents anywhere', manifest(({ levels, index }) => { for (const level of levels) delete level['population']; Object.assign(index, { areas: { minimumPopulation: 5 } }); }), 'minimum-without-population', { severity: 'error', field: 'bybarometer.index.areas.minimumPopulation' }],
  ['an indicator described twice', manifest(({ indicators }) => indicators.push({ ...indicators[0] })), 'duplicate-id', { field: 'bybarometer.indicators[3].id' }],
  ['an indicator that nobody confirmed', manifest(({ indicators }) => Object.assign(at(indicators, 1), { confirmed: false })), 'not-confirmed', { severity: 'warning', field: 'bybarometer.indicators[1].confirmed' }],
  ['a member that is not known', manifest((own) => Object.assign(own, { farve: 'blå' })), 'unknown-member', { severity: 'notice', field: 'bybarometer.farve' }],
  ['a resource that is not there', manifest(({ levels }) => Object.assign(at(levels, 1), { values: ['nej'] })), 'unknown-resource', { field: 'bybarometer.levels[1].values[0]' }],
  ['a path out of the folder', manifest((_, whole) => Object.assign(at(whole.resources, 1), { path: '../../etc/passwd' })), 'path-outside-package', { field: 'resources[1].path' }],
  ['an address of another host', manifest((_, whole) => Object.assign(at(whole.resources, 1), { path: 'https://example.org/x.geojson' })), 'path-outside-package', { field: 'resources[1].path' }],
  ['a later version', manifest((own) => Object.assign(own, { version: 2 })), 'unsupported-version', { severity: 'error', field: 'bybarometer.version' }],
  ['a value that is no number', values('400', 'abc'), 'not-a-number', { severity: 'error', file: 'kvarter-values.csv', line: 2, column: 4, field: 'value', feature: '101' }],
  ['a decimal comma', values('14.2', '"14,2"'), 'not-a-number', { line: 7, column: 4 }],
  ['a number without end', values('14.2', '1e999'), 'number-too-large', { line: 7, column: 4 }],
  ['a value that stands twice', rows('101,beboere,2025,1,'), 'duplicate-value', { line: 14 }],
  ['an id that is not in the geometry', rows('999,beboere,2025,1,'), 'unmatched-area', { severity: 'error', file: 'kvarter-values.csv', line: 14, column: 1, feature: '999' }],
  ['an indicator that is not described', rows('101,ukendt,2025,1,', '102,ukendt,2025,1,'), 'unknown-indicator-in-rows', { line: 14, field: 'ukendt' }],
  ['a year that is none', rows('101,beboere,tyve,1,'), 'wrong-year', { line: 14, column: 3 }],
  ['a status that is none', rows('101,beboere,2024,1,måske'), 'unknown-status', { line: 14 }],
  ['a row with a cell too many', rows('101,beboere,2024,1,,'), 'row-length', { line: 14 }],
  ['a row without an area', rows(',beboere,2024,1,'), 'missing-area', { line: 14, column: 1 }],
  ['a dash that nobody explains', rows('101,beboere,2024,-,'), 'dash-as-missing', { severity: 'warning', line: 14, column: 4 }],
  ['a share above 100 percent', rows('101,lav_indkomst,2024,101,'), 'percent-out-of-range', { severity: 'warning', line: 14 }],
  ['a quotation mark that is left open', rows('101,beboere,2024,"1,'), 'open-quote', { line: 14 }],
  ['an empty CSV', { files: { 'kvarter-values.csv': '' } }, 'empty-table', { severity: 'error', file: 'kvarter-values.csv' }],
  ['a CSV of headings only', { files: { 'kvarter-values.csv': 'area,indicator,year,value\n' } }, 'empty-table', { file: 'kvarter-values.csv', line: 1 }],
  ['a column that is needed', { files: { 'kvarter-values.csv': 'omraade,indicator,year,value\n101,beboere,2025,1\n' } }, 'missing-column', { file: 'kvarter-values.csv', line: 1, field: 'area' }],
  ['geometry in metres', shapes(({ features }) => { at(features, 1)['geometry'] = { type: 'Polygon', coordinates: [[[724000, 6175000], [725000, 6175000], [725000, 6176000], [724000, 6175000]]] }; }), 'geometry-in-metres', { severity: 'error', file: 'kvarter.geojson', feature: '2' }],
  ['a coordinate system that is not known', shapes((all) => { all.crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::27700' } }; }), 'unknown-crs', { file: 'kvarter.geojson', field: 'crs' }],
  ['two areas of one id', shapes(({ features }) => { at(features, 1, 'properties')['nr'] = '101'; }), 'duplicate-area', { severity: 'error', feature: '101' }],
  ['an area without an id', shapes(({ features }) => { delete at(features, 1, 'properties')['nr']; }), 'missing-area-id', { feature: '2' }],
  ['ids that are numbers', shapes(({ features }) => { for (const feature of features) feature.properties['nr'] = Number(feature.properties['nr']); }), 'numeric-id', { severity: 'notice' }],
  ['an area without a shape', shapes(({ features }) => { at(features, 0)['geometry'] = null; }), 'empty-geometry', { severity: 'warning', feature: '101' }],
  ['a point for an area', shapes(({ features }) => { at(features, 0)['geometry'] = { type: 'Point', coordinates: [12, 55] }; }), 'wrong-geometry', { feature: '101' }],
  ['a ring that is not closed', shapes(({ features }) => { at(features, 0)['geometry'] = { type: 'Polygon', coordinates: [[[12, 55], [12.1, 55], [12.1, 55.1], [12, 55.1]]] }; }), 'ring-closed', { severity: 'warning', feature: '101' }],
  ['a ring of two points', shapes(({ features }) => { at(features, 0)['geometry'] = { type: 'Polygon', coordinates: [[[12, 55], [12.1, 55]]] }; }), 'too-few-positions', { severity: 'error', feature: '101' }],
  ['a parent that is not there', shapes(({ features }) => { at(features, 0, 'properties')['bydel_nr'] = '9'; }), 'unknown-parent-area', { feature: '101' }],
  ['programmes that are no name', manifest((own) => Object.assign(own, { programmes: [] })), 'wrong-type', { field: 'bybarometer.programmes' }],
  ['a programme without type', programmes({ id: 'a', title: 'A' }), 'programme-left-out', { file: 'programmes.json', feature: '1' }],
  ['a programme of unknown type', programmes({ ...plan, type: 'x' }), 'unknown-programme-type', { feature: 'a', field: '[0].type' }],
  ['a programme in an unknown area', programmes({ ...plan, areas: { kvarter: ['0101'] } }), 'unknown-programme-area', { feature: 'a', field: '[0].areas.kvarter[0]' }],
  ['the 31st of February', programmes({ ...plan, start: '2025-02-31' }), 'invalid-date', { field: '[0].start' }],
  ['an end before the start', programmes({ ...plan, start: '2025', end: '2024' }), 'end-before-start', { field: '[0].end' }],
  ['a programme that stands twice', programmes(plan, plan), 'duplicate-programme', { feature: 'a', field: '[1]' }],
];

describe('bad input', () => {
  it.each(CASES)('%s is told with its place', async (_what, overrides, code, where) => {
    const { issues } = await read(overrides);
    const found = issues.find((one) => one.code === code);
    expect(issues.map((one) => one.code)).toContain(code);
    expect(found).toMatchObject(where);
    expect(found?.repair).not.toBeNull();
  });

  it.each(CASES)('%s is told in words without gaps, in both languages', async (_what, overrides) => {
    const { issues } = await read(overrides);
    for (const { message, repair } of issues) {
      for (const text of [message.da, message.en, repair?.da ?? '', repair?.en ?? '']) {
        expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
        expect(text.length).toBeGreaterThan(5);
      }
    }
  });

  it('a line of a place is the line on which the value stands in the manifest', async () => {
    const overrides = leaf({ indicator: 'lav_indkomt' });
    const lines = (tinyPackage(overrides).get('datapackage.json') ?? '').split('\n');
    const { issues } = await read(overrides);
    const line = issues.find((one) => one.code === 'unknown-indicator')?.line ?? 0;
    expect(lines[line - 1]).toContain('lav_indkomt');
  });
});

describe('what is kept in spite of it', () => {
  it('a level without its geometry has its table', async () => {
    const { city } = await read({ files: { 'kvarter.geojson': null } });
    const level = city?.levels[1];
    expect(level?.geometries).toBeNull();
    expect(level?.areas.map((area) => area.id)).toEqual(['101', '102', '201', '202']);
  });

  it('an index with errors is left out and everything else is there', async () => {
    const { city } = await read(leaf({ indicator: 'beboere' }));
    expect(city?.index).toBeNull();
    expect(city?.levels).toHaveLength(2);
    expect(city?.programmes).toHaveLength(1);
  });

  it('all errors are listed, not the first', async () => {
    const { issues } = await read({ ...leaf({ indicator: 'x', steps: [{ do: 'y' }] }), files: { 'kvarter.geojson': null, 'programmes.json': '{', 'kvarter-values.csv': `${VALUES}9,beboere,2025,q,\n101,beboere,2024,q,\n` } });
    const codes = issues.map((one) => one.code);
    expect(codes).toEqual(expect.arrayContaining(['missing-file', 'wrong-json', 'unknown-value', 'unknown-indicator', 'not-a-number']));
  });

  it('a row of an unknown area has its cell checked as well', async () => {
    const { issues } = await read(rows('999,beboere,2025,mange,'));
    expect(issues.map((one) => one.code)).toEqual(['not-a-number', 'unmatched-area']);
  });

  it('of a kind of fault in a file the first thousand are listed and the rest counted', async () => {
    const { issues } = await read(rows(...Array.from({ length: 1500 }, (_, i) => `101,beboere,${2100 + i % 500},fem,`)));
    const faults = issues.filter((one) => one.code === 'not-a-number');
    const summary = issues.find((one) => one.code === 'more-of-the-same');
    expect(faults).toHaveLength(1000);
    expect(summary).toMatchObject({ severity: 'error', file: 'kvarter-values.csv' });
    expect(summary?.message.da).toContain('500');
  });

  it('only an unreadable manifest, another version or no area at all leaves nothing', async () => {
    expect((await read({ files: { 'datapackage.json': '{' } })).city).toBeNull();
    expect((await read({ files: { 'datapackage.json': null } })).city).toBeNull();
    expect((await read(manifest((own) => Object.assign(own, { version: 2 })))).city).toBeNull();
    expect((await read(manifest((own) => Object.assign(own, { levels: [] })))).city).toBeNull();
  });
});
