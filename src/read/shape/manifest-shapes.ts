import * as v from 'valibot';
import { idShape, localizedShape, nameShape, namesShape, numberShape, openObject, sourceShape, wholeNumberShape } from './common-shapes.ts';

const count = v.pipe(numberShape, v.minValue(0));

export const manifestShape = openObject({
  name: nameShape,
  title: v.optional(localizedShape),
  version: v.optional(v.union([v.string(), v.number()]), ''),
  sources: v.optional(v.array(sourceShape), []),
});

/** When figures are withheld: of an indicator, or of all that do not say it themselves. */
const protectionMembers = { minimumCount: v.optional(count), minimumRest: v.optional(count), minimumBase: v.optional(count) };
export const protectionShape = v.looseObject(protectionMembers);

/** Members of `bybarometer` that are lists or refer to resources are read one by one, so that a bad entry costs that entry only. */
export const barometerShape = v.looseObject({
  version: v.optional(v.literal(1)),
  title: v.optional(localizedShape),
  fictional: v.optional(v.boolean(), false),
  geometryNote: v.optional(localizedShape),
  opens: v.optional(nameShape),
  programmesComplete: v.optional(v.boolean(), false),
  levels: v.optional(v.unknown()),
  indicators: v.optional(v.unknown()),
  index: v.optional(v.unknown()),
  profiles: v.optional(v.unknown()),
  programmes: v.optional(v.unknown()),
  programmeTypes: v.optional(v.unknown()),
  requirements: v.optional(v.unknown()),
  context: v.optional(v.unknown()),
  overlays: v.optional(v.unknown()),
  targets: v.optional(v.unknown()),
  protection: v.optional(protectionShape),
  themes: v.optional(v.unknown()),
  policyThemes: v.optional(v.unknown()),
  marks: v.optional(v.unknown()),
  facts: v.optional(v.unknown()),
  joinRepairs: v.optional(v.unknown()),
});

export const missingValueShape = v.union([v.string(), openObject({ value: v.string(), status: v.optional(v.string()) })]);

export const resourceShape = openObject({
  name: nameShape,
  path: nameShape,
  encoding: v.optional(v.string()),
  dialect: v.optional(
    openObject({
      delimiter: v.optional(v.pipe(v.string(), v.length(1))),
      quoteChar: v.optional(v.pipe(v.string(), v.length(1))),
      commentChar: v.optional(v.pipe(v.string(), v.length(1))),
    }),
  ),
  schema: v.optional(
    openObject({
      fields: v.optional(
        v.array(
          openObject({
            name: v.string(),
            type: v.optional(v.string()),
            decimalChar: v.optional(v.pipe(v.string(), v.length(1))),
            groupChar: v.optional(v.pipe(v.string(), v.length(1))),
            missingValues: v.optional(v.array(missingValueShape)),
          }),
        ),
        [],
      ),
      missingValues: v.optional(v.array(missingValueShape), []),
    }),
  ),
  bybarometer: v.optional(
    v.looseObject({
      shape: v.optional(v.picklist(['long', 'wide']), 'long'),
      area: v.optional(nameShape),
      indicator: v.optional(nameShape),
      year: v.optional(v.union([nameShape, wholeNumberShape])),
      value: v.optional(nameShape),
      status: v.optional(nameShape),
    }),
  ),
});
export type Resource = v.InferOutput<typeof resourceShape>;

export const levelShape = v.looseObject({
  id: nameShape,
  title: v.optional(localizedShape),
  geometry: v.optional(nameShape),
  areaId: v.optional(nameShape),
  areaName: v.optional(nameShape),
  showAreaId: v.optional(v.boolean()),
  values: v.optional(namesShape, []),
  parents: v.optional(v.record(v.string(), nameShape), {}),
  population: v.optional(nameShape),
  minimumPopulation: v.optional(count),
  years: v.optional(
    v.looseObject({
      default: v.optional(wholeNumberShape),
      policy: v.optional(v.picklist(['exact', 'latest']), 'exact'),
      maximumAge: v.optional(v.pipe(wholeNumberShape, v.minValue(0)), 0),
    }),
    {},
  ),
});
export type LevelOutput = v.InferOutput<typeof levelShape>;

const origin = v.optional(v.picklist(['published', 'derived', 'fictional']));
const atLevelShape = v.looseObject({
  title: v.optional(localizedShape),
  description: v.optional(localizedShape),
  unit: v.optional(v.string()),
  origin,
  source: v.optional(sourceShape),
});

export const indicatorShape = v.looseObject({
  id: nameShape,
  title: v.optional(localizedShape),
  description: v.optional(localizedShape),
  theme: v.optional(v.string()),
  unit: v.optional(v.string(), ''),
  direction: v.optional(v.picklist(['higher-is-more-deprived', 'lower-is-more-deprived', 'context'])),
  denominator: v.optional(nameShape),
  ...protectionMembers,
  origin,
  source: v.optional(sourceShape),
  byLevel: v.optional(v.record(v.string(), atLevelShape), {}),
  breaks: v.optional(v.array(v.looseObject({ year: wholeNumberShape, note: v.optional(localizedShape, '') })), []),
  confirmed: v.optional(v.boolean(), true),
});

export const programmeTypeShape = v.looseObject({
  id: nameShape,
  title: v.optional(localizedShape),
  description: v.optional(localizedShape),
  countsAsCover: v.optional(v.boolean(), false),
});

export const contextShape = v.looseObject({
  resource: nameShape,
  kind: v.picklist(['sea', 'lake', 'park', 'land', 'neighbour']),
  title: v.optional(localizedShape),
});

export const overlayShape = v.looseObject({
  resource: nameShape,
  id: v.optional(nameShape),
  title: v.optional(localizedShape),
  year: v.optional(wholeNumberShape),
  areaProperty: v.optional(nameShape),
  featureId: v.optional(nameShape),
  featureName: v.optional(nameShape),
});

export const targetShape = v.looseObject({
  indicator: nameShape,
  level: nameShape,
  area: v.optional(v.nullable(idShape)),
  value: numberShape,
  year: wholeNumberShape,
  objective: v.optional(v.string()),
});

export const joinRepairShape = v.looseObject({ from: v.string(), to: v.string(), level: nameShape });

export const requirementShape = v.looseObject({
  id: nameShape,
  title: localizedShape,
  condition: v.optional(v.boolean(), false),
});

export const themeShape = v.looseObject({
  id: nameShape,
  title: localizedShape,
});

export const policyThemeShape = v.looseObject({
  id: nameShape,
  title: localizedShape,
  indicators: v.array(nameShape),
});

export const markShape = v.looseObject({
  id: nameShape,
  title: localizedShape,
  description: v.optional(localizedShape, ''),
  level: nameShape,
  indicator: nameShape,
  atLeast: numberShape,
});

export const factsShape = v.looseObject({
  title: localizedShape,
  description: v.optional(localizedShape),
  year: v.optional(wholeNumberShape),
  source: v.optional(sourceShape),
  level: nameShape,
  indicators: v.array(nameShape),
  resource: v.optional(nameShape),
  rows: v.optional(v.array(v.looseObject({ area: idShape, place: v.string(), values: v.record(v.string(), numberShape) })), []),
  city: v.optional(v.looseObject({ place: v.string(), values: v.record(v.string(), numberShape) })),
});

export const profileShape = v.looseObject({
  id: nameShape,
  title: v.optional(localizedShape),
  description: v.optional(localizedShape),
  levels: v.optional(v.array(nameShape)),
  index: v.optional(v.unknown()),
  weights: v.optional(v.record(v.string(), v.pipe(numberShape, v.minValue(0))), {}),
});
