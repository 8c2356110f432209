import type { Localized } from './localized.ts';

/** The index tree of docs/package-format.md with every default filled in. */
export type RankTies = 'average' | 'min' | 'max' | 'dense';
export type RankOrder = 'ascending' | 'descending';
export type PercentileScale = '(r-1)/(n-1)' | 'r/n' | '(n+1-r)/n' | '(n-r)/n' | 'r/(n+1)' | '(r-0.5)/n';
export type Comparison = '>=' | '>' | '<=' | '<';

export type Step =
  | { readonly do: 'min-max'; readonly low: number; readonly high: number }
  | { readonly do: 'goalposts'; readonly minimum: number; readonly maximum: number; readonly log: boolean; readonly clamp: boolean }
  | { readonly do: 'z-score'; readonly sd: 'population' | 'sample' }
  | { readonly do: 'rank'; readonly ties: RankTies; readonly order: RankOrder; readonly tolerance: number }
  | {
      readonly do: 'percentile';
      readonly ties: RankTies;
      readonly order: RankOrder;
      readonly tolerance: number;
      readonly scale: PercentileScale;
      readonly zeros: 'include' | 'exclude';
    }
  | { readonly do: 'exponential'; readonly k: number }
  | { readonly do: 'log'; readonly offset: number }
  | { readonly do: 'winsorise'; readonly lower: number; readonly upper: number }
  | { readonly do: 'normal-score' }
  | { readonly do: 'reverse'; readonly from: number }
  | { readonly do: 'scale'; readonly factor: number; readonly offset: number }
  | { readonly do: 'divide-by-max'; readonly times: number }
  | { readonly do: 'clamp'; readonly minimum: number | null; readonly maximum: number | null }
  | { readonly do: 'threshold'; readonly at: number; readonly compare: Comparison }
  | { readonly do: 'round'; readonly decimals: number };

export type StepName = Step['do'];

export type AggregateMethod =
  | 'arithmetic'
  | 'sum'
  | 'geometric'
  | 'harmonic'
  | 'power'
  | 'product'
  | 'maximum'
  | 'minimum'
  | 'copeland'
  | 'borda';

export type MissingRule =
  | { readonly policy: 'skip'; readonly minimumShare: number; readonly minimumCount: number }
  | { readonly policy: 'propagate' }
  | { readonly policy: 'value'; readonly value: number }
  | { readonly policy: 'mean' }
  | { readonly policy: 'median' };

export interface Aggregate {
  readonly method: AggregateMethod;
  readonly weights: 'normalised' | 'raw';
  readonly missing: MissingRule;
  /** Exponent of `power`; 1 where the method has none. */
  readonly p: number;
}

interface Node {
  readonly id: string;
  readonly title: Localized;
  readonly description: Localized | null;
  /** Weight among its siblings; 0 is computed and shown and takes no part ("indgår ikke"). */
  readonly weight: number;
  readonly steps: readonly Step[];
}

export interface Leaf extends Node {
  readonly kind: 'leaf';
  readonly indicator: string;
  /** `first`: an indicator that is lower-is-more-deprived is multiplied by -1 before its first step. */
  readonly orient: 'first' | 'none';
}

export interface Branch extends Node {
  readonly kind: 'branch';
  readonly aggregate: Aggregate;
  readonly children: readonly IndexNode[];
}

export type IndexNode = Leaf | Branch;

export interface RankRule {
  readonly ties: RankTies;
  /** Rank, percentile and decile use the score rounded so; `null`: unrounded. */
  readonly decimals: number | null;
  readonly decile: 'ceil(10r/n)' | 'floor(10(r-1)/n)+1';
}

export interface AreaRule {
  /** Replaces the level's; `null`: the level's holds. */
  readonly minimumPopulation: number | null;
  /** Area ids that are out before any statistic is taken. */
  readonly exclude: readonly string[];
}

export interface IndexTree {
  readonly root: IndexNode;
  readonly areas: AreaRule;
  readonly rank: RankRule;
}

/** Every node, a parent before its children, in tree order; the root first. */
export function* nodesOf(node: IndexNode): Generator<IndexNode> {
  yield node;
  if (node.kind === 'branch') for (const child of node.children) yield* nodesOf(child);
}

/** Every leaf in tree order. */
export function* leavesOf(node: IndexNode): Generator<Leaf> {
  for (const one of nodesOf(node)) if (one.kind === 'leaf') yield one;
}

/** The same tree with other weights, by node id; a node that is not named keeps its weight. */
export function withWeights(tree: IndexTree, weights: ReadonlyMap<string, number>): IndexTree {
  const reweigh = (node: IndexNode): IndexNode => {
    const weight = weights.get(node.id) ?? node.weight;
    return node.kind === 'leaf' ? { ...node, weight } : { ...node, weight, children: node.children.map(reweigh) };
  };
  return { ...tree, root: reweigh(tree.root) };
}
