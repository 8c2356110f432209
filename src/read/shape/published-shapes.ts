import * as v from 'valibot';
import {
  barometerShape,
  contextShape,
  factsShape,
  indicatorShape,
  joinRepairShape,
  levelShape,
  manifestShape,
  markShape,
  overlayShape,
  policyThemeShape,
  profileShape,
  programmeTypeShape, requirementShape,
  resourceShape,
  targetShape,
  themeShape,
} from './manifest-shapes.ts';
import { programmeShape } from './programme-shapes.ts';
import { areaRuleShape, nodeShape, rankRuleShape } from './tree-shapes.ts';

/*
 * Whole files as shapes, for the JSON Schemas in docs/schema. The reader takes the same parts one by one instead,
 * so that one bad entry costs that entry only.
 */

/** The root of a tree is a node that may also have `areas` and `rank`. */
const rootShape = v.intersect([nodeShape, v.looseObject({ areas: v.optional(areaRuleShape), rank: v.optional(rankRuleShape) })]);

export const profileFileShape = v.looseObject({ ...profileShape.entries, index: v.optional(rootShape) });

const entriesOf = <S extends v.GenericSchema>(shape: S) => v.optional(v.array(shape));

export const packageFileShape = v.looseObject({
  ...manifestShape.entries,
  resources: v.array(resourceShape),
  bybarometer: v.looseObject({
    ...barometerShape.entries,
    version: v.literal(1),
    levels: v.pipe(v.array(levelShape), v.minLength(1)),
    indicators: v.array(indicatorShape),
    index: v.optional(rootShape),
    profiles: entriesOf(profileFileShape),
    programmes: v.optional(v.string()),
    programmeTypes: entriesOf(programmeTypeShape),
    requirements: entriesOf(requirementShape),
    context: entriesOf(contextShape),
    overlays: entriesOf(overlayShape),
    targets: entriesOf(targetShape),
    themes: entriesOf(themeShape),
    policyThemes: entriesOf(policyThemeShape),
    marks: entriesOf(markShape),
    facts: entriesOf(factsShape),
    joinRepairs: entriesOf(joinRepairShape),
  }),
});

const { geometry: _, ...members } = programmeShape.entries;

/** A list of programmes, or a FeatureCollection with the same members in `properties`. */
export const programmesFileShape = v.union([
  v.array(programmeShape),
  v.looseObject({ type: v.literal('FeatureCollection'), features: v.array(v.looseObject({ type: v.literal('Feature'), properties: v.looseObject(members) })) }),
]);
