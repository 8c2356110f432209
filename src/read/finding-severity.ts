import type { Severity } from '../model/issue.ts';
import type { ConfigFindingCode } from './base-maps/config-finding.ts';
import type { FileFindingCode } from './files/file-finding.ts';

/**
 * Every kind of finding that reading can make, and how grave it is. The key is the code. What is said of it stands under the same
 * code in `src/text/read/read-texts.ts`, apart from this, so that a package without findings is read without the texts.
 */
export const FINDING_SEVERITY = {
  // Files, encodings and JSON as such.
  'missing-file': 'error',
  'unreadable-file': 'error',
  'path-outside-package': 'error',
  'not-utf-8': 'error',
  'unknown-encoding': 'error',
  'byte-order-mark': 'notice',
  'wrong-json': 'error',
  'json-too-deep': 'error',
  'duplicate-key': 'error',
  'more-of-the-same': 'error',
  // The package as a whole and what its parts refer to.
  'not-a-package': 'error',
  'unsupported-version': 'error',
  'no-usable-level': 'error',
  'level-not-usable': 'error',
  'unknown-resource': 'error',
  'duplicate-id': 'error',
  'missing-direction': 'error',
  'not-confirmed': 'warning',
  'minimum-population-without-population': 'error',
  'default-year-without-values': 'warning',
  'area-id-not-given': 'error',
  'unknown-area-in-list': 'error',
  'overlay-names-missing': 'warning',
  // The structure of manifest, profile and programmes.
  'missing-member': 'error',
  'wrong-type': 'error',
  'unknown-value': 'error',
  'out-of-range': 'error',
  'unknown-option': 'error',
  'unknown-member': 'notice',
  // CSV tables and the values in them.
  'empty-table': 'error',
  'row-length': 'error',
  'open-quote': 'error',
  'guessed-delimiter': 'notice',
  'missing-column': 'error',
  'duplicate-column': 'error',
  'ignored-column': 'notice',
  'unknown-indicator-in-rows': 'error',
  'not-a-number': 'error',
  'number-too-large': 'error',
  'wrong-year': 'error',
  'unknown-status': 'error',
  'value-with-status': 'warning',
  'dash-as-missing': 'warning',
  'percent-out-of-range': 'warning',
  'duplicate-value': 'error',
  'no-figures': 'error',
  'missing-area': 'error',
  // Areas, their geometry and how tables join them.
  'unmatched-area': 'error',
  'join-repaired': 'notice',
  'unknown-repair-target': 'error',
  'not-a-feature-collection': 'error',
  'no-features': 'error',
  'missing-area-id': 'error',
  'duplicate-area': 'error',
  'numeric-id': 'notice',
  'missing-area-name': 'warning',
  'empty-geometry': 'warning',
  'wrong-geometry': 'error',
  'wrong-position': 'error',
  'too-few-positions': 'error',
  'ring-closed': 'warning',
  'unknown-crs': 'error',
  'geometry-in-metres': 'error',
  'degrees-out-of-range': 'error',
  'unknown-parent-area': 'error',
  // Index trees and profiles.
  'goalposts-equal': 'error',
  'goalposts-not-positive': 'error',
  'limits-reversed': 'error',
  'power-without-p': 'error',
  'leaf-with-children': 'error',
  'unknown-indicator': 'error',
  'context-in-index': 'error',
  'duplicate-node': 'error',
  'reserved-node-id': 'error',
  'index-not-used': 'error',
  'minimum-without-population': 'error',
  'minimum-without-population-at-some-levels': 'warning',
  'unknown-node': 'error',
  'profile-without-content': 'error',
  'weights-without-index': 'error',
  'duplicate-profile': 'error',
  'unknown-level': 'error',
  // Programmes.
  'programmes-not-a-list': 'error',
  'programme-left-out': 'error',
  'duplicate-programme': 'error',
  'unknown-programme-type': 'error',
  'unknown-programme-area': 'error',
  'invalid-date': 'error',
  'end-before-start': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

/** Stable name of a kind of finding in a package. */
export type PackageFindingCode = keyof typeof FINDING_SEVERITY;

/** Stable name of a kind of finding. */
export type FindingCode = PackageFindingCode | FileFindingCode | ConfigFindingCode;

/** True for the code of a finding in a package, as shapes give it in place of a message. */
export const isFindingCode = (text: string): text is PackageFindingCode => Object.hasOwn(FINDING_SEVERITY, text);
