import type { Localized } from './localized.ts';

/**
 * `error`: something asked for cannot be trusted or read. `warning`: usable, but a person should look.
 * `notice`: worth knowing (a column left out, an unknown member kept).
 */
export type Severity = 'error' | 'warning' | 'notice';

/** One finding about outside data: what happened, where, and what to do about it. */
export interface Issue {
  /** Stable kebab-case name of the kind of finding, for programs and tests: `unknown-indicator`. */
  readonly code: string;
  readonly severity: Severity;
  /** Path within the package, with `/`. `null`: the package as a whole. */
  readonly file: string | null;
  /** 1-based line and column in that file, where they are known. */
  readonly line: number | null;
  readonly column: number | null;
  /** 1-based number or id of the feature or record within the file. */
  readonly feature: string | null;
  /** Member path (`bybarometer.levels[0].values`), property or column name. */
  readonly field: string | null;
  /** What happened and what was kept. */
  readonly message: Localized;
  /** What to do about it. */
  readonly repair: Localized | null;
}

type Place = Partial<Pick<Issue, 'file' | 'line' | 'column' | 'feature' | 'field' | 'repair'>>;

/** An issue with every place that is not given set to `null`. */
export function issue(severity: Severity, code: string, message: Localized, place: Place = {}): Issue {
  return { code, severity, file: null, line: null, column: null, feature: null, field: null, repair: null, ...place, message };
}

/** True when at least one issue is an error. */
export const hasErrors = (issues: readonly Issue[]): boolean => issues.some((one) => one.severity === 'error');
