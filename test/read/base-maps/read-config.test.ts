import { describe, expect, test } from 'vitest';
import { hostOf, originsOf, type BaseMap } from '../../../src/model/base-map.ts';
import { readConfig } from '../../../src/read/base-maps/read-config.ts';
import { wordFindings } from '../../../src/read/word-findings.ts';

const ATTRIBUTION = { text: 'Kort' };
const XYZ = { id: 'a', kind: 'xyz', url: 'https://tile.example/{z}/{x}/{y}.png', attribution: ATTRIBUTION };

const read = (...baseMaps: readonly unknown[]) => readConfig(JSON.stringify({ baseMaps }), 'config.json');
const codes = (text: string): readonly string[] => readConfig(text, 'config.json').findings.map(({ code, place }) => `${code} ${place.field ?? ''}`.trim());
const only = (baseMap: unknown): BaseMap => {
  const { baseMaps, findings } = read(baseMap);
  expect(findings).toEqual([]);
  return baseMaps[0] as BaseMap;
};
/** The parameters that a server would see, names in lower case. */
const asked = (url: string): Record<string, string> => Object.fromEntries([...new URLSearchParams(url.split('?')[1])].map(([name, value]) => [name.toLowerCase(), value]));

describe('config.json', () => {
  test.each(['{}', '{ "baseMaps": [] }', '{ "baseMaps": null }'])('%s offers nothing and is sound', (text) => {
    expect(readConfig(text, 'config.json')).toEqual({ baseMaps: [], findings: [] });
  });

  test('a base map has its defaults, and its text in both languages', () => {
    expect(only({ ...XYZ, title: { da: 'Kort', en: 'Map' } })).toEqual({
      id: 'a', title: { da: 'Kort', en: 'Map' }, attribution: { text: { da: 'Kort', en: 'Kort' }, url: null }, source: { kind: 'template', url: XYZ.url },
      draw: null, token: null, tellsSite: false, zoom: [0, 19], tileSize: 256,
    });
  });

  test('hosts are named once each; a relative address has none', () => {
    const { baseMaps } = read(XYZ, { ...XYZ, id: 'b', url: 'https://TILE.example/other/{z}/{x}/{y}' }, { ...XYZ, id: 'c', url: 'http://localhost:8080/{z}/{x}/{y}' }, { ...XYZ, id: 'd', kind: 'pmtiles', url: 'kort/by.pmtiles' });
    expect(originsOf(baseMaps)).toEqual(['http://localhost:8080', 'https://tile.example']);
    expect(baseMaps.map(hostOf)).toEqual(['tile.example', 'tile.example', 'localhost:8080', null]);
  });
});

describe('addresses of tiles', () => {
  test('WMS: GetMap in Web Mercator; what the address already says holds', () => {
    const wms = { id: 'w', kind: 'wms', url: 'https://wms.example/service?map=a', layers: ['roads', 'names'], attribution: ATTRIBUTION };
    expect(only(wms).source.url).toMatch(/^https:\/\/wms\.example\/service\?map=a&.*bbox=\{bbox-epsg-3857\}$/);
    expect(asked(only(wms).source.url)).toEqual({
      map: 'a', service: 'WMS', request: 'GetMap', version: '1.3.0', layers: 'roads,names', styles: '', format: 'image/png', transparent: 'TRUE',
      crs: 'EPSG:3857', width: '256', height: '256', bbox: '{bbox-epsg-3857}',
    });
    const older = asked(only({ ...wms, version: '1.1.1', format: 'image/jpeg', tileSize: 512, url: 'https://wms.example/?STYLES=grey' }).source.url);
    expect(older).toMatchObject({ srs: 'EPSG:3857', width: '512', transparent: 'FALSE', styles: 'grey' });
    expect(older).not.toHaveProperty('crs');
  });

  test('WMTS by key and value, and by template', () => {
    const wmts = { id: 'w', kind: 'wmts', url: 'https://wmts.example/orto', layer: 'orto', tileMatrixSet: 'DFD_GoogleMapsCompatible', format: 'image/jpeg', attribution: ATTRIBUTION };
    expect(asked(only(wmts).source.url)).toEqual({
      service: 'WMTS', request: 'GetTile', version: '1.0.0', layer: 'orto', style: 'default', format: 'image/jpeg',
      tilematrixset: 'DFD_GoogleMapsCompatible', tilematrix: '{z}', tilerow: '{y}', tilecol: '{x}',
    });
    const template = { ...wmts, url: 'https://wmts.example/{Layer}/{style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.jpeg', tileMatrix: 'EPSG:3857:{z}' };
    expect(only(template).source.url).toBe('https://wmts.example/orto/default/DFD_GoogleMapsCompatible/EPSG:3857:{z}/{y}/{x}.jpeg');
  });
});

