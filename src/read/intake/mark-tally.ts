import type { Issue } from '../../model/issue.ts';
import type { MarkMeaning } from '../tables/missing-marks.ts';
import { intakeIssue } from './intake-issue.ts';
import type { FoundMark } from './intake-report.ts';

/** Counts the marks of a table, and says what each was read as. */
export interface MarkTally {
  /** What a mark means; missing as long as no person has said more. */
  meaning(mark: string, column: string, line: number, isOpen: boolean): MarkMeaning;
  report(issues: Issue[], file: string): void;
  /** The same as data. */
  found(): readonly FoundMark[];
}

/** @param given mark -> what it means, as the mapping says */
export function markTally(given: Readonly<Record<string, MarkMeaning>>): MarkTally {
  const said = new Map(Object.entries(given));
  const seen = new Map<string, { count: number; line: number; isOpen: boolean; columns: Set<string> }>();
  return {
    meaning(mark, column, line, isOpen) {
      const use = seen.get(mark) ?? { count: 0, line, isOpen, columns: new Set<string>() };
      use.count += 1;
      use.columns.add(column);
      seen.set(mark, use);
      return said.get(mark) ?? 'missing';
    },
    found: () => [...seen].map(([mark, { count, isOpen, columns }]) => ({ mark, count, isOpen, columns: [...columns].slice(0, 20) })),
    report(issues, file) {
      for (const [mark, { count, line, isOpen, columns }] of seen) {
        const meaning = said.get(mark);
        const blanks = { mark: mark === '1*' ? '12*' : mark, key: mark, count: String(count), line: String(line), columns: [...columns].slice(0, 5).join(', '), meaning: meaning ?? 'missing' };
        issues.push(intakeIssue(meaning !== undefined ? 'mark-read' : isOpen ? 'mark-open' : 'mark-plain', blanks, { file, line }));
      }
    },
  };
}
