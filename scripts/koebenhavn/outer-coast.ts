import type { Point } from './simplify-line.ts';

/**
 * Land beyond the frame of the water grid, for orientation only: the grid stops a few hundred metres outside the city,
 * and a sea that stopped with it would draw a straight edge where there is none.
 *
 * Sketched by hand through well-known places on the coast (Hellerup, Klampenborg, Avedøre Holme, Hundige, Dragør ...),
 * right to some hundred metres, not a source for anything. Sweden lies outside the picture. Rings of easting and
 * northing in metres (EPSG:25832); they run far inside the frame, where the grid is used in their place.
 */
const SKETCH: readonly (readonly Point[])[] = [
  // Zealand: down the coast of Øresund to Hellerup, through the city, and on along Køge Bugt.
  [
    [660000, 6240000], [721900, 6240000], [721900, 6199100], [723600, 6195400], [725100, 6191500], [725450, 6188450],
    [725570, 6187100], [725900, 6185400], [725250, 6184300], [725050, 6183200], [724900, 6182250], [724000, 6178000],
    [720520, 6168700], [720450, 6168100], [720000, 6167100], [719700, 6166200], [718400, 6166100], [717000, 6166700],
    [715400, 6167600], [713200, 6167000], [710800, 6165900], [708600, 6164100], [706200, 6161400], [703500, 6159000],
    [701900, 6154500], [702000, 6150100], [703000, 6147000], [704000, 6100000], [660000, 6100000],
  ],
  // Amager south of the frame: the dike of Kalvebod, Kongelunden, Søvang, Dragør.
  [
    [721180, 6169500], [721180, 6168550], [721400, 6167700], [722100, 6166400], [723200, 6164800], [724300, 6163800],
    [725600, 6163300], [727200, 6163400], [728900, 6163800], [730300, 6164400], [731200, 6165200], [731800, 6166300],
    [731800, 6167000], [731550, 6167700], [731600, 6168550], [731600, 6169500],
  ],
  // Saltholm.
  [
    [736800, 6176100], [738200, 6174500], [739300, 6172300], [738700, 6170100], [737300, 6168400], [735900, 6169400],
    [735200, 6171600], [735100, 6173800], [735600, 6175300],
  ],
];

/** A ring with its corners cut, so many times (Chaikin 1974). */
function rounded(ring: readonly Point[], times: number): readonly Point[] {
  if (times === 0) return ring;
  const cut = ring.flatMap(([ax, ay], index): Point[] => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    return [
      [0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by],
      [0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by],
    ];
  });
  return rounded(cut, times - 1);
}

const OUTER_LAND = SKETCH.map((ring) => rounded(ring, 3));

/**
 * Stretches of land along a line due east at a northing, as [from, to] in metres: between the first and second crossing
 * with the sketched coast, the third and fourth, and so on. (The rings do not overlap.)
 */
export function outerLandAt(northing: number): [number, number][] {
  const crossings = OUTER_LAND.flatMap((ring) => crossingsOf(ring, northing)).toSorted((a, b) => a - b);
  return crossings.flatMap((from, index): [number, number][] => (index % 2 === 0 ? [[from, crossings[index + 1] ?? from]] : []));
}

function crossingsOf(ring: readonly Point[], northing: number): number[] {
  return ring.flatMap(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    return ay > northing === by > northing ? [] : [ax + ((bx - ax) * (northing - ay)) / (by - ay)];
  });
}
