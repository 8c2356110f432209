import { readFileSync } from 'node:fs';
import { area, multiPolygon, polygon, union, featureCollection } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon as GeoPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { AreaGeometry } from '../../src/model/geometry.ts';
import { squareMetres } from '../../src/plans/area-size.ts';
import { dissolve } from '../../src/plans/dissolve.ts';

const file = new URL('../../public/data/koebenhavn/kvarter.geojson', import.meta.url);
const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<GeoPolygon | MultiPolygon>;

const geometryOf = ({ geometry }: Feature<GeoPolygon | MultiPolygon>): AreaGeometry => ({
  polygons: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, y] as const))),
});
const featureOf = ({ polygons }: AreaGeometry): Feature<MultiPolygon> => multiPolygon(polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))));

describe('sizes beside an independent library', () => {
  it.each(features.map((feature) => [String(feature.properties?.['kvarter_navn']), feature] as const))('%s is as large to nine digits', (_, feature) => {
    expect(squareMetres(geometryOf(feature)) / area(feature)).toBeCloseTo(1, 9);
  });
});

describe('dissolved borders beside an independent library', () => {
  const byDistrict = new Map<string, (typeof features)[number][]>();
  for (const feature of features) {
    const district = String(feature.properties?.['bydel_nr']);
    byDistrict.set(district, [...(byDistrict.get(district) ?? []), feature]);
  }

  it.each([...byDistrict])('the quarters of bydel %s make one shape of the same size as their union', (_, group) => {
    const ours = dissolve(group.map(geometryOf));
    const theirs = group.length === 1 ? group[0] : union(featureCollection(group));
    expect(theirs).toBeTruthy();
    if (!theirs) return;
    expect(area(featureOf(ours)) / area(theirs)).toBeCloseTo(1, 6);
  });

  it('keeps a hole that no piece fills', () => {
    const ring = (x0: number, y0: number, x1: number, y1: number) => [[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]];
    const frame = polygon([ring(0, 0, 3, 3), ring(1, 1, 2, 2).toReversed()]);
    expect(area(featureOf(dissolve([geometryOf(frame)]))) / area(frame)).toBeCloseTo(1, 6);
  });
});
