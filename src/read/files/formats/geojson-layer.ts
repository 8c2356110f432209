import { epsgInName, nameInCrsMember } from '../crs/crs-name.ts';
import { projectionOf } from '../crs/projection.ts';
import type { DeclaredCrs, DraftLayer } from '../draft-layer.ts';
import { fileFinding } from '../file-finding.ts';
import { FILE_LIMITS } from '../file-limits.ts';
import type { IssueLog } from '../../issue-log.ts';
import { membersOf, propertyRows } from '../property-rows.ts';
import type { Member } from '../property-rows.ts';
import { reportCutAnswer } from './cut-answer.ts';
import { GEOMETRY_TYPES, geojsonShape } from './geojson-shape.ts';
import { recordsOf } from './json-records.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A feature and where it stands. */
interface Found {
  readonly properties: unknown;
  readonly id: unknown;
  readonly geometry: unknown;
  readonly line: number | null;
}

/**
 * GeoJSON to a layer: a FeatureCollection, one Feature, a bare geometry, or any of them line by line (RFC 8142 and newline-delimited).
 * @returns `null` where there is none in it; the log says why
 */
export function geojsonLayer(text: string, file: string, log: IssueLog): DraftLayer | null {
  const records = recordsOf(text, file, log);
  if (records === null) return null;
  const all = records.flatMap(({ value, line }) => featuresIn(value, line, file, log));
  const found = all.slice(0, FILE_LIMITS.features);
  if (found.length < all.length) log.add(fileFinding('too-many-features', { limit: String(FILE_LIMITS.features) }, { file }));
  if (found.length === 0) {
    log.add(fileFinding('no-features-found', {}, { file }));
    return null;
  }
  const { columns, rows, leftOut } = propertyRows(found.map(withId(found)));
  if (leftOut.length > 0) log.add(fileFinding('too-many-columns', { count: String(columns.length), first: leftOut[0] ?? '' }, { file }));
  const lines = found.every(({ line }) => line !== null) ? found.map(({ line }) => line ?? 0) : null;
  const roots = records.map(({ value }) => value).filter(isObject);
  for (const root of roots) reportCutAnswer(root, file, log);
  const name = roots.map((root) => root['name']).find((one) => typeof one === 'string');
  const member = roots.map((root) => root['crs']).find((one) => one !== undefined && one !== null);
  return {
    name: name ?? file.replace(/^.*\//, '').replace(/\.\w+$/, ''),
    file,
    columns,
    rows,
    lines,
    shapes: found.map(({ geometry }) => geojsonShape(geometry)),
    declared: declaredIn(member),
    isDegreesByStandard: true,
  };
}

function featuresIn(value: unknown, line: number | null, file: string, log: IssueLog): readonly Found[] {
  if (!isObject(value)) return notAFeature(line, file, log);
  const { type, features, properties, id, geometry } = value;
  if (type === 'FeatureCollection' && Array.isArray(features)) return features.flatMap((one: unknown) => featuresIn(one, line, file, log));
  if (type === 'Feature') return [{ properties, id, geometry, line }];
  if (typeof type === 'string' && GEOMETRY_TYPES.includes(type)) return [{ properties: {}, id: undefined, geometry: value, line }];
  return notAFeature(line, file, log);
}

function notAFeature(line: number | null, file: string, log: IssueLog): readonly Found[] {
  log.add(fileFinding('not-a-feature', {}, { file, line }));
  return [];
}

/** The name of the column for ids that stand beside the properties. */
export const ID_COLUMN = 'feature.id';

/** The properties of a feature, with its id where any feature has one. */
function withId(found: readonly Found[]): (one: Found) => readonly Member[] {
  const hasIds = found.some(({ id }) => typeof id === 'string' || typeof id === 'number');
  return ({ properties, id }) => (hasIds ? [...membersOf(properties), [ID_COLUMN, id]] : membersOf(properties));
}

/** The coordinate system in a `crs` member; `null`: there is none, or a name that says nothing. */
export function declaredIn(member: unknown): DeclaredCrs | null {
  const text = nameInCrsMember(member);
  const epsg = text === null ? null : epsgInName(text);
  return text === null || epsg === null ? null : { text, projection: projectionOf(epsg), how: 'declared' };
}
