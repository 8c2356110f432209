import * as v from 'valibot';
import type { Localized } from '../model/localized.ts';
import { PROFILE_RECORD, type ProfileRecord } from '../model/profile-record.ts';
import { lastProfileWords as words } from '../text/report/since-words.ts';
import { fill } from '../text/say.ts';
import { listOf, recordedNumber as number, recordedText as text, recordedTitle as title, recordIn, reportRecordShape } from './report-record-shape.ts';

const figure = v.nullable(number);

const profileShape = v.object({
  ...reportRecordShape,
  format: v.literal(PROFILE_RECORD),
  area: v.object({ id: text, name: text }),
  scored: number,
  score: figure,
  rank: figure,
  fifth: figure,
  residents: figure,
  themes: listOf(v.object({ id: text, title, value: figure })),
  figures: listOf(v.object({ id: text, title, unit: text, value: figure, year: figure })),
  plans: listOf(v.object({ id: text, title: text, status: v.picklist(['now', 'coming', 'past', 'unknown']) })),
});

export type ReadRecord = { readonly record: ProfileRecord } | { readonly refusal: Localized };

/** Reads the profile of an area from its own file: the HTML that it was printed from, or the data in it alone. Never throws. */
export function readProfileRecord(content: string, file: string): ReadRecord {
  const record = recordIn(profileShape, content);
  return record === null ? { refusal: fill(words.notProfile, { file }) } : { record };
}
