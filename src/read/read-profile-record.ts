import * as v from 'valibot';
import type { Localized } from '../model/localized.ts';
import { PROFILE_RECORD, type ProfileRecord } from '../model/profile-record.ts';
import { lastProfileWords as words } from '../text/report/since-words.ts';
import { fill } from '../text/say.ts';

/** Longer than any profile of an area. */
const LONGEST = 20_000_000;

const number = v.pipe(v.number(), v.finite());
const figure = v.nullable(number);
const localized = v.object({ da: v.string(), en: v.string() });

const recordShape = v.object({
  format: v.literal(PROFILE_RECORD),
  version: v.literal(1),
  package: v.object({ id: v.string(), version: v.string(), digest: v.string() }),
  level: v.string(),
  area: v.object({ id: v.string(), name: v.string() }),
  year: figure,
  date: v.pipe(v.string(), v.isoDate()),
  minimumPopulation: figure,
  parts: v.array(v.object({ id: v.string(), title: localized, share: number, how: v.string() })),
  scored: number,
  score: figure,
  rank: figure,
  fifth: figure,
  residents: figure,
  themes: v.array(v.object({ id: v.string(), title: localized, value: figure })),
  figures: v.array(v.object({ id: v.string(), title: localized, unit: v.string(), value: figure, year: figure })),
  plans: v.array(v.object({ id: v.string(), title: v.string(), status: v.picklist(['now', 'coming', 'past', 'unknown']) })),
});

export type ReadRecord = { readonly record: ProfileRecord } | { readonly refusal: Localized };

/** Reads the profile of an area from its own file: the HTML that it was printed from, or the data in it alone. Never throws. */
export function readProfileRecord(text: string, file: string): ReadRecord {
  const refusal = fill(words.notProfile, { file });
  if (text.length > LONGEST) return { refusal };
  const read = v.safeParse(recordShape, parsed(dataIn(text)));
  return read.success ? { record: read.output } : { refusal };
}

/** The block of data of a page, or the text itself where it is no page. Within the block no `<` stands. */
const dataIn = (text: string): string => /<script type="application\/json" id="profile-data">([^<]*)<\/script>/.exec(text)?.[1] ?? text;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
