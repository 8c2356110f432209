import * as v from 'valibot';
import { idShape, localizedShape, nameShape, numberShape, wholeNumberShape } from './common-shapes.ts';
import { stepShape } from './step-shapes.ts';

const missingShape = v.variant('policy', [
  v.strictObject({
    policy: v.literal('skip'),
    minimumShare: v.optional(v.pipe(numberShape, v.minValue(0), v.maxValue(1)), 0),
    minimumCount: v.optional(v.pipe(wholeNumberShape, v.minValue(0)), 0),
  }),
  v.strictObject({ policy: v.literal('propagate') }),
  v.strictObject({ policy: v.literal('value'), value: numberShape }),
  v.strictObject({ policy: v.literal('mean') }),
  v.strictObject({ policy: v.literal('median') }),
]);

const METHODS = ['arithmetic', 'sum', 'geometric', 'harmonic', 'power', 'product', 'maximum', 'minimum', 'copeland', 'borda'] as const;

const aggregateShape = v.pipe(
  v.strictObject({
    method: v.optional(v.picklist(METHODS), 'arithmetic'),
    weights: v.optional(v.picklist(['normalised', 'raw']), 'normalised'),
    missing: v.optional(missingShape, { policy: 'skip' }),
    p: v.optional(numberShape),
  }),
  v.check(({ method, p }) => method !== 'power' || (p !== undefined && p !== 0), 'power-without-p'),
);

const node = {
  id: nameShape,
  title: v.optional(localizedShape),
  description: v.optional(localizedShape),
  weight: v.optional(v.pipe(numberShape, v.minValue(0)), 1),
  steps: v.optional(v.array(stepShape), []),
};

const LEAF_MEMBERS = { ...node, indicator: nameShape, orient: v.optional(v.picklist(['first', 'none']), 'first') };
export const leafShape = v.pipe(
  v.looseObject(LEAF_MEMBERS),
  v.check((leaf) => !Object.hasOwn(leaf, 'children'), 'leaf-with-children'),
);

const BRANCH_MEMBERS = { ...node, aggregate: v.optional(aggregateShape, {}) };
type BranchMembers = v.InferOutput<v.ObjectSchema<typeof BRANCH_MEMBERS, undefined>>;
export type LeafOutput = v.InferOutput<typeof leafShape>;
export type BranchOutput = BranchMembers & { children: NodeOutput[] };
export type NodeOutput = LeafOutput | BranchOutput;

/** What names an indicator is a leaf, all else is a branch; decided by the data so that faults are told of the right one. */
export const isLeafInput = (input: unknown): boolean => typeof input === 'object' && input !== null && Object.hasOwn(input, 'indicator');

export const nodeShape: v.GenericSchema<unknown, NodeOutput> = v.lazy((input): v.GenericSchema<unknown, NodeOutput> => (isLeafInput(input) ? leafShape : branchShape));
const childrenShape = v.array(nodeShape);
export const branchShape = v.looseObject({ ...BRANCH_MEMBERS, children: childrenShape });

export const areaRuleShape = v.strictObject({ minimumPopulation: v.optional(v.pipe(numberShape, v.minValue(0))), exclude: v.optional(v.array(idShape), []) });
export const rankRuleShape = v.strictObject({
  ties: v.optional(v.picklist(['min', 'average', 'max', 'dense']), 'min'),
  decimals: v.optional(v.nullable(v.pipe(wholeNumberShape, v.minValue(-15), v.maxValue(15))), null),
  decile: v.optional(v.picklist(['ceil(10r/n)', 'floor(10(r-1)/n)+1']), 'ceil(10r/n)'),
});
const rootMembers = { areas: v.optional(areaRuleShape, {}), rank: v.optional(rankRuleShape, {}) };
export const rootBranchShape = v.looseObject({ ...BRANCH_MEMBERS, ...rootMembers, children: childrenShape });
export const rootLeafShape = v.pipe(
  v.looseObject({ ...LEAF_MEMBERS, ...rootMembers }),
  v.check((leaf) => !Object.hasOwn(leaf, 'children'), 'leaf-with-children'),
);
