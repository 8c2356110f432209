import type { Severity } from '../../model/issue.ts';
import type { Blanks, Finding, Place } from '../finding.ts';

/**
 * Kinds of findings that only the files a person brings can make. They stand apart from those of packages, which every visitor's browser
 * fetches. Words: `src/text/read/files/`.
 */
export const FILE_FINDING_SEVERITY = {
  'unknown-file-format': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

/** Stable name of a kind of finding in a file that a person brings. */
export type FileFindingCode = keyof typeof FILE_FINDING_SEVERITY;

/** A finding in a file that a person brings, with the severity of its kind. */
export const fileFinding = (code: FileFindingCode, blanks: Blanks, place: Place = {}): Finding => ({ code, severity: FILE_FINDING_SEVERITY[code], blanks, place });
