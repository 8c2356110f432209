import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { partialDate } from '../../src/model/partial-date.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { staysInPackage } from '../../src/read/file-source.ts';
import { wgs84ToUtm } from '../../src/read/utm.ts';
import { memorySource, tinyPackage } from '../fixtures/tiny-package.ts';

const hash = (bytes: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
const SHAPES = JSON.parse(tinyPackage().get('kvarter.geojson') ?? '');

async function quartersOf(collection: unknown) {
  const { city, issues } = await readPackage(memorySource(tinyPackage({ files: { 'kvarter.geojson': JSON.stringify(collection) } })), { hash });
  return { level: city?.levels[1], codes: issues.map((one) => one.code) };
}

const inUtm = (zone: number) => ({
  ...SHAPES,
  features: SHAPES.features.map((feature: { geometry: { coordinates: [number, number][][] } }) => ({
    ...feature,
    geometry: { ...feature.geometry, coordinates: feature.geometry.coordinates.map((ring) => ring.map(([x, y]) => wgs84ToUtm(x, y, zone))) },
  })),
});

describe('geometry', () => {
  it.each([32, 33])('in a declared UTM zone %i is reprojected', async (zone) => {
    const crs = { type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::258${zone}` } };
    const { level, codes } = await quartersOf({ ...inUtm(zone), crs });
    expect(codes).toEqual([]);
    const [x, y] = level?.geometries?.[0]?.polygons[0]?.[0]?.[0] ?? [0, 0];
    expect([x, y]).toEqual([expect.closeTo(12.5, 6), expect.closeTo(55.7, 6)]);
  });

  it('in metres without a declaration leaves the table and its names', async () => {
    const { level, codes } = await quartersOf(inUtm(32));
    expect(codes).toEqual(['geometry-in-metres']);
    expect(level?.geometries).toBeNull();
    expect(level?.areas.map((area) => area.name)).toEqual(['Engen', 'Åsen', 'Havnen', 'Skoven']);
  });

  it.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4258'])('declared as %s is in degrees', async (name) => {
    const { level, codes } = await quartersOf({ ...SHAPES, crs: { type: 'name', properties: { name } } });
    expect(codes).toEqual([]);
    expect(level?.geometries?.[0]).not.toBeNull();
  });

  it('loses heights and keeps holes', async () => {
    const outer = [[12, 55, 3], [13, 55, 3], [13, 56, 3], [12, 55, 3]];
    const features = SHAPES.features.map((feature: object, i: number) => (i === 0 ? { ...feature, geometry: { type: 'MultiPolygon', coordinates: [[outer, outer]] } } : feature));
    const { level } = await quartersOf({ ...SHAPES, features });
    expect(level?.geometries?.[0]?.polygons).toEqual([[outer.map(([x, y]) => [x, y]), outer.map(([x, y]) => [x, y])]]);
  });
});

describe('dates', () => {
  it.each<[string, string | null, string | null]>([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2016-10-05', '2016-10-05', '2016-10-05'],
    ['2015-02-29', null, null],
    ['2016-13', null, null],
    ['2016-00', null, null],
    ['5/10 2016', null, null],
    ['16', null, null],
  ])('%s is from %s to %s', (text, first, last) => {
    expect(partialDate(text)).toEqual(first === null ? null : { text, first, last });
  });
});

describe('paths', () => {
  it.each(['rode.geojson', 'a/b.csv', 'a..b.csv', 'æøå.json', '..a/b'])('%s stays in the package', (path) => expect(staysInPackage(path)).toBe(true));
  it.each(['', '/etc/passwd', '../x', 'a/../../x', 'a\\b', 'https://x.dk/a', '//x.dk/a', 'file:a', 'a?b', 'a#b', 'a/%2e%2e/b', 'a\0b'])('%j does not', (path) => expect(staysInPackage(path)).toBe(false));
});
