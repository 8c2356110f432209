import type { CityPackage } from '../model/city-package.ts';
import type { IndexTree } from '../model/index-tree.ts';
import { issueLog } from './issue-log.ts';
import { parseJson } from './json-text.ts';
import { readIndexTree } from './read-index-tree.ts';

/** An index tree from its JSON text, as a link or the browser's memory carries it; `null` where it has any error. */
export function readTreeText(text: string, { indicators }: Pick<CityPackage, 'indicators'>): IndexTree | null {
  const log = issueLog();
  const json = parseJson(text, '', log);
  return json === null ? null : readIndexTree({ json, path: [], value: json.value }, indicators, log);
}
