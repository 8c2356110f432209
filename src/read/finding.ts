import type { Issue, Severity } from '../model/issue.ts';
import type { Localized } from '../model/localized.ts';
import { FINDING_SEVERITY } from './finding-severity.ts';
import type { FindingCode } from './finding-severity.ts';

/** Where a finding is; what is not known is left out. A `repair` replaces the one that its kind has. */
export type Place = Partial<Omit<Issue, 'code' | 'severity' | 'message'>>;

/** What is filled into the words of a finding. */
export type Blanks = Readonly<Record<string, string | Localized>>;

/** Something found while reading, before it is put into words: see `word-findings.ts`. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly blanks: Blanks;
  readonly place: Place;
}

/** A finding with the severity of its kind. */
export const finding = (code: FindingCode, blanks: Blanks, place: Place = {}): Finding => ({ code, severity: FINDING_SEVERITY[code], blanks, place });
