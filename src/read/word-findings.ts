import { issue } from '../model/issue.ts';
import type { Issue } from '../model/issue.ts';
import type { FindingWords } from '../text/read/finding-words.ts';
import { findingTexts } from '../text/read/read-texts.ts';
import { fill } from '../text/say.ts';
import type { FindingCode } from './finding-severity.ts';
import type { Finding } from './finding.ts';
import { placeFindings } from './place-findings.ts';

/** A kind of finding without words does not compile. */
const texts: Readonly<Record<FindingCode, FindingWords>> = findingTexts;

/**
 * Findings as issues: each with its line and column, its words, and what it is about filled in.
 * Reading a package imports this only when there are findings, so that words and the parser with positions need not be fetched for a sound one.
 */
export function wordFindings(findings: readonly Finding[]): Issue[] {
  return placeFindings(findings).map(({ code, severity, blanks, place }) => {
    const { within: _, ...known } = place;
    const { message, repair } = texts[code];
    return issue(severity, code, fill(message, blanks), { repair: fill(repair, blanks), ...known });
  });
}
