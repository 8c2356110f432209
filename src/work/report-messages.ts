import type { Language } from '../model/localized.ts';
import type { ProfileRecord } from '../model/profile-record.ts';
import type { ProfileGround } from '../state/area-profile/profile-question.ts';
import type { YearlyChoice } from '../state/yearly/yearly-question.ts';
import type { ReportDocument } from '../write/report/report-document.ts';

/** A question that is answered. */
export type ProfileAsk =
  | { readonly kind: 'profile' | 'workbook'; readonly area: string; readonly language: Language }
  | { readonly kind: 'all'; readonly language: Language }
  | YearlyAsk;

/** Of a whole level, and of the year of the last report. */
export interface YearlyAsk {
  readonly kind: 'yearly' | 'yearly-workbook';
  readonly choice: YearlyChoice;
  readonly language: Language;
}

/** To whoever makes profiles: first what they are made of, then what is asked. Plain data that survives structuredClone. */
export type ReportAsk =
  | { readonly kind: 'ground'; readonly ground: ProfileGround }
  /** The last profiles, by area of the level: from now on these. */
  | { readonly kind: 'last'; readonly last: ReadonlyMap<string, ProfileRecord> }
  | ProfileAsk;

/** A profile, drawn and written, and what the next one needs to know of it. */
export interface MadeProfile {
  readonly document: ReportDocument;
  /** What its file is called, without ending. */
  readonly stem: string;
  readonly record: ProfileRecord;
}

/** A yearly report, drawn and written. */
export type MadeYearly = Pick<MadeProfile, 'document' | 'stem'>;

export type ReportReply =
  | { readonly kind: 'profile'; readonly made: MadeProfile }
  | { readonly kind: 'yearly'; readonly made: MadeYearly }
  | { readonly kind: 'workbook'; readonly name: string; readonly bytes: Uint8Array }
  /** Of all profiles so many are made. */
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'all'; readonly name: string; readonly bytes: Uint8Array }
  /** There is no such area, no such level, or nothing to score it by. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed' };
