import type { Issue } from '../../model/issue.ts';
import { intakeIssue } from './intake-issue.ts';
import { ROWS_LISTED } from './intake-report.ts';
import type { RowReason, TurnedAwayRow } from './intake-report.ts';
import type { RejectedRow } from '../tables/table-parts.ts';

/** Of each kind of row that was not read so many are said one by one, the rest is counted. */
const SAID = 200;

/** Remembers the rows of a table that gave no figures. */
export interface RowLog {
  turnAway(reason: RowReason, line: number, text: string): void;
  /** Issues of the rows that reading, not joining, turned away; keys that found no area are told once each by the join. */
  readonly issues: readonly Issue[];
  readonly count: number;
  /** In the file's order. */
  rows(): readonly TurnedAwayRow[];
}

/** @param before rows that the table's reader turned away, of which it tells itself */
export function rowLog(file: string, before: readonly RejectedRow[]): RowLog {
  const rows: TurnedAwayRow[] = before.slice(0, ROWS_LISTED).map(({ line, fault, text }) => ({ line, reason: fault, text }));
  const issues: Issue[] = [];
  let count = before.length;
  return {
    turnAway(reason, line, text) {
      count += 1;
      if (rows.length < ROWS_LISTED) rows.push({ line, reason, text: text.slice(0, 120) });
      if ((reason === 'row-without-area' || reason === 'row-without-year') && issues.length < SAID) issues.push(intakeIssue(reason, { text: text.slice(0, 80) }, { file, line }));
    },
    issues,
    get count() {
      return count;
    },
    rows: () => rows.toSorted((a, b) => a.line - b.line),
  };
}
