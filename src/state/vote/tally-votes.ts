import { PRESENT, valueAt } from '../../model/column.ts';
import type { CityPackage } from '../../model/city-package.ts';
import type { IndexTree } from '../../model/index-tree.ts';
import type { Localized } from '../../model/localized.ts';
import type { DisclosedCity, DisclosedLevel } from '../../score/disclosure-gate.ts';
import { scoreLevel } from '../../score/score-level.ts';
import { chosenTree, startTree } from '../weighing/chosen-tree.ts';
import type { Weighing } from '../view.ts';
import type { WeightVote } from './read-votes.ts';

/** How the members weigh one theme: shares 0..1 of all weight. */
export interface ThemeSpread {
  readonly theme: string;
  readonly title: Localized;
  /** In the order of the votes. */
  readonly shares: readonly number[];
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** An area that is in the top N of some member or of all. */
export interface VotedArea {
  readonly position: number;
  /** How many members have it there. */
  readonly members: number;
  /** Its best and its lowest place among the members who rank it. */
  readonly best: number;
  readonly lowest: number;
}

export interface VoteTally {
  readonly spreads: readonly ThemeSpread[];
  /** In everybody's top N, by their best place. */
  readonly shared: readonly VotedArea[];
  /** In the top N of some and not of all: those of most members first. */
  readonly disputed: readonly VotedArea[];
}

/**
 * What the members agree on. In the top N is who has a rank of at most N in the level's index of the year, by a member's own weights and method;
 * an area that a member's index does not rank is not in that member's top.
 */
export function tallyVotes(city: DisclosedCity, level: DisclosedLevel, year: number | null, votes: readonly WeightVote[], top: number): VoteTally {
  const trees = votes.map(({ weighing }) => chosenTree(city, weighing));
  const ranks = trees.map((tree) => (tree === null ? null : scoreLevel(level, city, tree, year).result.rank));
  const areas = level.areas.flatMap((_, position): readonly VotedArea[] => {
    const places = ranks.map((rank) => (rank === null || rank.state[position] !== PRESENT ? null : valueAt(rank, position)));
    const known = places.filter((place) => place !== null);
    const members = known.filter((place) => place <= top).length;
    return members === 0 ? [] : [{ position, members, best: Math.min(...known), lowest: Math.max(...known) }];
  });
  const byPlace = (a: VotedArea, b: VotedArea): number => b.members - a.members || a.best - b.best || a.lowest - b.lowest || a.position - b.position;
  return {
    spreads: spreadsOf(trees),
    shared: areas.filter(({ members }) => members === votes.length).toSorted(byPlace),
    disputed: areas.filter(({ members }) => members < votes.length).toSorted(byPlace),
  };
}

/** Themes that any member weighs, in the order of the first index that has them. */
function spreadsOf(trees: readonly (IndexTree | null)[]): readonly ThemeSpread[] {
  const shares = trees.map((tree) => (tree === null ? new Map<string, number>() : themeShares(tree)));
  const titles = new Map(trees.flatMap((tree) => themesOf(tree).map(({ id, title }) => [id, title] as const)));
  return [...titles].flatMap(([theme, title]): readonly ThemeSpread[] => {
    const all = shares.map((one) => one.get(theme) ?? 0);
    if (all.every((share) => share === 0)) return [];
    return [{ theme, title, shares: all, least: Math.min(...all), median: median(all), most: Math.max(...all) }];
  });
}

const themesOf = (tree: IndexTree | null): readonly { readonly id: string; readonly title: Localized; readonly weight: number }[] => (tree === null || tree.root.kind === 'leaf' ? [] : tree.root.children);

/** Theme -> its share of all weight of the themes. */
function themeShares(tree: IndexTree): ReadonlyMap<string, number> {
  const themes = themesOf(tree);
  const sum = themes.reduce((all, { weight }) => all + weight, 0);
  return new Map(themes.map(({ id, weight }) => [id, sum === 0 ? 0 : weight / sum]));
}

/** The middle one, or the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * The median set: each theme of the start with the members' median share. Shares become weights whose mean is 1 over the themes that carry any, to two decimals; weights within a
 * theme are those of the start.
 * @returns `null`: none of the start's themes carries weight
 */
export function medianWeighing(city: CityPackage, start: Weighing, spreads: readonly ThemeSpread[]): Weighing | null {
  const medians = new Map(spreads.map(({ theme, median: share }) => [theme, share]));
  const themes = themesOf(startTree(city, start));
  const shares = themes.map(({ id }) => medians.get(id) ?? 0);
  const carrying = shares.filter((share) => share > 0);
  const mean = carrying.reduce((sum, share) => sum + share, 0) / carrying.length;
  if (carrying.length === 0) return null;
  const moved = themes.flatMap(({ id, weight }, i): readonly (readonly [string, number])[] => {
    const next = Math.round((100 * (shares[i] ?? 0)) / mean) / 100;
    return next === weight ? [] : [[id, next]];
  });
  return { ...start, weights: Object.fromEntries(moved) };
}
