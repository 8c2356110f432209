import * as v from 'valibot';

/** Longer than the record of any report. */
const LONGEST = 20_000_000;
/** Longer than any name, and more than any index has parts. */
const [LONGEST_TEXT, MOST] = [10_000, 20_000];

export const recordedText = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const recordedNumber = v.pipe(v.number(), v.finite());
export const recordedTitle = v.object({ da: recordedText, en: recordedText });
export const listOf = <Item extends v.GenericSchema>(item: Item): v.SchemaWithPipe<readonly [v.ArraySchema<Item, undefined>, v.MaxLengthAction<v.InferOutput<Item>[], number, undefined>]> => v.pipe(v.array(item), v.maxLength(MOST));

/** What the records of all reports have: `model/report-record.ts`. */
export const reportRecordShape = {
  version: v.literal(1),
  package: v.object({ id: recordedText, version: recordedText, digest: recordedText }),
  level: recordedText,
  year: v.nullable(recordedNumber),
  date: v.pipe(v.string(), v.isoDate()),
  minimumPopulation: v.nullable(recordedNumber),
  parts: listOf(v.object({ id: recordedText, title: recordedTitle, share: recordedNumber, above: v.exactOptional(recordedText), how: recordedText })),
};

/** The record in the text of a report's own file: its HTML, or the data in it alone. Members that no record has are dropped; `null`: it has none of this shape. Never throws. */
export function recordIn<Shape extends v.GenericSchema>(shape: Shape, text: string): v.InferOutput<Shape> | null {
  if (text.length > LONGEST) return null;
  const read = v.safeParse(shape, parsed(dataIn(text)));
  return read.success ? read.output : null;
}

/** The block of data of a page, or the text itself where it is no page. Within the block no `<` stands. */
const dataIn = (text: string): string => /<script type="application\/json" id="(?:profile|yearly)-data">([^<]*)<\/script>/.exec(text)?.[1] ?? text;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
