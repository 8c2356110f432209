/** How many classes a choropleth may have. */
export const FEWEST_CLASSES = 3;
export const MOST_CLASSES = 7;

type Ramps = ReadonlyMap<number, readonly string[]>;

/**
 * Least need to most need on light paper: straw, sea green, teal, blue, night. A curve through CIE L*a*b* cut at equal
 * CIEDE2000 steps, where half of each step is taken as the colour vision that sees it smallest would see it.
 */
export const LIGHT_RAMPS: Ramps = new Map([
  [3, ['#f4f1c9', '#3b93aa', '#1d2660']],
  [4, ['#f4f1c9', '#5db6ae', '#2970a1', '#1d2660']],
  [5, ['#f4f1c9', '#81c7ae', '#3b93aa', '#285e98', '#1d2660']],
  [6, ['#f4f1c9', '#99d1ae', '#4ba8ad', '#2e7ea6', '#275391', '#1d2660']],
  [7, ['#f4f1c9', '#a9d7af', '#5db6ae', '#3b93aa', '#2970a1', '#254b8b', '#1d2660']],
]);

/** The same walk on dark paper, where more need is lighter: the eye goes to what stands out from the page. */
export const DARK_RAMPS: Ramps = new Map([
  [3, ['#2a3a63', '#379ca7', '#f7f5bd']],
  [4, ['#2a3a63', '#2c7ca1', '#5fbda4', '#f7f5bd']],
  [5, ['#2a3a63', '#2d6c9b', '#379ca7', '#81cca0', '#f7f5bd']],
  [6, ['#2a3a63', '#2d6195', '#2c89a5', '#49afa5', '#98d59f', '#f7f5bd']],
  [7, ['#2a3a63', '#2d5a8f', '#2c7ca1', '#379ca7', '#5fbda4', '#a8dba0', '#f7f5bd']],
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
