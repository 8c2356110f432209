import { PRESENT } from '../../model/column.ts';
import type { FittedNode, FittedStep } from '../../model/fitted-index.ts';
import { nodesOf, type Branch, type IndexNode, type Leaf } from '../../model/index-tree.ts';
import type { IndexResult } from '../../model/score-result.ts';

/** A part that the score is a weighted sum of: a leaf, or a branch that is no weighted mean of its own parts. */
export interface ScorePart {
  readonly node: IndexNode;
  /** The leaves it stands for. */
  readonly leaves: readonly Leaf[];
  /** How far the area's score moves when the part's value moves by 1; 0 where the area has no value of it. */
  readonly slope: number;
  readonly present: boolean;
}

const FITTED_AFFINE: ReadonlySet<string> = new Set(['z-score', 'min-max', 'divide-by-max']);

/** What a step multiplies differences by; 0 where it had no answer for any value; `null`: it does not treat all values alike. */
function slopeOfStep({ step, parameters }: FittedStep): number | null {
  if (FITTED_AFFINE.has(step.do) && (parameters.kind === 'no-answer' || parameters.kind === 'nothing')) return 0;
  if (step.do === 'reverse') return -1;
  if (step.do === 'scale') return step.factor;
  if (step.do === 'z-score' && parameters.kind === 'moments') return 1 / parameters.sd;
  if (parameters.kind !== 'range') return null;
  if (step.do === 'min-max') return (step.high - step.low) / (parameters.maximum - parameters.minimum);
  return step.do === 'divide-by-max' ? step.times / parameters.maximum : null;
}

/** What a branch's steps multiply by; `null` where the branch is not a weighted sum of its children up to a constant. */
function slopeOfBranch(branch: Branch, fitted: FittedNode | undefined): number | null {
  if (fitted === undefined || (branch.aggregate.method !== 'arithmetic' && branch.aggregate.method !== 'sum')) return null;
  return fitted.steps.reduce<number | null>((slope, step) => {
    const own = slopeOfStep(step);
    return slope === null || own === null ? null : slope * own;
  }, 1);
}

/** What the parts of every area of a result are worked out from. */
interface Paths {
  readonly fitted: ReadonlyMap<string, FittedNode>;
  /** What each branch multiplies by. */
  readonly slopes: ReadonlyMap<string, number | null>;
  /** States of the nodes under the root. */
  readonly states: readonly Uint8Array[];
  /** The parts of the areas that have every figure: the same for all of them. */
  complete: readonly ScorePart[] | null;
}

const remembered = new WeakMap<IndexResult, Paths>();

function pathsOf(result: IndexResult): Paths {
  const known = remembered.get(result);
  if (known !== undefined) return known;
  const fitted = new Map(result.fitted.nodes.map((node) => [node.id, node]));
  const nodes = [...nodesOf(result.tree.root)];
  const slopes = new Map(nodes.flatMap((node) => (node.kind === 'leaf' ? [] : [[node.id, slopeOfBranch(node, fitted.get(node.id))]])));
  const states = nodes.slice(1).flatMap(({ id }) => result.nodes.get(id)?.state ?? []);
  const paths: Paths = { fitted, slopes, states, complete: null };
  remembered.set(result, paths);
  return paths;
}

/** The parts of an area's score, with its own weights: those of its missing children go to the others where the rule is `skip`. */
export function scoreParts(result: IndexResult, position: number): readonly ScorePart[] {
  const paths = pathsOf(result);
  if (!paths.states.every((state) => state[position] === PRESENT)) return partsAt(result, position, paths);
  paths.complete ??= partsAt(result, position, paths);
  return paths.complete;
}

function partsAt(result: IndexResult, position: number, { fitted, slopes }: Paths): readonly ScorePart[] {
  const isPresent = (node: IndexNode): boolean => result.nodes.get(node.id)?.state[position] === PRESENT;

  const partsOf = (node: IndexNode, slope: number): ScorePart[] => {
    const own = slopes.get(node.id) ?? null;
    if (node.kind === 'leaf' || own === null) return [{ node, leaves: [...weightedLeaves(node)], slope: isPresent(node) ? slope : 0, present: isPresent(node) }];
    const taking = node.children.filter((child) => child.weight > 0);
    const counted = taking.filter((child) => isPresent(child) || isFilled(fitted.get(node.id), child));
    const total = isRaw(node) ? 1 : counted.reduce((sum, child) => sum + child.weight, 0);
    return taking.flatMap((child) => partsOf(child, isPresent(child) && total > 0 ? (slope * own * child.weight) / total : 0));
  };
  return partsOf(result.tree.root, 1);
}

const isRaw = ({ aggregate }: Branch): boolean => aggregate.method === 'sum' || aggregate.weights === 'raw';

const isFilled = (fitted: FittedNode | undefined, child: IndexNode): boolean => (fitted?.children.find(({ id }) => id === child.id)?.fill ?? null) !== null;

/** Leaves that take part: neither they nor a branch between has weight 0. */
function* weightedLeaves(node: IndexNode): Generator<Leaf> {
  if (node.kind === 'leaf') yield node;
  else for (const child of node.children) if (child.weight > 0) yield* weightedLeaves(child);
}

