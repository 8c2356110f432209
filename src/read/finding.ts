import { issue } from '../model/issue.ts';
import type { Issue } from '../model/issue.ts';
import type { Localized } from '../model/localized.ts';
import type { FindingTable } from '../text/finding-words.ts';
import { fill } from '../text/say.ts';

/** Where a finding is; what is not known is left out. */
export type Place = Partial<Omit<Issue, 'code' | 'severity' | 'message'>>;

/** What is filled into the words of a finding. */
export type Blanks = Readonly<Record<string, string | Localized>>;

/** An issue from a table of words; its code is the key in that table. A `repair` in `place` replaces the table's. */
export function finding<T extends FindingTable>(table: T, code: keyof T & string, blanks: Blanks, place: Place = {}): Issue {
  const words = table[code];
  if (words === undefined) throw new Error(`no words for ${code}`);
  return issue(words.severity, code, fill(words.message, blanks), { repair: fill(words.repair, blanks), ...place });
}
