import type { AreaGeometry, Polygon, Position, Ring } from '../model/geometry.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import type { JsonPath, JsonText } from './json-text.ts';

/** A geometry's place, and what to call it in findings. */
export interface GeometryPlace {
  readonly json: JsonText;
  readonly path: JsonPath;
  readonly name: string;
}

type ToDegrees = ((x: number, y: number) => readonly [number, number]) | null;
type Code = 'empty-geometry' | 'wrong-geometry' | 'wrong-position' | 'too-few-positions' | 'ring-closed';

/**
 * A GeoJSON Polygon or MultiPolygon. An open ring is closed with a warning, a ring of fewer than four positions is left out.
 * @returns `null` where nothing is left that can be drawn; the log says why
 */
export function readGeometry(given: unknown, place: GeometryPlace, toDegrees: ToDegrees, log: IssueLog): AreaGeometry | null {
  const say = (code: Code): null => {
    log.add(finding(code, { id: place.name }, { ...place.json.place(place.path), feature: place.name }));
    return null;
  };
  if (given === null || given === undefined) return say('empty-geometry');
  const polygons = polygonsOf(given);
  if (polygons === null) return say('wrong-geometry');
  if (polygons.length === 0) return say('empty-geometry');
  const read: Polygon[] = [];
  for (const polygon of polygons) {
    if (!Array.isArray(polygon)) return say('wrong-position');
    const rings = polygon.map((ring: unknown) => readRing(ring, toDegrees, say));
    if (rings.includes(undefined)) return null;
    if (rings[0]) read.push(rings.filter((ring) => ring !== null && ring !== undefined));
    else if (polygon.length === 0) say('empty-geometry');
  }
  return read.length > 0 ? { polygons: read } : null;
}

function polygonsOf(given: unknown): readonly unknown[] | null {
  if (typeof given !== 'object' || given === null || !('type' in given) || !('coordinates' in given) || !Array.isArray(given.coordinates)) return null;
  const coordinates: readonly unknown[] = given.coordinates;
  if (given.type === 'MultiPolygon') return coordinates;
  if (given.type === 'Polygon') return coordinates.length === 0 ? [] : [coordinates];
  return null;
}

/** `null`: left out; `undefined`: not a list of positions, so that the whole shape is in doubt. */
function readRing(given: unknown, toDegrees: ToDegrees, say: (code: Code) => null): Ring | null | undefined {
  if (!Array.isArray(given) || !given.every(isPosition)) {
    say('wrong-position');
    return undefined;
  }
  const ring: Ring = toDegrees === null ? inTwoDimensions(given) : given.map(([x, y]) => toDegrees(x, y));
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || last === undefined) return say('too-few-positions');
  const isClosed = first[0] === last[0] && first[1] === last[1];
  if (ring.length + (isClosed ? 0 : 1) < 4) return say('too-few-positions');
  if (isClosed) return ring;
  say('ring-closed');
  return [...ring, first];
}

/** Heights are dropped; a ring without them is taken as it is, as copying large geometries costs more than reading them. */
const inTwoDimensions = (ring: Ring): Ring => (ring.every((position) => position.length === 2) ? ring : ring.map(([x, y]) => [x, y] as const));

const isPosition = (value: unknown): value is Position => Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);
