import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import type { JsonText } from './json-text.ts';
import { utmToWgs84 } from './utm.ts';

/** The coordinate system that a file declares; `toDegrees` `null`: it is in degrees already. */
export interface DeclaredCrs {
  readonly declared: string | null;
  readonly toDegrees: ((x: number, y: number) => readonly [number, number]) | null;
}

/**
 * The `crs` member of older GeoJSON. None, WGS84 and CRS84 are degrees; EPSG:25832 and EPSG:25833 are reprojected.
 * @returns `null` for any other, which is logged
 */
export function crsOf(member: unknown, json: JsonText, log: IssueLog): DeclaredCrs | null {
  if (member === undefined || member === null) return { declared: null, toDegrees: null };
  const declared = nameOf(member);
  if (/CRS84$|(?:EPSG|epsg):+(?:[\d.]*:)?(?:4326|4258)$/.test(declared)) return { declared, toDegrees: null };
  const zone = /(?:EPSG|epsg):+(?:[\d.]*:)?258(32|33)$/.exec(declared)?.[1];
  if (zone !== undefined) return { declared, toDegrees: (x, y) => utmToWgs84(x, y, Number(zone)) };
  log.add(finding('unknown-crs', { crs: declared }, json.place(['crs'])));
  return null;
}

function nameOf(member: unknown): string {
  if (typeof member === 'string') return member;
  const properties = typeof member === 'object' && member !== null && 'properties' in member ? member.properties : null;
  const name = typeof properties === 'object' && properties !== null && 'name' in properties ? properties.name : null;
  return typeof name === 'string' ? name : JSON.stringify(member);
}
