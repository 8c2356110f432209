import { projectionOf, transverseMercator } from './projection.ts';
import type { Projection } from './projection.ts';

/**
 * The projection that a .prj file or `gpkg_spatial_ref_sys` describes in well-known text (version 1, of Esri or OGC): by the authority's code
 * where it is given, else by its parameters. Degrees and transverse Mercator projections on the ellipsoids of ETRS89 and WGS84 are read, and Web Mercator.
 * @returns `null`: another one; `nameInWkt` says which
 */
export function projectionInWkt(wkt: string): Projection | null {
  const code = /AUTHORITY\s*\[\s*"EPSG"\s*,\s*"?(\d+)"?\s*\]\s*\]\s*$/i.exec(wkt)?.[1];
  const known = code === undefined ? null : projectionOf(Number(code));
  if (known !== null) return known;
  const isProjected = /^\s*PROJCS\s*\[/i.test(wkt);
  if (/Mercator_Auxiliary_Sphere|Popular_Visualisation_Pseudo_Mercator|Pseudo-Mercator/i.test(wkt)) return projectionOf(3857);
  if (!hasModernDatum(wkt)) return null;
  if (/^\s*GEOGCS\s*\[/i.test(wkt)) return projectionOf(isEtrs(wkt) ? 4258 : 4326);
  if (!isProjected || !/PROJECTION\s*\[\s*"(Transverse_Mercator|Gauss_Kruger)"/i.test(wkt) || !isInMetres(wkt)) return null;
  return projectionWith(wkt);
}

/** The name that well-known text begins with. */
export const nameInWkt = (wkt: string): string | null => /^\s*\w+\s*\[\s*"([^"]{1,200})"/.exec(wkt)?.[1] ?? null;

function projectionWith(wkt: string): Projection | null {
  const [meridian, scale, falseEasting, falseNorthing] = ['central_meridian', 'scale_factor', 'false_easting', 'false_northing'].map((name) => parameter(wkt, name));
  const latitude = parameter(wkt, 'latitude_of_origin') ?? 0;
  if (meridian === undefined || falseEasting === undefined || latitude !== 0) return null;
  const asked = { meridian, scale: scale ?? 1, falseEasting, falseNorthing: falseNorthing ?? 0 };
  const zone = asked.scale === 0.9996 && falseEasting === 500_000 && asked.falseNorthing === 0 ? { 9: 25_832, 15: 25_833 }[meridian] : undefined;
  return zone === undefined ? transverseMercator(asked, null) : projectionOf(zone);
}

function parameter(wkt: string, name: string): number | undefined {
  const text = new RegExp(`PARAMETER\\s*\\[\\s*"${name}"\\s*,\\s*([-+.\\deE]+)`, 'i').exec(wkt)?.[1];
  const value = Number(text);
  return text === undefined || !Number.isFinite(value) ? undefined : value;
}

const isEtrs = (wkt: string): boolean => /ETRS|European_Terrestrial|EUREF|EUREF89/i.test(wkt);
const hasModernDatum = (wkt: string): boolean => isEtrs(wkt) || /DATUM\s*\[\s*"(D_)?(WGS_?(19)?84|World Geodetic System 1984)"/i.test(wkt);
/** The unit of a projection is the last one named. */
const isInMetres = (wkt: string): boolean => /UNIT\s*\[\s*"met(re|er)s?"\s*,\s*1(\.0*)?\s*[\],]/i.test(wkt);
