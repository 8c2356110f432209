import type { Position } from '../../../model/geometry.ts';
import { utmToWgs84, wgs84ToUtm } from '../../utm.ts';

/** A way from a file's coordinates to longitude and latitude in degrees (WGS84), and back. */
export interface Projection {
  /** `null`: described by its parameters alone. */
  readonly epsg: number | null;
  readonly toDegrees: (x: number, y: number) => Position;
  readonly fromDegrees: (longitude: number, latitude: number) => Position;
}

/** A transverse Mercator projection on the ellipsoid of ETRS89 and WGS84; degrees and metres. */
export interface TransverseMercator {
  readonly meridian: number;
  readonly scale: number;
  readonly falseEasting: number;
  readonly falseNorthing: number;
}

/** Degrees as they are: WGS84, CRS84 and ETRS89, which maps on the web do not tell apart. */
const degrees = (epsg: number): Projection => ({ epsg, toDegrees: (x, y) => [x, y], fromDegrees: (x, y) => [x, y] });

/** The projection of UTM zone 32, whose series this borrows: meridian, scale and false origin are laid over it. */
const UTM32: TransverseMercator = { meridian: 9, scale: 0.9996, falseEasting: 500_000, falseNorthing: 0 };

/** Any transverse Mercator projection, through that of UTM: scaled and moved on the plane, turned to its own meridian. */
export function transverseMercator({ meridian, scale, falseEasting, falseNorthing }: TransverseMercator, epsg: number | null): Projection {
  const stretch = UTM32.scale / scale;
  const turned = meridian - UTM32.meridian;
  return {
    epsg,
    toDegrees(x, y) {
      const [longitude, latitude] = utmToWgs84((x - falseEasting) * stretch + UTM32.falseEasting, (y - falseNorthing) * stretch);
      return [longitude + turned, latitude];
    },
    fromDegrees(longitude, latitude) {
      const [x, y] = wgs84ToUtm(longitude - turned, latitude);
      return [(x - UTM32.falseEasting) / stretch + falseEasting, y / stretch + falseNorthing];
    },
  };
}

const utm = (zone: number, epsg: number): Projection => ({
  epsg,
  toDegrees: (x, y) => utmToWgs84(x, y, zone),
  fromDegrees: (longitude, latitude) => wgs84ToUtm(longitude, latitude, zone),
});

/** Metres of a radian on the sphere that Web Mercator takes the earth for. */
const RADIUS = 6_378_137;
const DEGREE = Math.PI / 180;

const webMercator: Projection = {
  epsg: 3857,
  toDegrees: (x, y) => [x / RADIUS / DEGREE, (2 * Math.atan(Math.exp(y / RADIUS)) - Math.PI / 2) / DEGREE],
  fromDegrees: (longitude, latitude) => [longitude * DEGREE * RADIUS, Math.log(Math.tan(Math.PI / 4 + (latitude * DEGREE) / 2)) * RADIUS],
};

const dktm = (meridian: number, scale: number, falseEasting: number, epsg: number) => transverseMercator({ meridian, scale, falseEasting, falseNorthing: -5_000_000 }, epsg);

/** The systems that are read, by EPSG code. WGS84 and ETRS89 are taken as one: they differ by less than a metre. Parameters: EPSG Geodetic Parameter Dataset. */
const KNOWN: ReadonlyMap<number, Projection> = new Map([
  ...[4326, 4258, 4979, 4937].map((epsg) => [epsg, degrees(epsg)] as const),
  ...[25832, 32632, 3044, 4647].map((epsg) => [epsg, epsg === 4647 ? transverseMercator({ ...UTM32, falseEasting: 32_500_000 }, epsg) : utm(32, epsg)] as const),
  ...[25833, 32633, 3045].map((epsg) => [epsg, utm(33, epsg)] as const),
  ...[3857, 900_913, 102_100, 102_113, 3785].map((epsg) => [epsg, webMercator] as const),
  [4093, dktm(9, 0.999_98, 200_000, 4093)],
  [4094, dktm(10, 0.999_98, 400_000, 4094)],
  [4095, dktm(11.75, 0.999_98, 600_000, 4095)],
  [4096, dktm(15, 1, 800_000, 4096)],
]);

/** The projection of an EPSG code; `null`: not one that is read. */
export const projectionOf = (epsg: number): Projection | null => KNOWN.get(epsg) ?? null;
