import type { Column } from '../../model/column.ts';
import type { IndexResult } from '../../model/score-result.ts';
import type { Noise } from '../../model/small-numbers.ts';
import type { DisclosedLevel } from '../disclosure-gate.ts';
import { noiseOf, noiseOfIndicator } from '../robustness/noise-of.ts';
import type { Indicators } from '../score-level.ts';
import { indicatorAtLevel } from '../../model/indicator.ts';
import { changeBetween, type Change } from './change.ts';
import { doubtInSteps, doubtOfFigures } from './figure-doubt.ts';
import { breaksOfIndicator, breaksOfNodes, carryingLeaves, isBroken } from './series-breaks.ts';
import { inOneGo, type Steps } from './steps.ts';
import type { YearScores } from './year-scores.ts';
import { nodesOf } from '../../model/index-tree.ts';

/** Year -> the values of a node of the index, as handed to its parent. */
export const nodeByYear = (years: readonly YearScores[], node: string): ReadonlyMap<number, Column> =>
  new Map(years.flatMap(({ year, result }) => {
    const column = result.nodes.get(node);
    return column === undefined ? [] : [[year, column] as const];
  }));

/** Year -> an indicator's own figures; those without a year are in no series. */
export const indicatorByYear = (level: DisclosedLevel, indicator: string): ReadonlyMap<number, Column> =>
  new Map([...(level.series.get(indicator) ?? [])].flatMap(([year, column]) => (year === null ? [] : [[year, column] as const])));

/**
 * The change of every node of the index between two years that were scored. A node none of whose indicators has other figures in the later
 * year (a level that takes each one's newest) has not changed: nothing is known.
 */
export const changesOfNodes = (level: DisclosedLevel, city: Indicators, years: readonly YearScores[], from: number, to: number): ReadonlyMap<string, Change> =>
  inOneGo(changesInSteps(level, city, years, from, to));

/** The same, pausing now and then. */
export function* changesInSteps(level: DisclosedLevel, city: Indicators, years: readonly YearScores[], from: number, to: number): Steps<ReadonlyMap<string, Change>> {
  const [earlier, later] = [from, to].map((year) => years.find((one) => one.year === year));
  if (earlier === undefined || later === undefined) return new Map();
  const { tree } = later.result;
  const breaks = breaksOfNodes(level, city, tree, years);
  const before = yield* doubtInSteps(earlier.result, earlier.input, noiseOf(level, city, tree, earlier.yearsUsed));
  const after = yield* doubtInSteps(later.result, later.input, noiseOf(level, city, tree, later.yearsUsed));
  return new Map([...nodesOf(tree.root)].flatMap((node) => {
    const isNew = [...carryingLeaves(node)].some(({ indicator }) => earlier.yearsUsed.get(indicator) !== later.yearsUsed.get(indicator));
    const [a, b] = [columnOf(earlier.result, node.id), columnOf(later.result, node.id)];
    if (!isNew || a === undefined || b === undefined) return [];
    const [x, y] = [before.get(node.id), after.get(node.id)];
    const doubt = x === undefined || y === undefined ? null : { earlier: x, later: y };
    return [[node.id, changeBetween(a, b, { isBroken: isBroken(breaks.get(node.id) ?? [], from, to), doubt })] as const];
  }));
}

const columnOf = ({ nodes }: IndexResult, id: string): Column | undefined => nodes.get(id);

/** The change of an indicator's own figures between two years; `null`: it has none in one of them. */
export function changeOfIndicator(level: DisclosedLevel, { indicators }: Indicators, id: string, from: number, to: number): Change | null {
  const indicator = indicators.get(id);
  const byYear = indicatorByYear(level, id);
  const [earlier, later] = [byYear.get(from), byYear.get(to)];
  if (indicator === undefined || earlier === undefined || later === undefined) return null;
  const noise = (year: number): Noise => noiseOfIndicator(level, indicatorAtLevel(indicator, level.id), year);
  const doubt = { earlier: doubtOfFigures(earlier, noise(from)), later: doubtOfFigures(later, noise(to)) };
  return changeBetween(earlier, later, { isBroken: isBroken(breaksOfIndicator(indicator, level), from, to), doubt });
}
