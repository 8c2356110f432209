import * as v from 'valibot';
import type { Localized } from '../model/localized.ts';
import { YEARLY_RECORD, type YearlyRecord } from '../model/yearly-record.ts';
import { fill } from '../text/say.ts';
import { lastYearlyWords as words } from '../text/yearly/yearly-last-words.ts';
import type { RawFile } from './files/raw-file.ts';
import { recordTexts } from './record-texts.ts';
import { listOf, recordedNumber as number, recordedText as text, recordedTitle as title, recordIn, reportRecordShape } from './report-record-shape.ts';

const missingRule = v.variant('policy', [
  v.object({ policy: v.literal('skip'), minimumShare: number, minimumCount: number }),
  v.object({ policy: v.literal('value'), value: number }),
  ...(['propagate', 'mean', 'median'] as const).map((policy) => v.object({ policy: v.literal(policy) })),
]);

const yearlyShape = v.object({
  ...reportRecordShape,
  format: v.literal(YEARLY_RECORD),
  method: v.object({ aggregation: text, scales: listOf(text), missing: listOf(missingRule), excluded: listOf(text), ranking: text }),
  indicators: listOf(v.object({ id: text, title, source: v.nullable(text), year: v.nullable(number) })),
});

/** What a new report is of: only a report of the same can be held against it. */
export interface YearlyGround {
  readonly cityId: string;
  readonly level: string;
}

export type ReadYearly = { readonly record: YearlyRecord } | { readonly refusal: Localized };

/** Reads how the last yearly report was made, from its HTML, its workbook or the data alone; or says why nothing is taken from the file. Never throws. */
export async function readYearlyRecord(file: RawFile, { cityId, level }: YearlyGround): Promise<ReadYearly> {
  const texts = await recordTexts(file);
  const [record] = (texts ?? []).flatMap((one) => recordIn(yearlyShape, one) ?? []);
  const refused = (why: Localized): ReadYearly => ({ refusal: fill(words.notTaken, { file: file.name, why }) });
  if (record === undefined) return refused(words.notYearly);
  if (record.package.id !== cityId) return refused(fill(words.otherPackage, { package: record.package.id.slice(0, 80) }));
  if (record.level !== level) return refused(fill(words.otherLevel, { level: record.level.slice(0, 80) }));
  return { record };
}
