import { issue } from '../model/issue.ts';
import type { Issue, Severity } from '../model/issue.ts';
import { unlocalized } from '../model/localized.ts';
import type { Localized } from '../model/localized.ts';
import { FINDING_SEVERITY } from './finding-severity.ts';
import type { FindingCode, PackageFindingCode } from './finding-severity.ts';

/** A part of a JSON text whose line and column are found only when there is something to say of it; `faults`: all that makes the text no JSON. */
export type Spot = { readonly text: string } & ({ readonly path: readonly (string | number)[] } | { readonly offset: number } | { readonly faults: true });

/** Where a finding is; what is not known is left out. A `repair` replaces the one that its kind has. */
export type Place = Partial<Omit<Issue, 'code' | 'severity' | 'message'>> & { readonly within?: Spot };

/** What is filled into the words of a finding. */
export type Blanks = Readonly<Record<string, string | Localized>>;

/** Something found while reading, before it is put into words: see `word-findings.ts`. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly blanks: Blanks;
  readonly place: Place;
}

/** A finding in a package, with the severity of its kind. */
export const finding = (code: PackageFindingCode, blanks: Blanks, place: Place = {}): Finding => ({ code, severity: FINDING_SEVERITY[code], blanks, place });

/** A finding as an issue that says its code, for when the words cannot be had. A repair is there only where the finding brings its own. */
export function unworded({ code, severity, place }: Finding): Issue {
  const { within: _, ...known } = place;
  return issue(severity, code, unlocalized(code), known);
}
