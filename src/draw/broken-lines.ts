import { lineChart, type ChartFrame, type LineChart } from './line-chart.ts';

export interface LineYear {
  readonly year: number;
  readonly value: number | null;
}

/** Several lines over the same years on one scale. */
export interface BrokenLines {
  /** One path a line, in their order: a line ends before a break and begins anew at it. */
  readonly paths: readonly string[];
  readonly scale: Pick<LineChart, 'xOf' | 'yOf' | 'low' | 'high'>;
  /** The last point of each line; `null`: it has none. */
  readonly ends: readonly (LineChart['points'][number] | null)[];
}

/** @param breaks years from which on figures are not comparable with earlier ones: no line goes across */
export function brokenLines(lines: readonly (readonly LineYear[])[], breaks: readonly number[], frame: ChartFrame): BrokenLines | null {
  const values = lines.flatMap((line) => line.flatMap(({ value }) => value ?? []));
  if (values.length === 0) return null;
  const partOf = (year: number): number => breaks.filter((one) => one <= year).length;
  const drawn = lines.map((line) => {
    const parts = Array.from({ length: breaks.length + 1 }, (_, part) => line.map(({ year, value }) => ({ year, value: partOf(year) === part ? value : null })));
    return { path: parts.map((part) => lineChart(part, values, frame).path).join(''), chart: lineChart(line, values, frame) };
  });
  const scale = drawn[0]?.chart;
  return scale === undefined ? null : { paths: drawn.map(({ path }) => path), scale, ends: drawn.map(({ chart }) => chart.points.at(-1) ?? null) };
}
