import { countPresent, type Column } from '../model/column.ts';
import type { CityPackage } from '../model/city-package.ts';
import { leavesOf, type IndexNode, type IndexTree } from '../model/index-tree.ts';
import { indicatorAtLevel } from '../model/indicator.ts';
import type { Localized } from '../model/localized.ts';
import { weightsOf } from './weighing/chosen-tree.ts';
import type { IndicatorInTheme, ThemeAtLevel } from './scene.ts';

export interface ThemeSources {
  readonly city: CityPackage;
  readonly levelId: string;
  /** The tree with the weights as they are now. */
  readonly tree: IndexTree;
  /** The profile's tree before anything was moved. */
  readonly start: IndexTree;
  readonly columns: ReadonlyMap<string, Column>;
  readonly yearsUsed: ReadonlyMap<string, number | null>;
}

/** The children of the tree's root as themes, in tree order; a leaf right under the root is a theme of one indicator. */
export function themesAt(sources: ThemeSources): readonly ThemeAtLevel[] {
  const { root } = sources.tree;
  const startWeights = weightsOf(sources.start);
  const themes = root.kind === 'branch' ? root.children : [root];
  return themes.map((theme) => {
    const indicators = [...leavesOf(theme)].map((leaf) => indicatorInTheme(leaf.id, leaf.indicator, leaf.weight, leaf.title, startWeights, sources));
    return {
      id: theme.id,
      title: theme.title,
      weight: theme.weight,
      startWeight: startWeights.get(theme.id) ?? theme.weight,
      hasFigures: indicators.some((one) => one.hasFigures),
      scored: theme.weight > 0 && takesPart(theme, new Set(indicators.filter((one) => one.hasFigures).map((one) => one.nodeId))),
      indicators,
    };
  });
}

function indicatorInTheme(
  nodeId: string,
  indicator: string,
  weight: number,
  nodeTitle: Localized,
  startWeights: ReadonlyMap<string, number>,
  { city, levelId, columns, yearsUsed }: ThemeSources,
): IndicatorInTheme {
  const column = columns.get(indicator);
  const known = city.indicators.get(indicator);
  return {
    nodeId,
    indicator,
    title: known === undefined ? nodeTitle : indicatorAtLevel(known, levelId).title,
    weight,
    startWeight: startWeights.get(nodeId) ?? weight,
    hasFigures: column !== undefined && countPresent(column) > 0,
    yearUsed: yearsUsed.get(indicator) ?? null,
  };
}

/** True where a leaf with figures carries weight all the way up to `node`. */
function takesPart(node: IndexNode, withFigures: ReadonlySet<string>): boolean {
  if (node.kind === 'leaf') return withFigures.has(node.id);
  return node.children.some((child) => child.weight > 0 && takesPart(child, withFigures));
}

/** Indicators that the score is made from: with figures, and weight all the way up. In tree order. */
export function scoredIn(tree: IndexTree, themes: readonly ThemeAtLevel[]): readonly IndicatorInTheme[] {
  const scored = new Set<string>();
  const visit = (node: IndexNode): void => {
    if (node.kind === 'leaf') scored.add(node.id);
    else for (const child of node.children) if (child.weight > 0) visit(child);
  };
  visit(tree.root);
  return themes.flatMap((theme) => theme.indicators).filter((one) => one.hasFigures && scored.has(one.nodeId));
}