describe('what is wrong is said with its place, and only that base map is left out', () => {
  const WMS = { id: 'w', kind: 'wms', url: 'https://wms.example/', layers: 'a', attribution: ATTRIBUTION };
  const WMTS = { id: 'w', kind: 'wmts', url: 'https://wmts.example/', layer: 'a', attribution: ATTRIBUTION };
  const without = (name: string, from: object): object => Object.fromEntries(Object.entries(from).filter(([key]) => key !== name));
  test.each<[string, unknown, string]>([
    ['no id', without('id', XYZ), 'missing-member baseMaps[0].id'],
    ['an empty id', { ...XYZ, id: '' }, 'out-of-range baseMaps[0].id'],
    ['no kind', without('kind', XYZ), 'missing-member baseMaps[0].kind'],
    ['an unknown kind', { ...XYZ, kind: 'tms' }, 'unknown-value baseMaps[0].kind'],
    ['no address', without('url', XYZ), 'missing-member baseMaps[0].url'],
    ['no attribution', without('attribution', XYZ), 'missing-member baseMaps[0].attribution'],
    ['an attribution without text', { ...XYZ, attribution: { url: 'https://a.example' } }, 'missing-member baseMaps[0].attribution.text'],
    ['an attribution that leads to a script', { ...XYZ, attribution: { text: 'a', url: 'javascript:alert(1)' } }, 'base-map-address baseMaps[0].attribution'],
    ['another scheme', { ...XYZ, url: 'ftp://tile.example/{z}/{x}/{y}' }, 'base-map-address baseMaps[0].url'],
    ['a script', { ...XYZ, url: 'javascript:{z}{x}{y}' }, 'base-map-address baseMaps[0].url'],
    ['data', { ...XYZ, url: 'data:image/png,{z}{x}{y}' }, 'base-map-address baseMaps[0].url'],
    ['a host without a scheme', { ...XYZ, url: '//tile.example/{z}/{x}/{y}' }, 'base-map-address baseMaps[0].url'],
    ['a user in the address', { ...XYZ, url: 'https://me:secret@tile.example/{z}/{x}/{y}' }, 'base-map-address baseMaps[0].url'],
    ['a host that would end the policy', { ...XYZ, url: 'https://tile.example;script-src/{z}/{x}/{y}' }, 'base-map-address baseMaps[0].url'],
    ['a quote in the host', { ...XYZ, url: 'https://tile.example"x/{z}/{x}/{y}' }, 'base-map-address baseMaps[0].url'],
    ['a space in the address', { ...XYZ, url: 'https://tile.example/a b/{z}/{x}/{y}' }, 'base-map-address baseMaps[0].url'],
    ['no place for the row', { ...XYZ, url: 'https://tile.example/{z}/{x}.png' }, 'base-map-placeholders baseMaps[0].url'],
    ['subdomains', { ...XYZ, url: 'https://tile.example/{s}/{z}/{x}/{y}.png' }, 'base-map-unknown-placeholder baseMaps[0].url'],
    ['a WMTS template without the column', { ...WMTS, url: 'https://wmts.example/{TileMatrix}/{TileRow}' }, 'base-map-placeholders baseMaps[0].url'],
    ['WMTS without a layer', without('layer', WMTS), 'base-map-layer-missing baseMaps[0].layer'],
    ['WMS without layers', without('layers', WMS), 'missing-member baseMaps[0].layers'],
    ['WMS of an unknown version', { ...WMS, version: '1.0.0' }, 'unknown-value baseMaps[0].version'],
    ['a token that a browser does not send', { ...XYZ, token: { header: 'Cookie', value: 'a' } }, 'base-map-token-header baseMaps[0].token'],
    ['a token over two lines', { ...XYZ, token: { header: 'token', value: 'a\r\nx: b' } }, 'base-map-token-header baseMaps[0].token'],
    ['a token header with a colon', { ...XYZ, token: { header: 'token:', value: 'a' } }, 'base-map-token-header baseMaps[0].token'],
    ['zooms the wrong way round', { ...XYZ, zoom: { min: 9, max: 4 } }, 'base-map-zooms baseMaps[0].zoom'],
    ['nothing to draw', { ...XYZ, draw: [] }, 'base-map-draws-nothing baseMaps[0].draw'],
    ['a zoom that is no zoom', { ...XYZ, zoom: { max: 99 } }, 'out-of-range baseMaps[0].zoom.max'],
    ['a size of tiles that is not drawn', { ...XYZ, tileSize: 300 }, 'wrong-type baseMaps[0].tileSize'],
    ['a token that is a text', { ...XYZ, token: 'secret' }, 'wrong-type baseMaps[0].token'],
    ['the same id twice', [XYZ, XYZ], 'duplicate-id baseMaps[1].id'],
    ['text for a base map', 'osm', 'wrong-type baseMaps[0]'],
  ])('%s', (_, wrong, expected) => {
    const list = Array.isArray(wrong) ? wrong : [wrong];
    const { baseMaps, findings } = read(...list, { ...XYZ, id: 'sound' });
    expect(findings.map(({ code, place }) => `${code} ${place.field ?? ''}`)).toEqual([expected]);
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
    expect(baseMaps.map(({ id }) => id)).toEqual(Array.isArray(wrong) ? ['a', 'sound'] : ['sound']);
  });

  test.each<[string, unknown, string]>([
    ['a key in the address', { ...XYZ, url: 'https://tile.example/{z}/{x}/{y}?Token=1' }, 'base-map-key-in-address baseMaps[0].url'],
    ['no encryption', { ...XYZ, url: 'http://gis.intranet/{z}/{x}/{y}' }, 'base-map-not-encrypted baseMaps[0].url'],
    ['a token to the own host', { ...XYZ, url: 'kort/{z}/{x}/{y}', token: { header: 'token', value: 'a' } }, 'base-map-token-to-own-host baseMaps[0].token'],
    ['a member that is not known', { ...XYZ, opacity: 1 }, 'config-unknown-member baseMaps[0].opacity'],
  ])('usable, and a person should look: %s', (_, doubtful, expected) => {
    const { baseMaps, findings } = read(doubtful);
    expect(findings.map(({ code, place }) => `${code} ${place.field ?? ''}`)).toEqual([expected]);
    expect(baseMaps).toHaveLength(1);
  });

  test('no JSON, no object, no list', () => {
    expect(codes('{ "baseMaps": [ }')).toEqual(['wrong-json']);
    expect(codes('[]')).toEqual(['config-not-an-object']);
    expect(codes('{ "baseMaps": {} }')).toEqual(['wrong-type baseMaps']);
    expect(codes('{ "basemaps": [] }')).toEqual(['config-not-an-object']);
    expect(codes('{ "name": "another file", "version": "1" }')).toEqual(['config-not-an-object']);
    expect(codes('{ "baseMaps": [], "title": "a" }')).toEqual(['config-unknown-member title']);
  });

  test('with line, column and words in both languages', () => {
    const text = '{\n  "baseMaps": [\n    { "id": "a", "kind": "xyz",\n      "url": "https://tile.example/{s}/{z}/{x}/{y}", "attribution": { "text": "a" } }\n  ]\n}';
    const [issue] = wordFindings(readConfig(text, 'config.json').findings);
    expect(issue).toMatchObject({ file: 'config.json', line: 4, column: 14, code: 'base-map-unknown-placeholder' });
    expect(issue?.message.da).toBe('baseMaps[0].url indeholder {s}, som ikke kan udfyldes. Baggrundskortet tilbydes ikke.');
    expect(issue?.repair?.en).toContain('{z}, {x}, {y}');
  });
});
