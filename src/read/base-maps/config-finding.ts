import type { Severity } from '../../model/issue.ts';
import type { Blanks, Finding, Place } from '../finding.ts';

/** Kinds of findings that only `config.json` can make, apart from those of packages. Words: `src/text/base-map/config-finding-words.ts`. */
export const CONFIG_FINDING_SEVERITY = {
  'config-not-an-object': 'error',
  'config-unknown-member': 'warning',
  'base-map-address': 'error',
  'base-map-placeholders': 'error',
  'base-map-unknown-placeholder': 'error',
  'base-map-layer-missing': 'error',
  'base-map-token-header': 'error',
  'base-map-token-to-own-host': 'warning',
  'base-map-key-in-address': 'warning',
  'base-map-not-encrypted': 'warning',
  'base-map-zooms': 'error',
  'base-map-draws-nothing': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

/** Stable name of a kind of finding in `config.json`. */
export type ConfigFindingCode = keyof typeof CONFIG_FINDING_SEVERITY;

/** A finding in `config.json`, with the severity of its kind. */
export const configFinding = (code: ConfigFindingCode, blanks: Blanks, place: Place = {}): Finding => ({ code, severity: CONFIG_FINDING_SEVERITY[code], blanks, place });
