import { PRESENT, type Column } from '../../model/column.ts';
import { leavesOf } from '../../model/index-tree.ts';
import type { IndexResult } from '../../model/score-result.ts';
import type { Noise } from '../../model/small-numbers.ts';
import { createEngine } from '../engine.ts';
import type { NodeValues } from '../node-values.ts';
import { figureAt, intervalAt } from '../robustness/noise-of.ts';
import type { ScoreInput } from '../score-input.ts';
import { inOneGo, type Steps } from './steps.ts';
import { scatter } from '../vector.ts';

/** The normal quantile of a two-sided interval of 95 per cent. */
export const Z95 = 1.959963984540054;

/** How far below and above a value its interval of 95 per cent reaches, an entry an area; both 0 where nothing says what it rests on. */
export interface Doubt {
  readonly below: Float64Array;
  readonly above: Float64Array;
}

const noDoubt = (length: number): Doubt => ({ below: new Float64Array(length), above: new Float64Array(length) });

/** The doubt of an indicator's own figures: from each figure to the ends of its interval (`intervalAt`). */
export function doubtOfFigures(column: Column, noise: Noise): Doubt {
  const doubt = noDoubt(column.values.length);
  column.values.forEach((value, i) => {
    const interval = column.state[i] === PRESENT ? intervalAt(column, noise, i, Z95) : null;
    if (interval === null) return;
    doubt.below[i] = Math.max(0, value - interval[0]);
    doubt.above[i] = Math.max(0, interval[1] - value);
  });
  return doubt;
}

/**
 * The doubt of every node of a scored index: each indicator's figures are moved to either end of their intervals, alone, the index as fitted
 * is applied to them, and what that moves a node down and up is added in squares, as for independent figures:
 * below = sqrt(sum of (node - node at the end that lowers it)^2), above likewise. Statistics of the city are held as they are.
 * Source: G. Y. Zou, A. Donner (2008), Construction of confidence limits about effect measures: a general approach (MOVER), Statistics in Medicine 27, 1693-1702.
 */
export const doubtOfNodes = (result: IndexResult, input: ScoreInput, noise: ReadonlyMap<string, Noise>): ReadonlyMap<string, Doubt> => inOneGo(doubtInSteps(result, input, noise));

/** The same, pausing after each indicator: a page answers in between. */
export function* doubtInSteps(result: IndexResult, input: ScoreInput, noise: ReadonlyMap<string, Noise>): Steps<ReadonlyMap<string, Doubt>> {
  const squares = new Map([...result.nodes.keys()].map((id) => [id, noDoubt(input.areaIds.length)]));
  const leaves = [...leavesOf(result.tree.root)];
  const unmoved = createEngine(result.tree, input, result.fitted)(result.tree).nodes;
  for (const indicator of new Set(leaves.map((leaf) => leaf.indicator))) {
    const [column, one] = [input.columns.get(indicator), noise.get(indicator)];
    if (column === undefined || one === undefined || one.kind === 'none') continue;
    const kept = new Map(leaves.flatMap((leaf) => (leaf.indicator === indicator ? [] : [[leaf.id, unmoved.get(leaf.id)] as const])).filter(isComputed));
    const at = (z: number): NodesOf => nodesWith(result, { ...input, columns: new Map([...input.columns, [indicator, movedTo(column, one, z)]]) }, kept);
    const [low, high] = [at(-Z95), at(Z95)];
    for (const [id, doubt] of squares) addSquares(doubt, result.nodes.get(id), low(id), high(id));
    yield;
  }
  return new Map([...squares].map(([id, { below, above }]) => [id, { below: below.map(Math.sqrt), above: above.map(Math.sqrt) }]));
}

type NodesOf = (id: string) => Column | undefined;
const isComputed = (one: readonly [string, NodeValues | undefined]): one is readonly [string, NodeValues] => one[1] !== undefined;

/** The values of every node over other figures, on the index as fitted: what `applyIndex` has, without ranks; leaves that did not move are kept. */
function nodesWith({ tree, fitted, score }: IndexResult, input: ScoreInput, kept: ReadonlyMap<string, NodeValues>): NodesOf {
  const { nodes, positions } = createEngine(tree, input, fitted, kept)(tree);
  return (id) => {
    const vector = nodes.get(id)?.vector;
    return vector === undefined ? undefined : scatter(vector, positions, score.values.length);
  };
}

function movedTo(column: Column, noise: Noise, z: number): Column {
  return { ...column, values: column.values.map((value, i) => (column.state[i] === PRESENT ? (figureAt(column, noise, i, z) ?? value) : value)) };
}

function addSquares(into: Doubt, here: Column | undefined, low: Column | undefined, high: Column | undefined): void {
  if (here === undefined || low === undefined || high === undefined) return;
  here.values.forEach((value, i) => {
    if (here.state[i] !== PRESENT || low.state[i] !== PRESENT || high.state[i] !== PRESENT) return;
    const moves = [(low.values[i] ?? 0) - value, (high.values[i] ?? 0) - value];
    into.below[i] = (into.below[i] ?? 0) + Math.min(0, ...moves) ** 2;
    into.above[i] = (into.above[i] ?? 0) + Math.max(0, ...moves) ** 2;
  });
}
