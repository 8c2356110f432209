import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../../src/model/geometry.ts';
import { utmToWgs84 } from '../../../src/read/utm.ts';
import { priorityGeojson } from '../../../src/write/geojson/priority-geojson.ts';
import { projected } from '../../../src/write/geojson/projected-geometry.ts';
import { about, rows } from '../list-of-two.ts';
import { expectPlaces, layerOf, shapes } from './areas-written.ts';

interface Collection {
  readonly [member: string]: unknown;
  readonly features: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>>; readonly geometry: { readonly type: string; readonly coordinates: readonly Position[][][] } | null }[];
}
const written = (crs: 'wgs84' | 'utm32', what = about): Collection => JSON.parse(priorityGeojson(rows, shapes, what, crs)) as Collection;

/** Positive where a ring runs counter-clockwise. */
const turn = (ring: readonly Position[]): number => ring.slice(1).reduce((sum, [x, y], i) => sum + ((ring[i]?.[0] ?? 0) - 12.5) * (y - 55.6) - (x - 12.5) * ((ring[i]?.[1] ?? 0) - 55.6), 0);

describe('areas as GeoJSON', () => {
  test('in degrees: RFC 7946, which names no coordinate system, with the box, exteriors counter-clockwise and holes clockwise', () => {
    const { features, ...head } = written('wgs84');
    expect(head).not.toHaveProperty('crs');
    expect(head['bbox']).toEqual([12.5, 55.6, 12.701, 55.7]);
    const polygons = features[0]?.geometry?.coordinates ?? [];
    expect(polygons.map((polygon) => polygon.map((ring) => Math.sign(turn(ring))))).toEqual([[1, -1], [1]]);
    expect(features[1]?.geometry).toBeNull();
  });

  test('every feature has the columns of the file for programs, and a status and a reason where a figure is not there', () => {
    const [first, second] = written('wgs84').features;
    expect(first?.properties).toMatchObject({ area: '267', name: 'Gavlhus (267), Tingbjerg', status: 'scored', score: 3.25, class: 5, fictional: false, lav_indkomst: 1.5, 'value:lav_indkomst': 37.1, without: '' });
    expect(second?.properties).toMatchObject({ status: 'too-few-residents', score: null, class: null, mapped: 'too-few-residents', 'value:lav_indkomst': null });
    expect(second?.properties['without']).toContain('population=suppressed');
    expect(Object.values(second?.properties ?? {})).not.toContain(Number.NaN);
  });

  test('what the figures rest on stands once, with the link, and a fictional city says so on every feature', () => {
    expect(written('wgs84')['bybarometer']).toMatchObject({ link: about.link, weights: about.weights, package: { version: '2026.1' }, minimumPopulation: 100, classes: about.classes });
    const fictional = written('utm32', { ...about, city: { ...about.city, fictional: true } });
    expect(fictional.features.map(({ properties }) => properties['fictional'])).toEqual([true, true]);
  });

  test('columns of two things of one name are told apart', () => {
    const figures = [{ id: 'Status', title: { da: 'x', en: 'x' }, unit: null }, { id: 'fid', title: { da: 'y', en: 'y' }, unit: null }];
    expect(Object.keys(written('wgs84', { ...about, figures }).features[0]?.properties ?? {})).toEqual(expect.arrayContaining(['status', 'Status_2', 'fid_2']));
  });

  test('in metres it says EPSG:25832, and our own reader brings it back within a millimetre', async () => {
    expect(written('utm32')['crs']).toEqual({ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } });
    const layer = await layerOf('a.geojson', priorityGeojson(rows, shapes, about, 'utm32'));
    expect(layer.crs).toMatchObject({ how: 'declared', epsg: 25832 });
    expectPlaces(layer, 0.001);
  });

  test('in degrees it comes back within a millimetre too', async () => {
    const layer = await layerOf('a.geojson', priorityGeojson(rows, shapes, about, 'wgs84'));
    expect(layer.crs).toMatchObject({ how: 'standard', epsg: 4326 });
    expectPlaces(layer, 0.001);
  });

  test('any place in Denmark comes back from metres within half a millimetre', () => {
    fc.assert(fc.property(fc.double({ min: 8, max: 15.2, noNaN: true }), fc.double({ min: 54.5, max: 57.8, noNaN: true }), (x, y) => {
      const [[[place]]] = projected({ polygons: [[[[x, y]]]] }, 'utm32') as [[[Position]]];
      const [longitude, latitude] = utmToWgs84(place[0], place[1]);
      expect(Math.hypot((longitude - x) * 64_000, (latitude - y) * 111_320)).toBeLessThan(0.0005);
    }));
  });
});
