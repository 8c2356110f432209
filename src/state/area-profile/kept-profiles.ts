import type { ProfileRecord } from '../../model/profile-record.ts';
import type { Day } from '../../model/programme.ts';

/** As many of an area are kept: the one of today, and the one before it. */
const KEPT = 2;

/** What is kept once a profile has been printed or taken along: one a day, the newest last. */
export const keptAfter = (kept: readonly ProfileRecord[], record: ProfileRecord): readonly ProfileRecord[] =>
  [...kept.filter(({ date }) => date !== record.date), record].toSorted((a, b) => (a.date < b.date ? -1 : 1)).slice(-KEPT);

/** The newest one before a day; `null`: there is none. */
export const lastBefore = (kept: readonly ProfileRecord[], day: Day): ProfileRecord | null => kept.findLast(({ date }) => date < day) ?? null;
