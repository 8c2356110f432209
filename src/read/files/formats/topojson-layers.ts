import type { DraftLayer } from '../draft-layer.ts';
import { fileFinding } from '../file-finding.ts';
import { FILE_LIMITS } from '../file-limits.ts';
import type { IssueLog } from '../../issue-log.ts';
import { parseJson } from '../../json-text.ts';
import { membersOf, propertyRows } from '../property-rows.ts';
import type { Member } from '../property-rows.ts';
import { declaredIn, ID_COLUMN } from './geojson-layer.ts';
import { geojsonShape } from './geojson-shape.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** TopoJSON to layers, one for each of its objects. What refers to arcs that are not there, or to more of them than a file may hold, is an error. */
export async function topojsonLayers(text: string, file: string, log: IssueLog): Promise<readonly DraftLayer[]> {
  const json = parseJson(text, file, log);
  const topology = json?.value;
  if (json === null) return [];
  if (!isObject(topology) || !isObject(topology['objects']) || !areArcsSound(topology)) return broken(file, log);
  const { feature } = await import('topojson-client');
  const objects = Object.entries(topology['objects']);
  return objects.flatMap(([name, object]): DraftLayer[] => {
    try {
      return [layerOf(name, feature(topology, object), topology, file)];
    } catch {
      return broken(file, log);
    }
  });
}

function broken(file: string, log: IssueLog): [] {
  log.add(fileFinding('topojson-broken', {}, { file }));
  return [];
}

function layerOf(name: string, found: unknown, topology: Record<string, unknown>, file: string): DraftLayer {
  const features = isObject(found) && Array.isArray(found['features']) ? listOf(found['features']) : [found];
  const { columns, rows } = propertyRows(features.map((one) => (isObject(one) ? withId(one) : [])));
  return {
    name,
    file,
    columns,
    rows,
    lines: null,
    shapes: features.map((one) => geojsonShape(isObject(one) ? one['geometry'] : null)),
    declared: declaredIn(topology['crs']),
    isDegreesByStandard: true,
  };
}

function withId({ properties, id }: Record<string, unknown>): readonly Member[] {
  return id === undefined ? membersOf(properties) : [...membersOf(properties), [ID_COLUMN, id]];
}

/** Every arc is a list of positions, and all arcs that geometries refer to are there and hold no more positions than a file may. */
function areArcsSound(topology: Record<string, unknown>): boolean {
  const arcs = listOf(topology['arcs']);
  if (!arcs.every((arc) => Array.isArray(arc) && arc.length >= 2 && arc.every((one) => Array.isArray(one) && one.every((n) => typeof n === 'number' && Number.isFinite(n))))) return false;
  let positions = 0;
  const count = (given: unknown): boolean => {
    if (Array.isArray(given)) return given.every(count);
    const arc = typeof given === 'number' && Number.isInteger(given) ? arcs[given < 0 ? ~given : given] : undefined;
    positions += Array.isArray(arc) ? arc.length : 0;
    return arc !== undefined && positions <= FILE_LIMITS.positions;
  };
  const isSound = (object: unknown): boolean => {
    if (!isObject(object)) return false;
    if (Array.isArray(object['geometries'])) return object['geometries'].every(isSound);
    return object['arcs'] === undefined || count(object['arcs']);
  };
  return isObject(topology['objects']) && Object.values(topology['objects']).every(isSound);
}
