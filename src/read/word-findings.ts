import { issue } from '../model/issue.ts';
import type { Issue } from '../model/issue.ts';
import { unlocalized } from '../model/localized.ts';
import type { FindingWords } from '../text/finding-words.ts';
import { fill } from '../text/say.ts';
import type { FindingCode } from './finding-severity.ts';
import type { Finding } from './finding.ts';

/** The words of every kind of finding; a kind without words does not compile. */
export type FindingTexts = Readonly<Record<FindingCode, FindingWords>>;

/**
 * Findings as issues: each with its words, and what it is about filled in.
 * @param texts `null`: they could not be had; an issue then says its code and its place, and a repair only where the finding brings its own
 */
export function wordFindings(findings: readonly Finding[], texts: FindingTexts | null): Issue[] {
  return findings.map(({ code, severity, blanks, place }) => {
    if (texts === null) return issue(severity, code, unlocalized(code), place);
    const { message, repair } = texts[code];
    return issue(severity, code, fill(message, blanks), { repair: fill(repair, blanks), ...place });
  });
}
