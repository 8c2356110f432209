import { withoutMark } from './decode-text.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { finding } from './finding.ts';
import type { Place } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import { isNestedDeeperThan } from './json-depth.ts';

/** Member names and list positions from the root down. */
export type JsonPath = readonly (string | number)[];

/** A JSON text, parsed, that knows where each of its parts stands. */
export interface JsonText {
  readonly file: string;
  readonly value: unknown;
  /** File and `field` of the part at `path`, and what its line and column are found with: they are those of the nearest part around it that is there. */
  place(path: JsonPath): Place & { readonly file: string; readonly field: string | null };
}

/** Deeper than any real package or geometry, shallow enough for every recursive reader behind this one. */
const DEPTH_LIMIT = 200;
/** Above this many characters (large geometries) keys are not checked for doubles and places carry no line. */
const TREE_LIMIT = 8_000_000;

/**
 * Strict JSON (no comments, no trailing commas) with positions.
 * A byte order mark is noticed, a key that stands twice is an error and the last one holds, `__proto__` is left out.
 * @returns `null` where the text is no JSON; every fault becomes an issue with line and column when findings are worded
 */
export function parseJson(raw: string, file: string, log: IssueLog): JsonText | null {
  const text = withoutMark(raw, file, log);
  if (isNestedDeeperThan(text, DEPTH_LIMIT)) {
    log.add(finding('json-too-deep', { limit: String(DEPTH_LIMIT) }, { file }));
    return null;
  }
  const value = strictValue(text);
  if (value === undefined) {
    log.add(finding('wrong-json', {}, { file, within: { text, faults: true } }));
    return null;
  }
  const small = text.length <= TREE_LIMIT;
  if (small) for (const { key, offset } of duplicateKeys(text)) log.add(finding('duplicate-key', { key }, { file, field: key, within: { text, offset } }));
  return { file, value, place: (path) => ({ file, field: fieldOf(path), ...(small ? { within: { text, path } } : {}) }) };
}

/** `bybarometer.levels[0].values`; `null` for the root. */
export function fieldOf(path: JsonPath): string | null {
  if (path.length === 0) return null;
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}

function strictValue(text: string): unknown {
  try {
    // A parsed `__proto__` is an ordinary member here, but copying it with spread or assign would set a prototype.
    return /__proto__|\\u005f/i.test(text) ? JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value)) : JSON.parse(text);
  } catch {
    return undefined;
  }
}
