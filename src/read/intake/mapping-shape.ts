import * as v from 'valibot';
import { localizedShape, nameShape, sourceShape, wholeNumberShape } from '../shape/common-shapes.ts';
import { indicatorShape, joinRepairShape, protectionShape } from '../shape/manifest-shapes.ts';
import { ENCODINGS } from '../tables/decode-by-evidence.ts';
import { DELIMITERS } from '../tables/find-delimiter.ts';
import { MARK_MEANINGS } from '../tables/missing-marks.ts';

/** How the numbers of a column are written, where a person has said it. */
const writingShape = v.looseObject({
  decimal: v.optional(v.picklist(['.', ','])),
  group: v.optional(v.picklist(['', '.', ',', ' ', "'"])),
});

/** A column of a wide table, and the indicator that it holds. */
const columnShape = v.looseObject({ column: nameShape, indicator: nameShape, ...writingShape.entries });
/** A text that the columns of `by` make together, and the indicator whose rows it marks. */
const seriesShape = v.looseObject({ text: v.string(), indicator: nameShape });

/**
 * One file (or sheet, or layer) and what it is used for. Which members matter follows `use`; those that are not given are found out again.
 */
export const mappedFileShape = v.looseObject({
  file: nameShape,
  part: v.optional(nameShape),
  use: v.picklist(['areas', 'values', 'context', 'overlay', 'ignore']),
  level: v.optional(nameShape),
  crs: v.optional(wholeNumberShape),
  areaId: v.optional(nameShape),
  areaName: v.optional(nameShape),
  kind: v.optional(v.picklist(['sea', 'lake', 'park', 'land', 'neighbour'])),
  encoding: v.optional(v.picklist(ENCODINGS)),
  delimiter: v.optional(v.picklist(DELIMITERS)),
  headingLine: v.optional(v.pipe(wholeNumberShape, v.minValue(1))),
  repairMojibake: v.optional(v.boolean()),
  shape: v.optional(v.picklist(['wide', 'long', 'years'])),
  area: v.optional(nameShape),
  areaCheck: v.optional(nameShape),
  year: v.optional(v.union([nameShape, wholeNumberShape])),
  period: v.optional(nameShape),
  columns: v.optional(v.array(columnShape)),
  by: v.optional(v.array(nameShape)),
  value: v.optional(nameShape),
  series: v.optional(v.array(seriesShape)),
  indicator: v.optional(nameShape),
  numbers: v.optional(writingShape),
  ignored: v.optional(v.array(v.string())),
  marks: v.optional(v.record(v.string(), v.picklist(MARK_MEANINGS))),
});
export type MappedFile = v.InferOutput<typeof mappedFileShape>;

export const mappedLevelShape = v.looseObject({
  id: nameShape,
  title: v.optional(localizedShape),
  population: v.optional(nameShape),
  minimumPopulation: v.optional(v.pipe(v.number(), v.minValue(0))),
  parents: v.optional(v.record(v.string(), nameShape)),
});
export type MappedLevel = v.InferOutput<typeof mappedLevelShape>;

/** How files become a package: guessed once, confirmed by a person, used again next year. */
export const mappingShape = v.looseObject({
  version: v.literal(1),
  package: v.looseObject({ name: nameShape, title: v.optional(localizedShape), version: v.optional(v.string()), fictional: v.optional(v.boolean()), sources: v.optional(v.array(sourceShape)), licenses: v.optional(v.array(v.unknown())) }),
  files: v.array(mappedFileShape),
  levels: v.optional(v.array(mappedLevelShape), []),
  indicators: v.optional(v.array(indicatorShape), []),
  index: v.optional(v.unknown()),
  profiles: v.optional(v.array(v.unknown())),
  protection: v.optional(protectionShape),
  joinRepairs: v.optional(v.array(joinRepairShape), []),
});
export type Mapping = v.InferOutput<typeof mappingShape>;
/** An indicator as the mapping describes it, and as the package will. */
export type MappedIndicator = v.InferInput<typeof indicatorShape>;
