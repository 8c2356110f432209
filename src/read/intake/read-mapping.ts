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
  const parsed = json === null ? null : parseStrict(mappingShape, { json, path: [], value: json.value }, log);
  const issues = wordFindings(log.all());
  if (json === null || parsed === null || issues.some(({ severity }) => severity === 'error')) return { mapping: null, issues };
  return { mapping: asGiven(json.value, parsed), issues };
}

/** The mapping as it stands in its file, in its order and without what the shapes fill in, so that it is written again as it was. */
function asGiven(value: unknown, parsed: Mapping): Mapping {
  const given = Object.entries(Object(value)).filter(([name]) => name !== 'levels' && name !== 'indicators' && name !== 'joinRepairs');
  const list = <T>(name: string, otherwise: T): T => (Object.getOwnPropertyDescriptor(Object(value), name)?.value as T | undefined) ?? otherwise;
  return { ...parsed, ...Object.fromEntries(given), levels: list('levels', parsed.levels), indicators: list('indicators', parsed.indicators), joinRepairs: list('joinRepairs', parsed.joinRepairs) };
}
