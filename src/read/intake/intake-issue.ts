import { issue } from '../../model/issue.ts';
import type { Issue, Severity } from '../../model/issue.ts';
import { intakeWords } from '../../text/intake/intake-words.ts';
import { fill } from '../../text/say.ts';
import type { Blanks, Place } from '../finding.ts';

/** Every kind of finding that taking files in can make beside those of reading them, and how grave it is. */
const SEVERITY = {
  'file-unreadable': 'error',
  'file-not-used': 'warning',
  'no-file-for-mapping': 'error',
  'nothing-to-take-in': 'error',
  'features-cut-perhaps': 'warning',
  'feature-without-id': 'warning',
  'no-area-id': 'notice',
  'mapping-column-missing': 'error',
  'encoding-found': 'notice',
  'damaged-letters': 'warning',
  'mojibake-seen': 'warning',
  'mojibake-repaired': 'notice',
  'headings-found': 'notice',
  'no-headings': 'warning',
  'notes-left-out': 'notice',
  'empty-columns': 'notice',
  'quote-not-closed': 'warning',
  'numbers-read': 'notice',
  'numbers-uncertain': 'warning',
  'noise-removed': 'notice',
  'mark-open': 'warning',
  'mark-plain': 'notice',
  'mark-read': 'notice',
  'row-too-long': 'warning',
  'row-too-short': 'warning',
  'row-empty': 'warning',
  'row-of-one-cell': 'warning',
  'row-without-area': 'warning',
  'row-without-year': 'warning',
  'row-twice': 'warning',
  'cell-not-a-number': 'warning',
  'no-figures-found': 'warning',
  'too-many-series': 'error',
  'series-not-taken': 'warning',
  'areas-repeated': 'error',
  'year-from-name': 'warning',
  'no-year': 'notice',
  'period-chosen': 'warning',
  'total-left-out': 'notice',
  'unallocated-left-out': 'notice',
  'other-levels': 'notice',
  'area-unmatched': 'warning',
  'area-near': 'warning',
  'area-disagrees': 'warning',
  'area-near-accepted': 'notice',
  'area-ambiguous': 'warning',
  'area-by-form': 'notice',
  'area-by-name': 'notice',
  'areas-without-row': 'notice',
  'rows-read': 'notice',
  'direction-guessed': 'warning',
  'direction-unknown': 'warning',
  'unconfirmed': 'warning',
  'few-residents': 'notice',
} as const satisfies Readonly<Record<string, Severity>>;

export type IntakeCode = keyof typeof SEVERITY;

/** A finding of taking files in, in words. */
export function intakeIssue(code: IntakeCode, blanks: Blanks, place: Omit<Place, 'within'> = {}): Issue {
  const { message, repair } = intakeWords[code];
  return issue(SEVERITY[code], code, fill(message, blanks), { ...(repair === null ? {} : { repair: fill(repair, blanks) }), ...place });
}
