/**
 * The EPSG code in a name of a coordinate system, however it is spelt: `EPSG:25832`, `urn:ogc:def:crs:EPSG::25832`,
 * `urn:ogc:def:crs:OGC:1.3:CRS84`, `http://www.opengis.net/def/crs/EPSG/0/25832`, `http://www.opengis.net/gml/srs/epsg.xml#25832`, `25832`.
 * CRS84 is 4326 with longitude first, as GeoJSON has it.
 * @returns `null`: none can be made out
 */
export function epsgInName(name: string): number | null {
  const text = name.trim();
  if (/\bCRS:?84h?$/i.test(text) || /^WGS ?_?(19)?84$/i.test(text)) return 4326;
  if (/^ETRS ?_?(19)?89$/i.test(text)) return 4258;
  const digits = /^(?:EPSG[:\s]*)?(\d{4,6})$/i.exec(text)?.[1] ?? /EPSG(?:\.xml#|[:/](?:[\d.]*[:/])?)(\d{4,6})$/i.exec(text)?.[1] ?? /^(?:ETRS89|EUREF89)\s*\/\s*UTM zone (3[23])N/i.exec(text)?.[1];
  if (digits === undefined) return null;
  return digits.length === 2 ? 25_800 + Number(digits) : Number(digits);
}

/** The name in a `crs` member of GeoJSON: `{ "type": "name", "properties": { "name": ... } }`, the older `{ "type": "EPSG", "properties": { "code": ... } }`, or plain text. `null`: there is none. */
export function nameInCrsMember(member: unknown): string | null {
  if (member === undefined || member === null) return null;
  if (typeof member === 'string' || typeof member === 'number') return String(member);
  const type = memberOf(member, 'type');
  const properties = memberOf(member, 'properties');
  const name = memberOf(properties, 'name') ?? memberOf(properties, 'href');
  if (typeof name === 'string') return name;
  const code = memberOf(properties, 'code') ?? memberOf(member, 'code');
  if (typeof code === 'string' || typeof code === 'number') return typeof type === 'string' && /^\d+$/.test(String(code)) ? `${type}:${code}` : String(code);
  return JSON.stringify(member);
}

const memberOf = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined);
