import type { AreaGeometry } from '../model/geometry.ts';
import { finding } from './finding.ts';
import { crsOf } from './geojson-crs.ts';
import type { IssueLog } from './issue-log.ts';
import type { JsonText } from './json-text.ts';
import { isOutsideDegrees, metresFinding } from './geometry-in-metres.ts';
import { readGeometry } from './read-geometry.ts';

/** A feature as it stands in a file, its geometry checked and in degrees. */
export interface Feature {
  /** 0-based position in the file. */
  readonly index: number;
  readonly id: string | number | null;
  readonly properties: ReadonlyMap<string, unknown>;
  readonly geometry: AreaGeometry | null;
}

/** Features of a FeatureCollection. `hasMap` false: no geometry of the file can be used, its properties can. */
export interface Features {
  readonly features: readonly Feature[];
  readonly hasMap: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * GeoJSON to features with geometries in WGS84. A declared EPSG:25832 or 25833 is reprojected; metres without a declaration are one error for the file.
 * @param name what to call a feature in findings
 * @returns `null` where the file is no FeatureCollection with features
 */
export function geojsonFeatures(json: JsonText, name: (properties: ReadonlyMap<string, unknown>, index: number) => string, log: IssueLog): Features | null {
  const root = json.value;
  if (!isObject(root) || root['type'] !== 'FeatureCollection' || !Array.isArray(root['features'])) {
    log.add(finding('not-a-feature-collection', {}, json.place([])));
    return null;
  }
  const given: readonly unknown[] = root['features'];
  if (given.length === 0) log.add(finding('no-features', {}, json.place(['features'])));
  if (given.length === 0) return null;
  const crs = crsOf(root['crs'], json, log);
  const features = given.map((one, index) => featureOf(one, index, json, name, crs?.toDegrees ?? null, log));
  const outside = features.find((feature) => feature.geometry !== null && isOutsideDegrees(feature.geometry));
  if (outside?.geometry) log.add(metresFinding(outside.geometry, crs?.declared ?? null, json, outside.index));
  const hasMap = crs !== null && outside === undefined;
  return { features: hasMap ? features : features.map((feature) => ({ ...feature, geometry: null })), hasMap };
}

type ToDegrees = ((x: number, y: number) => readonly [number, number]) | null;

function featureOf(one: unknown, index: number, json: JsonText, name: Parameters<typeof geojsonFeatures>[1], toDegrees: ToDegrees, log: IssueLog): Feature {
  const feature = isObject(one) ? one : {};
  const properties = new Map(Object.entries(isObject(feature['properties']) ? feature['properties'] : {}));
  const id = feature['id'];
  const place = { json, path: ['features', index, 'geometry'] as const, name: name(properties, index) };
  const geometry = readGeometry(feature['geometry'], place, toDegrees, log);
  return { index, id: typeof id === 'string' || typeof id === 'number' ? id : null, properties, geometry };
}
