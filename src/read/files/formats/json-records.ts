import { fileFinding } from '../file-finding.ts';
import { finding } from '../../finding.ts';
import { isNestedDeeperThan } from '../../json-depth.ts';
import { parseJson } from '../../json-text.ts';
import type { IssueLog } from '../../issue-log.ts';

/** A JSON value in a file; `line` where each stands on a line of its own. */
export interface JsonRecord {
  readonly value: unknown;
  readonly line: number | null;
}

/** Deeper than a geometry in a collection in a feature in a collection. */
const DEPTH = 100;

/**
 * The JSON values of a file: one, or one a line (newline-delimited JSON, and the sequences of RFC 8142, which put a control character before each).
 * A line that is no JSON is listed and left out.
 * @returns `null` where the file is no JSON
 */
export function recordsOf(text: string, file: string, log: IssueLog): readonly JsonRecord[] | null {
  const plain = text.replaceAll('\u001e', '').replace(/^\ufeff/, '');
  if (!isSequence(plain)) {
    const json = parseJson(plain, file, log);
    return json === null ? null : [{ value: json.value, line: null }];
  }
  if (isNestedDeeperThan(plain, DEPTH)) {
    log.add(finding('json-too-deep', { limit: String(DEPTH) }, { file }));
    return null;
  }
  return plain.split('\n').flatMap((one, i): JsonRecord[] => {
    if (one.trim() === '') return [];
    const value = valueOf(one);
    if (value !== undefined) return [{ value, line: i + 1 }];
    log.add(fileFinding('wrong-json-line', { line: String(i + 1) }, { file, line: i + 1 }));
    return [];
  });
}

/** Whether the first line is a whole value and more comes after it. */
function isSequence(text: string): boolean {
  const trimmed = text.trimStart();
  const feed = trimmed.indexOf('\n');
  return feed > 0 && trimmed.slice(feed).trim() !== '' && /^\{.*\}\s*$/.test(trimmed.slice(0, feed)) && valueOf(trimmed.slice(0, feed)) !== undefined;
}

function valueOf(text: string): unknown {
  try {
    // A member of this name would set a prototype where it is copied.
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    return undefined;
  }
}
