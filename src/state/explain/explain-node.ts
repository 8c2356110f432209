import { PRESENT, valueAt } from '../../model/column.ts';
import type { FittedNode, FittedStep } from '../../model/fitted-index.ts';
import { indicatorAtLevel } from '../../model/indicator.ts';
import type { Branch, IndexNode, Leaf } from '../../model/index-tree.ts';
import type { IndexResult } from '../../model/score-result.ts';
import type { Weighted } from '../../score/admission.ts';
import { applyStep } from '../../score/apply-step.ts';
import { combine } from '../../score/combine.ts';
import { contributionsOf } from '../../score/contributions.ts';
import { prepareChild } from '../../score/prepare-child.ts';
import type { Vector } from '../../score/vector.ts';
import { stateName } from '../area/area-figures.ts';
import type { ExplainedBranch, ExplainedLeaf, ExplainedNode, ExplainedStep } from './explanation.ts';
import type { Scene } from '../scene.ts';
import { scoreAtMean } from './score-at-mean.ts';

/** What is known on the way down: the area, what each node learned, and each leaf's part of the score. */
interface Way {
  readonly scene: Scene;
  readonly result: IndexResult;
  readonly position: number;
  readonly fitted: ReadonlyMap<string, FittedNode>;
  readonly contributions: ReadonlyMap<string, number | null>;
}

/** The root of the tree and everything below it that carries weight, as it came about in the area at `position`. */
export function explainNode(scene: Scene, result: IndexResult, position: number): ExplainedNode {
  const fitted = new Map(result.fitted.nodes.map((node) => [node.id, node]));
  const contributions = new Map(contributionsOf(result, position).map(({ node, amount }) => [node, amount]));
  return explain({ scene, result, position, fitted, contributions }, result.tree.root, 1, null);
}

const explain = (way: Way, node: IndexNode, share: number | null, standIn: number | null): ExplainedNode =>
  node.kind === 'leaf' ? explainLeaf(way, node, share, standIn) : explainBranch(way, node, share, standIn);

function partOf({ result, position, contributions }: Way, node: IndexNode, share: number | null, standIn: number | null) {
  const column = result.nodes.get(node.id);
  const { id, title, weight } = node;
  const value = column === undefined ? null : valueAt(column, position);
  const hasFigures = column?.state.includes(PRESENT) === true;
  return { id, title, weight, share, standIn, value, hasFigures, contribution: contributions.get(id) ?? null };
}

function explainLeaf(way: Way, leaf: Leaf, share: number | null, standIn: number | null): ExplainedLeaf {
  const { scene, result, position, fitted } = way;
  const known = scene.city.indicators.get(leaf.indicator);
  const indicator = known === undefined ? null : indicatorAtLevel(known, scene.level.id);
  const column = scene.columns.get(leaf.indicator);
  const raw = column === undefined ? null : valueAt(column, position);
  const turned = leaf.orient === 'first' && indicator?.direction === 'lower-is-more-deprived';
  const part = partOf(way, leaf, share, standIn);
  return {
    ...part,
    kind: 'leaf',
    title: indicator?.title ?? part.title,
    indicator: leaf.indicator,
    unit: indicator?.unit ?? '',
    year: scene.yearsUsed.get(leaf.indicator) ?? null,
    source: indicator?.source?.title ?? null,
    raw,
    state: column === undefined ? 'missing' : stateName(column, position),
    turned,
    steps: raw === null ? [] : stepsFrom(turned ? 0 - raw : raw, fitted.get(leaf.id)?.steps ?? []),
    scoreAtMean: part.contribution === null && raw !== null ? scoreAtMean(scene, result, position, leaf.indicator) : null,
  };
}

function explainBranch(way: Way, branch: Branch, share: number | null, standIn: number | null): ExplainedBranch {
  const { aggregate } = branch;
  const learned = way.fitted.get(branch.id);
  const taking = branch.children.filter(({ weight }) => weight > 0);
  const standInOf = (id: string): number | null => learned?.children.find((child) => child.id === id)?.fill ?? null;
  const counts = (child: IndexNode): boolean => valueHere(way, child) !== null || standInOf(child.id) !== null;
  const total = taking.filter(counts).reduce((sum, { weight }) => sum + weight, 0);
  const children = taking.map((child) => {
    const missing = valueHere(way, child) === null;
    return explain(way, child, counts(child) && total > 0 ? child.weight / total : null, missing ? standInOf(child.id) : null);
  });
  const part = partOf(way, branch, share, standIn);
  const combined = part.value === null ? null : combinedHere(way, branch, learned);
  const amounts = children.filter(({ hasFigures, contribution }) => hasFigures || contribution !== null).map(({ contribution }) => contribution);
  return {
    ...part,
    kind: 'branch',
    method: aggregate.method,
    normalised: aggregate.method !== 'sum' && aggregate.weights === 'normalised',
    p: aggregate.p,
    missing: aggregate.missing,
    combined,
    steps: combined === null ? [] : stepsFrom(combined, learned?.steps ?? []),
    children,
    contribution: amounts.length === 0 || amounts.includes(null) ? null : amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
  };
}

const valueHere = ({ result, position }: Way, node: IndexNode): number | null => {
  const column = result.nodes.get(node.id);
  return column === undefined ? null : valueAt(column, position);
};

/** The aggregate of one area, by the engine's own arithmetic: the same bits as in the score. */
function combinedHere(way: Way, branch: Branch, learned: FittedNode | undefined): number | null {
  const all = branch.children.filter(({ weight }) => weight > 0).map((child): Weighted => {
    const fitted = learned?.children.find(({ id }) => id === child.id) ?? null;
    return { weight: child.weight, child: prepareChild(child.id, branch.aggregate, single(valueHere(way, child)), fitted) };
  });
  const taking = all.filter(({ child }) => !child.dropped);
  if (!taking.some(({ child }) => child.vector.complete)) return null;
  const value = combine(branch.aggregate, taking, learned?.opponents ?? null, null, 1)[0];
  return value === undefined || !Number.isFinite(value) ? null : value;
}

/** Each step of one value, until one has no answer. */
function stepsFrom(start: number, steps: readonly FittedStep[]): readonly ExplainedStep[] {
  const explained: ExplainedStep[] = [];
  let before: number | null = start;
  for (const fitted of steps) {
    if (before === null) break;
    const after: number | null = answerOf(fitted, before);
    explained.push({ ...fitted, before, after });
    before = after;
  }
  return explained;
}

function answerOf(fitted: FittedStep, before: number): number | null {
  const { values, state } = applyStep(fitted, single(before)).vector;
  return state[0] === PRESENT ? (values[0] ?? null) : null;
}

const single = (value: number | null): Vector =>
  value === null ? { values: new Float64Array(1), state: new Uint8Array(1), complete: false } : { values: Float64Array.of(value), state: Uint8Array.of(PRESENT), complete: true };
