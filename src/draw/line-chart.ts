/** A point of a chart in the units of its drawing, and what it is of. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly year: number;
  readonly value: number;
}

export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LineChart {
  /** Path of the line; a year without a value leaves a gap. */
  readonly path: string;
  readonly points: readonly ChartPoint[];
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
  /** Lowest and highest value that the axis shows. */
  readonly low: number;
  readonly high: number;
}

/** Empty space over and under the line, as a share of the span of values. */
const AIR = 0.12;

/** A line over years. `also`: values that the axis must show too, a target. The axis does not begin at 0: it shows movement, and its ends are to be labelled. */
export function lineChart(years: readonly { readonly year: number; readonly value: number | null }[], also: readonly number[], frame: ChartFrame): LineChart {
  const values = [...years.flatMap(({ value }) => value ?? []), ...also];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const air = (most - least || Math.abs(most) || 1) * AIR;
  const [low, high] = [least - air, most + air];
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const xOf = (year: number): number => round(frame.left + ((year - first) / (last - first || 1)) * (frame.width - frame.left - frame.right));
  const yOf = (value: number): number => round(frame.height - frame.bottom - ((value - low) / (high - low)) * (frame.height - frame.top - frame.bottom));
  const points = years.flatMap(({ year, value }) => (value === null ? [] : [{ x: xOf(year), y: yOf(value), year, value }]));
  const isJoined = (i: number): boolean => years.findIndex(({ year }) => year === points[i]?.year) - 1 === years.findIndex(({ year }) => year === points[i - 1]?.year);
  const path = points.map(({ x, y }, i) => `${i > 0 && isJoined(i) ? 'L' : 'M'}${x} ${y}`).join('');
  return { path, points, xOf, yOf, low: least, high: most };
}

const round = (value: number): number => Math.round(value * 10) / 10;
