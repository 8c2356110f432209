import { MISSING, PRESENT, SUPPRESSED } from '../model/column.ts';
import type { FittedNode, FittedStep } from '../model/fitted-index.ts';
import type { Branch, Leaf, Step } from '../model/index-tree.ts';
import { admission, withoutRefused, type Weighted } from './admission.ts';
import { applyStep, type Refusal } from './apply-step.ts';
import { combine } from './combine.ts';
import { opponentsOf } from './copeland.ts';
import { coverageOf } from './coverage.ts';
import { fitStep } from './fit-step.ts';
import type { PreparedChild } from './prepare-child.ts';
import { missingVector, type Vector } from './vector.ts';

/** A node computed: its values as handed to its parent, what they rest on, what was learned on the way. */
export interface NodeValues {
  readonly vector: Vector;
  /** Share of the node's weight that rests on present values; `null`: 1 wherever the node has a value. */
  readonly coverage: Float64Array | null;
  readonly fitted: FittedNode;
  readonly refusals: readonly Refusal[];
}

/** A child of a branch: computed, made ready for the branch's aggregate, and its weight. */
export interface ChildValues {
  readonly weight: number;
  readonly node: NodeValues;
  readonly prepared: PreparedChild;
}

/** A leaf's values: oriented so that larger is more deprived, then its steps. `given`: parameters learned before. */
export function leafValues(leaf: Leaf, raw: Vector, lowerIsMore: boolean, given: FittedNode | null): NodeValues {
  const oriented = lowerIsMore && leaf.orient === 'first' ? { ...raw, values: raw.values.map((x) => 0 - x) } : raw;
  const { vector, steps, refusals } = runSteps(leaf.steps, oriented, given);
  return { vector, coverage: null, refusals, fitted: { id: leaf.id, steps, children: [], opponents: null } };
}

/** A branch's values: the aggregate of its weighted children, then its steps. A branch without weight is missing. */
export function branchValues(branch: Branch, children: readonly ChildValues[], length: number, given: FittedNode | null): NodeValues {
  const combined = combinedChildren(branch, children, length, given);
  const { vector, steps, refusals } = runSteps(branch.steps, combined.vector, given);
  return {
    vector,
    coverage: coverageOf(children, length),
    refusals: [...combined.refusals, ...refusals],
    fitted: { id: branch.id, steps, children: children.map(({ prepared }) => prepared.fitted), opponents: combined.opponents },
  };
}

function runSteps(steps: readonly Step[], start: Vector, given: FittedNode | null): { vector: Vector; steps: FittedStep[]; refusals: Refusal[] } {
  let vector = start;
  const refusals: Refusal[] = [];
  const fitted = steps.map((step, i): FittedStep => {
    const learned = given?.steps[i] ?? { step, parameters: fitStep(step, vector) };
    const stepped = applyStep(learned, vector);
    if (stepped.refusal !== null) refusals.push(stepped.refusal);
    vector = stepped.vector;
    return learned;
  });
  return { vector, steps: fitted, refusals };
}

interface Combined {
  readonly vector: Vector;
  readonly opponents: FittedNode['opponents'];
  readonly refusals: readonly Refusal[];
}

function combinedChildren(branch: Branch, children: readonly ChildValues[], length: number, given: FittedNode | null): Combined {
  const weighing = children.filter(({ weight }) => weight > 0);
  const nothing = (refusals: readonly Refusal[]): Combined => ({ vector: missingVector(length), opponents: null, refusals });
  if (weighing.length === 0) return nothing([{ code: 'no-weight', areas: length }]);
  const { aggregate } = branch;
  if (aggregate.method === 'power' && aggregate.p === 0) return nothing([{ code: 'power-of-zero', areas: length }]);
  const taking: Weighted[] = weighing.filter(({ prepared }) => !prepared.dropped).map(({ weight, prepared }) => ({ weight, child: prepared }));
  if (taking.length === 0) return nothing([]);
  const byRule = admission(taking, aggregate.missing, length);
  const { admitted, refused } = withoutRefused(taking, byRule, length);
  const opponents = aggregate.method === 'copeland' ? (given?.opponents ?? opponentsOf(taking, admitted, length)) : null;
  const values = combine(aggregate, taking, opponents, admitted, length);
  const refusals: Refusal[] = refused === 0 ? [] : [{ code: 'mean-of-negative', areas: refused }];
  return { ...finite(values, admitted, weighing, refusals), opponents };
}

/** Clears what was not admitted or left the range of a double; an area kept out because a figure is withheld says so. */
function finite(values: Float64Array, admitted: Uint8Array | null, weighing: readonly ChildValues[], refusals: Refusal[]): { vector: Vector; refusals: Refusal[] } {
  const state = new Uint8Array(values.length).fill(PRESENT);
  let missing = 0;
  let beyond = 0;
  for (let i = 0; i < values.length; i += 1) {
    const out = admitted !== null && admitted[i] === 0;
    if (!out && Number.isFinite(values[i])) continue;
    if (!out) beyond += 1;
    missing += 1;
    values[i] = 0;
    state[i] = out && weighing.some(({ node }) => node.vector.state[i] === SUPPRESSED) ? SUPPRESSED : MISSING;
  }
  if (beyond > 0) refusals.push({ code: 'not-finite', areas: beyond });
  return { vector: { values, state, complete: missing === 0 }, refusals };
}

