import type { AreaGeometry, Position } from '../model/geometry.ts';
import { areaHintWords } from '../text/read/read-area-hint-words.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import type { JsonText } from './json-text.ts';

const isOutside = ([x, y]: Position): boolean => !(Math.abs(x) <= 180 && Math.abs(y) <= 90);

/** True where a position cannot be a longitude and a latitude. */
export function isOutsideDegrees(geometry: AreaGeometry): boolean {
  for (const polygon of geometry.polygons) for (const ring of polygon) for (const position of ring) if (isOutside(position)) return true;
  return false;
}

/** The finding about coordinates that are no degrees, with the system they look like. */
export function metresFinding(geometry: AreaGeometry, declared: string | null, json: JsonText, index: number): Finding {
  const [x, y] = geometry.polygons.flat(2).find(isOutside) ?? [0, 0];
  const position = `${x}, ${y}`;
  const place = { ...json.place(['features', index, 'geometry']), feature: String(index + 1) };
  if (declared !== null) return finding('degrees-out-of-range', { crs: declared, position }, place);
  const { guess, code } = guessOf(x, y);
  const crs = JSON.stringify({ type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::${code}` } });
  return finding('geometry-in-metres', { position, guess, crs }, place);
}

/** Denmark in UTM zone 32 spans eastings of 440-900 km and northings of 6,040-6,410 km; in Web Mercator 0.9-1.7 and 7.2-7.9 million. */
function guessOf(x: number, y: number) {
  if (x > 400_000 && x < 910_000 && y > 6_000_000 && y < 6_450_000) return { guess: areaHintWords.utm32, code: '25832' };
  if (x > 850_000 && x < 1_750_000 && y > 7_100_000 && y < 8_000_000) return { guess: areaHintWords.mercator, code: '3857' };
  return { guess: areaHintWords.metres, code: '25832' };
}
