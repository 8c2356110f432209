/** How many classes a choropleth may have. */
export const FEWEST_CLASSES = 3;
export const MOST_CLASSES = 7;
/** Classes that have names may be more: four levels by three directions. */
export const MOST_FILLS = 12;

type Ramps = ReadonlyMap<number, readonly string[]>;

/**
 * Least need to most need on light paper: straw, sea green, teal, blue, night. A curve through CIE L*a*b* cut at equal
 * CIEDE2000 steps, where half of each step is taken as the colour vision that sees it smallest would see it. Six and seven classes leave
 * the curve as little as is needed for 10 between any two classes in every colour vision.
 */
export const LIGHT_RAMPS: Ramps = new Map([
  [3, ['#f4f1c9', '#3b93aa', '#1d2660']],
  [4, ['#f4f1c9', '#5db6ae', '#2970a1', '#1d2660']],
  [5, ['#f4f1c9', '#81c7ae', '#3b93aa', '#285e98', '#1d2660']],
  [6, ['#f4f1c9', '#a6cebb', '#64a8b0', '#377da0', '#255285', '#1d2660']],
  [7, ['#f4f1c9', '#aed2bd', '#72b4b2', '#4491a7', '#2f719b', '#264d84', '#1d2660']],
]);

/** The same walk on dark paper, where more need is lighter: the eye goes to what stands out from the page. */
export const DARK_RAMPS: Ramps = new Map([
  [3, ['#2a3a63', '#379ca7', '#f7f5bd']],
  [4, ['#2a3a63', '#2c7ca1', '#5fbda4', '#f7f5bd']],
  [5, ['#2a3a63', '#2d6c9b', '#379ca7', '#81cca0', '#f7f5bd']],
  [6, ['#2a3a63', '#296186', '#37889d', '#64afa8', '#a6d3b0', '#f7f5bd']],
  [7, ['#2a3a63', '#345f84', '#3f86a2', '#5eaab9', '#91cdc9', '#c3e4cc', '#f7f5bd']],
]);

/**
 * The colours of `count` classes. One and two classes, which data without spread can leave, take the ends of the ramp of three:
 * a single class its least-need end, so that a city without differences does not look needy.
 */
export function rampOf(ramps: Ramps, count: number): readonly string[] {
  const three = ramps.get(FEWEST_CLASSES) ?? [];
  if (count < FEWEST_CLASSES) return three.filter((_, i) => i === 0 || (count === 2 && i === 2));
  const ramp = ramps.get(count);
  if (ramp === undefined) throw new RangeError(`no ramp of ${count} classes`);
  return ramp;
}
