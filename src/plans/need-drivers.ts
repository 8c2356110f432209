import { leavesOf, nodesOf, type IndexNode, type IndexTree } from '../model/index-tree.ts';
import type { Localized } from '../model/localized.ts';
import type { Programme } from '../model/programme.ts';

/** A theme - a child of the index's root - that pushes an area's score up. */
export interface NeedDriver {
  readonly node: string;
  readonly title: Localized;
  /** How far it moves the score against the mean area, in units of the score. */
  readonly amount: number;
}

/** A driver and the programmes among those given that work with it. */
export interface DriverWithPlans extends NeedDriver {
  readonly programmes: readonly string[];
}

const MOST = 3;

/**
 * The themes that push an area's score up most, at most three, largest first. A theme's push is the sum of the contributions of
 * the nodes within it.
 * @param amounts contributions by node, as the score's own explanation has them; empty where the score cannot be taken apart
 */
export function needDrivers({ root }: IndexTree, amounts: readonly { readonly node: string; readonly amount: number }[], most = MOST): readonly NeedDriver[] {
  const byNode = new Map(amounts.map(({ node, amount }) => [node, amount]));
  const themes: readonly IndexNode[] = root.kind === 'branch' ? root.children : [root];
  return themes
    .map((theme) => ({ node: theme.id, title: theme.title, amount: [...nodesOf(theme)].reduce((sum, { id }) => sum + (byNode.get(id) ?? 0), 0) }))
    .filter(({ amount }) => amount > 0)
    .toSorted((a, b) => b.amount - a.amount)
    .slice(0, most);
}

/**
 * Each driver with the programmes that work with it: those that name the theme (its id or title, in either language, whatever
 * the case) among their themes, or have a sub-project with one of its indicators.
 */
export function driversWithPlans(tree: IndexTree, drivers: readonly NeedDriver[], programmes: readonly Programme[]): readonly DriverWithPlans[] {
  const themes: readonly IndexNode[] = tree.root.kind === 'branch' ? tree.root.children : [tree.root];
  return drivers.map((driver) => {
    const theme = themes.find(({ id }) => id === driver.node);
    const names = new Set([driver.node, driver.title.da, driver.title.en].map(bare));
    const indicators = new Set(theme === undefined ? [] : [...leavesOf(theme)].map((leaf) => leaf.indicator));
    const working = programmes.filter(({ themes: named, projects }) => named.some((one) => names.has(bare(one))) || projects.some(({ indicator }) => indicator !== null && indicators.has(indicator)));
    return { ...driver, programmes: working.map(({ id }) => id) };
  });
}

const bare = (name: string): string => name.trim().toLowerCase().replaceAll('_', ' ');
