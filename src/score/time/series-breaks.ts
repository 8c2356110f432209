import { PRESENT } from '../../model/column.ts';
import { indicatorAtLevel, type Indicator } from '../../model/indicator.ts';
import { leavesOf, nodesOf, type IndexNode, type IndexTree, type Leaf } from '../../model/index-tree.ts';
import type { Level } from '../../model/level.ts';
import type { Localized } from '../../model/localized.ts';
import type { Indicators } from '../score-level.ts';
import type { YearScores } from './year-scores.ts';

/** From `year` on, what came before is not comparable. */
export interface TimeBreak {
  readonly year: number;
  /** The indicator whose figures changed their meaning, or that came or went. */
  readonly indicator: string;
  readonly reason: 'changed' | 'came' | 'went';
  /** What the package says about it; `null`: the figures just begin or end. */
  readonly note: Localized | null;
}

/** Breaks that an indicator's own figures have. */
export const breaksOfIndicator = (indicator: Indicator, level: Level): readonly TimeBreak[] =>
  indicatorAtLevel(indicator, level.id)
    .breaks.map(({ year, note }): TimeBreak => ({ year, indicator: indicator.id, reason: 'changed', note }))
    .toSorted((a, b) => a.year - b.year);

/**
 * Breaks of every node of the tree: those of the indicators that carry weight in it, and years in which one of those comes or goes, since a
 * theme of three indicators is another theme than that of four. Ascending by year.
 */
export function breaksOfNodes(level: Level, { indicators }: Indicators, tree: IndexTree, years: readonly YearScores[]): ReadonlyMap<string, readonly TimeBreak[]> {
  const known = new Map<string, readonly TimeBreak[]>();
  for (const { indicator: id } of leavesOf(tree.root)) {
    const indicator = indicators.get(id);
    if (indicator !== undefined) known.set(id, [...breaksOfIndicator(indicator, level), ...comingAndGoing(id, years)]);
  }
  return new Map([...nodesOf(tree.root)].map((node) => [node.id, breaksBelow(node, known)]));
}

function breaksBelow(node: IndexNode, known: ReadonlyMap<string, readonly TimeBreak[]>): readonly TimeBreak[] {
  const carrying = new Set([...carryingLeaves(node)].map(({ indicator }) => indicator));
  return [...carrying].flatMap((indicator) => known.get(indicator) ?? []).toSorted((a, b) => a.year - b.year);
}

/** Leaves below a node (or itself) that carry weight in it. */
export function* carryingLeaves(node: IndexNode): Generator<Leaf> {
  if (node.kind === 'leaf') yield node;
  else for (const child of node.children) if (child.weight > 0) yield* carryingLeaves(child);
}

/** Whether an indicator has any figure in a year that is scored. */
export const hasFigures = ({ columns }: YearScores, indicator: string): boolean => columns.get(indicator)?.state.includes(PRESENT) === true;

function comingAndGoing(indicator: string, years: readonly YearScores[]): readonly TimeBreak[] {
  return years.flatMap((one, i): readonly TimeBreak[] => {
    const before = years[i - 1];
    if (before === undefined || hasFigures(before, indicator) === hasFigures(one, indicator)) return [];
    return [{ year: one.year, indicator, reason: hasFigures(one, indicator) ? 'came' : 'went', note: null }];
  });
}

/** Whether a break lies between two years: figures of `from` and `to` are not comparable. The order of the two does not matter. */
export const isBroken = (breaks: readonly TimeBreak[], from: number, to: number): boolean =>
  breaks.some(({ year }) => year > Math.min(from, to) && year <= Math.max(from, to));
