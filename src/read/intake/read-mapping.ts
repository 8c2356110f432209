import type { Issue } from '../../model/issue.ts';
import { issueLog } from '../issue-log.ts';
import { parseJson } from '../json-text.ts';
import { parseStrict } from '../parse-shape.ts';
import { wordFindings } from '../word-findings.ts';
import { mappingShape } from './mapping-shape.ts';
import type { Mapping } from './mapping-shape.ts';

/** A mapping from its JSON text; `null`, with every fault and its place, where it cannot be used as a whole. */
export function readMapping(text: string, file: string): { readonly mapping: Mapping | null; readonly issues: readonly Issue[] } {
  const log = issueLog();
  const json = parseJson(text, file, log);
  const mapping = json === null ? null : parseStrict(mappingShape, { json, path: [], value: json.value }, log);
  const issues = wordFindings(log.all());
  return { mapping: issues.some(({ severity }) => severity === 'error') ? null : mapping, issues };
}
