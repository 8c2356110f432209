import { featureCollection, intersect, multiPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { CityPackage } from '../../src/model/city-package.ts';
import type { AreaGeometry } from '../../src/model/geometry.ts';
import type { Level } from '../../src/model/level.ts';
import { unlocalized } from '../../src/model/localized.ts';
import type { Programme } from '../../src/model/programme.ts';
import { plansOfAreas } from '../../src/plans/area-plans.ts';
import { coverFaces } from '../../src/plans/cover-faces.ts';
import { cutPieces } from '../../src/plans/cut-pieces.ts';
import { planeShape, planeX, planeY } from '../../src/plans/equal-area-plane.ts';
import { overlay } from '../../src/plans/overlay.ts';
import { programmesOnDate } from '../../src/plans/programme-on-date.ts';
import { coverGround, type CoverGround } from './cover-city.ts';
import { median } from './score-bench.ts';

/** What the cover of a city costs, medians in milliseconds. */
export interface CoverBench {
  readonly programmes: number;
  readonly areas: number;
  /** Pairs of a programme and an area that have ground in common. */
  readonly meeting: number;
  readonly oursMs: number;
  readonly comparatorMs: number;
  /** Largest difference of a pair's common ground, as a share of the area. */
  readonly difference: number;
  /** From another date to what every area shows. */
  readonly dateStepMs: number;
}

const LIMIT = 1e-9;

/**
 * The ground that 200 programmes and 420 areas have in common, beside `intersect` of @turf/turf over all pairs, both in the same
 * plane. Polygons cut to size are timed, not read.
 * @throws where the two do not measure the same
 */
export function benchCover(programmes = 200): CoverBench {
  const ground = coverGround(programmes);
  const started = performance.now();
  const theirs = pairsByLibrary(ground);
  const comparatorMs = performance.now() - started;
  const ours = pairsOfFaces(ground);
  let [meeting, difference] = [0, 0];
  theirs.forEach((row, area) => row.forEach((size, programme) => {
    if (size > 0) meeting += 1;
    difference = Math.max(difference, Math.abs(size - (ours[area]?.[programme] ?? 0)) / sizeOf(ground.grounds[area]));
  }));
  if (difference > LIMIT) throw new Error(`common ground differs by ${difference} of an area`);
  const { level, city } = cityOf(ground);
  const oursMs = median(9, () => coverFaces(city, level, cutPieces));
  return { programmes, areas: ground.grounds.length, meeting, oursMs, comparatorMs, difference, dateStepMs: dateStep(city, level) };
}

const sizeOf = (geometry: AreaGeometry | undefined): number => overlay(planeShape(geometry === undefined ? [] : [geometry]), []).reduce((sum, { size }) => sum + size, 0);

/** Area by programme, square metres: faces summed by pair. */
function pairsOfFaces({ grounds, polygons }: CoverGround): readonly Float64Array[] {
  const shapes = polygons.map((polygon) => planeShape([polygon]));
  return grounds.map((ground) => {
    const sums = new Float64Array(polygons.length);
    for (const { members, size } of overlay(planeShape([ground]), shapes)) for (const member of members) sums[member] = (sums[member] ?? 0) + size;
    return sums;
  });
}

/** The same by the library, over all pairs; a plane has no need of degrees. */
function pairsByLibrary({ grounds, polygons }: CoverGround): readonly Float64Array[] {
  const feature = (geometry: AreaGeometry): Feature<MultiPolygon> => multiPolygon(geometry.polygons.map((rings) => rings.map((ring) => ring.map((one) => [planeX(one), planeY(one)]))));
  const others = polygons.map(feature);
  return grounds.map(feature).map((ground) => Float64Array.from(others, (other) => planeSize(intersect(featureCollection([ground, other])))));
}

function planeSize(feature: Feature<Polygon | MultiPolygon> | null): number {
  if (feature === null) return 0;
  const { geometry } = feature;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((sum, rings) => sum + rings.reduce((size, ring, i) => size + (i === 0 ? 1 : -1) * Math.abs(shoelace(ring)), 0), 0);
}

function shoelace(ring: readonly (readonly number[])[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [u = x0, v = y0] = ring[i - 1] ?? [];
    return sum + ((u - x0) * (y - y0) - (x - x0) * (v - y0)) / 2;
  }, 0);
}

/** From a date to the next: status of every programme, cover and plans of every area. */
function dateStep(city: CityPackage, level: Level): number {
  const faces = coverFaces(city, level, cutPieces);
  return median(99, (run) => {
    const month = String(1 + (run % 12)).padStart(2, '0');
    return plansOfAreas(faces, programmesOnDate(city.programmes, city.programmeTypes, `${2010 + (run % 20)}-${month}-15`));
  });
}

function cityOf({ areas, grounds, polygons }: CoverGround): { readonly city: CityPackage; readonly level: Level } {
  const level: Level = {
    id: 'rode', title: unlocalized('rode'), areas, geometries: grounds, positions: new Map(areas.map(({ id }, i) => [id, i])), series: new Map(), years: [],
    yearRule: { policy: 'exact', maximumAge: 0, opens: null }, population: null, minimumPopulation: null, showsIds: null,
  };
  const year = (value: number) => ({ text: String(value), first: `${value}-01-01`, last: `${value}-12-31` });
  const programmes = polygons.map((geometry, i): Programme => ({
    id: `p${i}`, title: `p${i}`, type: 'helhedsplan', kind: null, status: [], start: year(2008 + (i % 18)), end: year(2012 + (i % 18)), areas: new Map(), geometry, dwellings: null,
    delimitation: 'exact', organisations: [], departments: [], themes: [], objectives: [], budget: null, residents: null, projects: [], requirements: [], evaluations: [], sources: [], notes: null, further: new Map(),
  }));
  const city: CityPackage = {
    id: 'bench', title: unlocalized('bench'), version: '1', digest: '', fictional: true, geometryNote: null, attribution: [], levels: [level], opens: null, indicators: new Map(), index: null,
    profiles: [], programmes, programmesComplete: true, programmeTypes: [{ id: 'helhedsplan', title: unlocalized('helhedsplan'), description: null, countsAsCover: true }],
    requirements: [], context: [], overlays: [], targets: [], themes: new Map(), policyThemes: [], marks: [], facts: [], joinRepairs: [], manifest: {},
  };
  return { city, level };
}
