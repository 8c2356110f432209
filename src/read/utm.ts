/** UTM (transverse Mercator on GRS80, scale 0.9996, false easting 500 km) to and from geographic degrees, northern hemisphere. */

/** Longitude and latitude in degrees, or easting and northing in metres. */
type Pair = readonly [number, number];

const SEMI_MAJOR_AXIS = 6378137;
const FLATTENING = 1 / 298.257222101;
const SCALE = 0.9996;
const FALSE_EASTING = 500000;
const DEGREE = Math.PI / 180;

const n = FLATTENING / (2 - FLATTENING);
const [n2, n3, n4] = [n ** 2, n ** 3, n ** 4];
const ECCENTRICITY = (2 * Math.sqrt(n)) / (1 + n);
/** Radius of the sphere of the same meridian length, times the scale on the central meridian. */
const RADIUS = (SCALE * SEMI_MAJOR_AXIS * (1 + n2 / 4 + n4 / 64)) / (1 + n);

const ALPHA = [
  n / 2 - (2 * n2) / 3 + (5 * n3) / 16 + (41 * n4) / 180,
  (13 * n2) / 48 - (3 * n3) / 5 + (557 * n4) / 1440,
  (61 * n3) / 240 - (103 * n4) / 140,
  (49561 * n4) / 161280,
];
const BETA = [
  n / 2 - (2 * n2) / 3 + (37 * n3) / 96 - n4 / 360,
  n2 / 48 + n3 / 15 - (437 * n4) / 1440,
  (17 * n3) / 480 - (37 * n4) / 840,
  (4397 * n4) / 161280,
];
const DELTA = [
  2 * n - (2 * n2) / 3 - 2 * n3 + (116 * n4) / 45,
  (7 * n2) / 3 - (8 * n3) / 5 - (227 * n4) / 45,
  (56 * n3) / 15 - (136 * n4) / 35,
  (4279 * n4) / 630,
];

const centralMeridian = (zone: number): number => (zone * 6 - 183) * DEGREE;

/** The series' two sums, sum c_j sin(2j xi) cosh(2j eta) and sum c_j cos(2j xi) sinh(2j eta). */
function seriesSums(coefficients: readonly number[], xi: number, eta: number): Pair {
  let north = 0;
  let east = 0;
  coefficients.forEach((c, index) => {
    const k = 2 * (index + 1);
    north += c * Math.sin(k * xi) * Math.cosh(k * eta);
    east += c * Math.cos(k * xi) * Math.sinh(k * eta);
  });
  return [north, east];
}

/**
 * Easting and northing in metres (EPSG:25832 for zone 32, EPSG:25833 for 33) to [longitude, latitude] in degrees.
 *
 * Krüger's series in the third flattening n, to its fourth power:
 * xi' = xi - sum beta_j sin(2j xi) cosh(2j eta), eta' = eta - sum beta_j cos(2j xi) sinh(2j eta),
 * chi = asin(sin xi' / cosh eta'), latitude = chi + sum delta_j sin(2j chi), longitude from atan2(sinh eta', cos xi').
 * Within some micrometres of the exact projection over Denmark. ETRS89 and WGS84 are taken as one (they differ by
 * about 0.8 m and drift with the plate; maps on the web do not tell them apart).
 *
 * Source: L. Krüger, Konforme Abbildung des Erdellipsoids in der Ebene (1912); C. F. F. Karney,
 * Transverse Mercator with an accuracy of a few nanometers, J. Geodesy 85 (2011).
 */
export function utmToWgs84(easting: number, northing: number, zone = 32): Pair {
  const xi = northing / RADIUS;
  const eta = (easting - FALSE_EASTING) / RADIUS;
  const [dXi, dEta] = seriesSums(BETA, xi, eta);
  const chi = Math.asin(Math.sin(xi - dXi) / Math.cosh(eta - dEta));
  const [dChi] = seriesSums(DELTA, chi, 0);
  const longitude = centralMeridian(zone) + Math.atan2(Math.sinh(eta - dEta), Math.cos(xi - dXi));
  return [longitude / DEGREE, (chi + dChi) / DEGREE];
}

/**
 * Longitude and latitude in degrees to [easting, northing] in metres of a UTM zone of the northern hemisphere.
 *
 * The inverse of {@link utmToWgs84}: t = sinh(atanh(sin lat) - e atanh(e sin lat)), xi' = atan2(t, cos dlon),
 * eta' = atanh(sin dlon / sqrt(1 + t^2)), then xi = xi' + sum alpha_j sin(2j xi') cosh(2j eta') and
 * eta = eta' + sum alpha_j cos(2j xi') sinh(2j eta'). Same source and accuracy.
 */
export function wgs84ToUtm(longitude: number, latitude: number, zone = 32): Pair {
  const sine = Math.sin(latitude * DEGREE);
  const t = Math.sinh(Math.atanh(sine) - ECCENTRICITY * Math.atanh(ECCENTRICITY * sine));
  const lambda = longitude * DEGREE - centralMeridian(zone);
  const xi = Math.atan2(t, Math.cos(lambda));
  const eta = Math.atanh(Math.sin(lambda) / Math.sqrt(1 + t * t));
  const [dXi, dEta] = seriesSums(ALPHA, xi, eta);
  return [FALSE_EASTING + RADIUS * (eta + dEta), RADIUS * (xi + dXi)];
}
