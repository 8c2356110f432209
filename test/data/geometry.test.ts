import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGeometry, gridAreas } from '../../scripts/koebenhavn/build-geometry.ts';
import { findCrossings } from '../../scripts/koebenhavn/find-crossings.ts';
import { readGrid } from '../../scripts/koebenhavn/read-grid.ts';
import { wgs84ToUtm } from '../../src/read/utm.ts';

type Position = readonly [number, number];
interface Feature {
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}
interface Written {
  readonly features: readonly {
    readonly properties: Feature['properties'];
    readonly geometry: { readonly type: 'Polygon' | 'MultiPolygon'; readonly coordinates: never };
  }[];
}

const DATA = 'data/koebenhavn';
const LEVELS = ['rode', 'kvarter', 'bydel', 'lokaludvalg'] as const;
const BUILD_TIME = 120_000;

let files: Map<string, string>;
const layers = new Map<string, readonly Feature[]>();

beforeAll(async () => {
  files = await buildGeometry(DATA);
  for (const [name, text] of files) layers.set(name.replace('.geojson', ''), parse(text));
}, BUILD_TIME);

function parse(text: string): Feature[] {
  const { features } = JSON.parse(text) as Written;
  return features.map(({ properties, geometry }) => ({
    properties,
    polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  }));
}

const layer = (name: string): readonly Feature[] => layers.get(name) ?? [];
const ids = (name: string, property: string): unknown[] => layer(name).map((feature) => feature.properties[property]);
const ringsOf = (features: readonly Feature[]): (readonly Position[])[] => features.flatMap(({ polygons }) => polygons.flat());

/** Signed area of a closed ring in m2, in the plane of EPSG:25832. */
function ringArea(ring: readonly Position[]): number {
  const points = ring.map(([lon, lat]) => wgs84ToUtm(lon, lat));
  const [ox, oy] = points[0] ?? [0, 0];
  let double = 0;
  points.forEach(([x, y], index) => {
    const [nx, ny] = points[index + 1] ?? [x, y];
    double += (x - ox) * (ny - oy) - (nx - ox) * (y - oy);
  });
  return double / 2;
}

const areaOf = (features: readonly Feature[]): number => ringsOf(features).reduce((sum, ring) => sum + ringArea(ring), 0);

/** Every step along the rings of a layer, from a point to the next, as text. */
function steps(features: readonly Feature[]): string[] {
  return ringsOf(features).flatMap((ring) => ring.slice(1).map((to, index) => `${String(ring[index])} ${String(to)}`));
}

const reversed = (step: string): string => step.split(' ').toReversed().join(' ');

/** The steps without their like in the other direction: the outer border of the layer. */
function outerBorder(features: readonly Feature[]): string[] {
  const all = new Set(steps(features));
  return [...all].filter((step) => !all.has(reversed(step))).toSorted();
}

/** Each border once, as a line of whole millionths of a degree. */
function segments(features: readonly Feature[]): [Position, Position][] {
  const once = new Set(steps(features).map((step) => (step < reversed(step) ? step : reversed(step))));
  return [...once].map((step) => step.split(' ').map((pair) => pair.split(',').map((c) => Math.round(Number(c) * 1e6))) as never);
}

