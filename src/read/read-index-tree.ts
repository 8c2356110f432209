import { nodesOf } from '../model/index-tree.ts';
import type { Aggregate, AreaRule, IndexNode, IndexTree, MissingRule, RankRule, Step } from '../model/index-tree.ts';
import type { Indicator } from '../model/indicator.ts';
import { unlocalized } from '../model/localized.ts';
import { checkTree } from './check-index-tree.ts';
import type { IssueLog } from './issue-log.ts';
import { localizedOf, optionalText } from './localized-of.ts';
import { parseStrict } from './parse-shape.ts';
import type { Part } from './parse-shape.ts';
import { isLeafInput, rootBranchShape, rootLeafShape } from './shape/tree-shapes.ts';
import type { BranchOutput, LeafOutput, NodeOutput } from './shape/tree-shapes.ts';

/**
 * JSON of an index tree to the model, with every default of docs/package-format.md filled in.
 *
 * @param indicators of the package the tree is for; `null`: not known, indicators are not checked
 * @returns `null` where the tree has any error: an index that is not what was meant is not computed
 */
export function readIndexTree(part: Part, indicators: ReadonlyMap<string, Indicator> | null, log: IssueLog): IndexTree | null {
  const given = isLeafInput(part.value) ? parseStrict(rootLeafShape, part, log) : parseStrict(rootBranchShape, part, log);
  const sound = checkTree(part, indicators, log);
  if (given === null || !sound) return null;
  return { root: nodeOf(given, indicators), areas: areaRuleOf(given.areas), rank: rankRuleOf(given.rank) };
}

/** The ids of a tree in tree order. */
export const nodeIds = (tree: IndexTree): readonly string[] => [...nodesOf(tree.root)].map((node) => node.id);

function nodeOf(given: NodeOutput, indicators: ReadonlyMap<string, Indicator> | null): IndexNode {
  return 'children' in given ? branchOf(given as BranchOutput, indicators) : leafOf(given as LeafOutput, indicators);
}

function leafOf(given: LeafOutput, indicators: ReadonlyMap<string, Indicator> | null): IndexNode {
  const title = localizedOf(given.title, indicators?.get(given.indicator)?.title ?? unlocalized(given.id));
  const { id, weight, indicator, orient } = given;
  return { kind: 'leaf', id, title, description: optionalText(given.description), weight, steps: given.steps.map(stepOf), indicator, orient };
}

function branchOf(given: BranchOutput, indicators: ReadonlyMap<string, Indicator> | null): IndexNode {
  const { id, weight } = given;
  const children = given.children.map((child) => nodeOf(child, indicators));
  const common = { id, weight, title: localizedOf(given.title, id), description: optionalText(given.description), steps: given.steps.map(stepOf) };
  return { kind: 'branch', ...common, aggregate: aggregateOf(given.aggregate), children };
}

function stepOf(given: LeafOutput['steps'][number]): Step {
  return given.do === 'clamp' ? { do: 'clamp', minimum: given.minimum ?? null, maximum: given.maximum ?? null } : given;
}

function aggregateOf(given: BranchOutput['aggregate']): Aggregate {
  return { method: given.method ?? 'arithmetic', weights: given.weights ?? 'normalised', missing: missingOf(given.missing), p: given.p ?? 1 };
}

function missingOf(given: BranchOutput['aggregate']['missing']): MissingRule {
  if (given === undefined || given.policy === 'skip') return { policy: 'skip', minimumShare: given?.minimumShare ?? 0, minimumCount: given?.minimumCount ?? 0 };
  return given;
}

const areaRuleOf = (given: { readonly minimumPopulation?: number | undefined; readonly exclude?: readonly (string | number)[] | undefined }): AreaRule => ({
  minimumPopulation: given.minimumPopulation ?? null,
  exclude: (given.exclude ?? []).map(String),
});

const rankRuleOf = (given: { readonly [K in keyof RankRule]?: RankRule[K] | undefined }): RankRule => ({
  ties: given.ties ?? 'min',
  decimals: given.decimals ?? null,
  decile: given.decile ?? 'ceil(10r/n)',
});
