import type { Issue } from '../../model/issue.ts';
import { intakeIssue } from './intake-issue.ts';

const SHOWN = 8;

/** Counts rows of a long table whose texts name no indicator that is taken. */
export interface SeriesTally {
  leaveOut(text: string): void;
  report(issues: Issue[], file: string): void;
}

export function seriesTally(): SeriesTally {
  const texts = new Set<string>();
  let count = 0;
  return {
    leaveOut(text) {
      count += 1;
      texts.add(text);
    },
    report(issues, file) {
      if (count === 0) return;
      const names = [...texts].slice(0, SHOWN).map((text) => `"${text}"`).join(', ') + (texts.size > SHOWN ? ', …' : '');
      issues.push(intakeIssue('series-not-taken', { count: String(count), names }, { file }));
    },
  };
}