describe('the geometry of Copenhagen', () => {
  it('has every area of every level once', () => {
    expect(ids('rode', 'rode_nr')).toEqual(Array.from({ length: 396 }, (_, index) => String(index + 1)));
    expect(new Set(ids('kvarter', 'kvarter_nr')).size).toBe(67);
    expect(layer('kvarter')).toHaveLength(67);
    expect(ids('bydel', 'bydel_nr')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(ids('lokaludvalg', 'lokaludvalg_nr')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
    expect(ids('water', 'kind')).toEqual(['sea', 'lake']);
    expect(ids('frederiksberg', 'navn')).toEqual(['Frederiksberg']);
    expect(ids('udsatte', 'udsat_byomraade')).toHaveLength(5);
  });

  it('carries names and parents as text, and null where the city names no udsat byområde', () => {
    expect(layer('rode').find(({ properties }) => properties['rode_nr'] === '267')?.properties).toEqual({
      rode_nr: '267', rode_navn: 'Gavlhus', kvarter_nr: '20903', kvarter_navn: 'Tingbjerg', bydel_nr: '7', bydel_navn: 'Brønshøj-Husum',
      lokaludvalg_nr: '9', lokaludvalg_navn: 'Brønshøj-Husum', areal_ha: 77, udsat_byomraade: 'Tingbjerg/Husum',
    });
    expect(layer('rode')[0]?.properties['udsat_byomraade']).toBeNull();
  });

  it.each([...LEVELS, 'water', 'frederiksberg', 'udsatte'])('%s: rings are closed, exteriors counter-clockwise, holes clockwise', (name) => {
    for (const [exterior = [], ...holes] of layer(name).flatMap(({ polygons }) => polygons)) {
      for (const ring of [exterior, ...holes]) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
      }
      expect(ringArea(exterior)).toBeGreaterThan(0);
      for (const hole of holes) expect(ringArea(hole)).toBeLessThan(0);
    }
  });

  it.each(LEVELS)('%s: each border is walked once in each direction, or once if it is the edge of the city', (name) => {
    const all = steps(layer(name));
    expect(new Set(all).size).toBe(all.length);
  });

  it('has one and the same outer border at every level, so unions are equal', () => {
    const edge = outerBorder(layer('bydel'));
    expect(edge.length).toBeGreaterThan(500);
    for (const name of LEVELS) {
      expect(outerBorder(layer(name))).toEqual(edge);
      expect(Math.abs(areaOf(layer(name)) - areaOf(layer('bydel')))).toBeLessThan(1);
    }
  });

  it('has no border that crosses or touches another but at shared ends, water included', () => {
    const borders = segments(['rode', 'water', 'frederiksberg'].flatMap((name) => [...layer(name)]));
    expect(findCrossings(borders, 1000).size).toBe(0);
  });

  it('shares the shore with the water, and the hole with Frederiksberg', () => {
    const rode = new Set(steps(layer('rode')));
    const frederiksberg = steps(layer('frederiksberg'));
    expect(frederiksberg.filter((step) => !rode.has(reversed(step)))).toEqual([]);
    const shore = steps(layer('water').slice(0, 1)).filter((step) => rode.has(reversed(step)));
    expect(shore.length).toBeGreaterThan(300);
  });

  it('keeps each rode within 10 percent or 0.5 ha of its area in the grid, and the city within 0.5 percent', () => {
    const targets = gridAreas(readGrid(readFileSync(`${DATA}/rode-grid-50m.csv`, 'utf8'), 'rode_nr'));
    const astray = layer('rode').flatMap((feature) => {
      const target = targets.get(String(feature.properties['rode_nr'])) ?? { area: 0, tolerance: 0 };
      const off = areaOf([feature]) - target.area;
      return Math.abs(off) <= target.tolerance ? [] : [{ rode: feature.properties['rode_nr'], off: Math.round(off), ...target }];
    });
    expect(astray).toEqual([]);
    const city = [...targets.values()].reduce((sum, { area }) => sum + area, 0);
    expect(Math.abs(areaOf(layer('rode')) / city - 1)).toBeLessThan(0.005);
  });

  it('has lost the stair steps: little of its borders runs due north or east, by the grid or by the globe', () => {
    const metres = segments(layer('rode')).map((ends) => ends.map(([lon, lat]) => wgs84ToUtm(lon / 1e6, lat / 1e6)));
    const convergence = 2.95;
    for (const turned of [0, convergence]) {
      let [total, straight] = [0, 0];
      for (const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] of metres) {
        const length = Math.hypot(bx - ax, by - ay);
        const bearing = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI + turned + 360;
        total += length;
        if (Math.min(bearing % 90, 90 - (bearing % 90)) <= 1) straight += length;
      }
      expect(straight / total).toBeLessThan(0.15);
    }
  });

  it('is small enough to load at once', () => {
    expect((files.get('rode.geojson') ?? '').length).toBeLessThan(900_000);
  });

  it('comes out the same, byte for byte, when it is built again', async () => {
    expect(await buildGeometry(DATA)).toEqual(files);
  }, BUILD_TIME);
});
