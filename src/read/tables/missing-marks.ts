/** What a mark in place of a number, or on it, may be said to mean. */
export const MARK_MEANINGS = ['missing', 'zero', 'suppressed', 'not-applicable', 'provisional', 'estimated'] as const;
export type MarkMeaning = (typeof MARK_MEANINGS)[number];

/**
 * Marks that publishers set in place of a number. Danish and Nordic statistics: `..` not available, `.` cannot occur, `-` often nil, `*` provisional, `x` or `:` withheld -
 * but no two offices agree, so what is not plainly "no figure" is a person's to say.
 */
const MARKS = new Set(['..', '...', '…', '.', '-', '–', '—', '−', 'x', '*', ':', 'na', 'n/a', 'n.a.', '#n/a', 'null', 'nan', '#i/t', 'nd', 'i.o.', 'i/o', '#value!', '#værdi!', '#div/0!', '#division/0!', '#ref!', '#reference!']);
/** Marks that say no more than that there is no figure. */
const PLAIN = new Set(['..', '...', '…', 'na', 'n/a', 'n.a.', '#n/a', 'null', 'nan', '#i/t', 'i.o.', 'i/o']);

/** The mark that a cell is, in one spelling (`–` is `-`); `null`: it is none. */
export function markOf(text: string): string | null {
  const mark = text.toLowerCase();
  if (!MARKS.has(mark)) return null;
  if (mark === '–' || mark === '—' || mark === '−') return '-';
  return mark === '…' || mark === '...' ? '..' : mark;
}

/** True for a mark whose meaning a person must say; until then the value is missing. */
export const isOpenMark = (mark: string): boolean => !PLAIN.has(mark);
