import type { Issue, Severity } from '../../model/issue.ts';
import type { Localized } from '../../model/localized.ts';
import { importRepairWords } from '../../text/import/import-repair-words.ts';

const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];
const REPAIRS: ReadonlyMap<string, Localized> = new Map(Object.entries(importRepairWords));

/** Findings for the page: the gravest first, each with what to do about it here; the command line speaks of its mapping file and options. */
export function pageIssues(issues: readonly Issue[]): readonly Issue[] {
  const here = issues.map((one) => ({ ...one, repair: REPAIRS.get(one.code) ?? one.repair }));
  return ORDER.flatMap((severity) => here.filter((one) => one.severity === severity));
}

/** Findings that a service may have cut a file off: they stand beside it, as whatever it lacks is nowhere else. */
export const cutIssues = (issues: readonly Issue[], file: string): readonly Issue[] => pageIssues(issues).filter((one) => one.file === file && /^(answer|features)-cut/.test(one.code));
