import type { IndexNode, Leaf } from '../model/index-tree.ts';
import type { Indicator } from '../model/indicator.ts';
import { hintWords } from '../text/read-hint-words.ts';
import { treeWords } from '../text/read-tree-words.ts';
import { fill } from '../text/say.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import type { JsonPath } from './json-text.ts';
import { nearestWord } from './nearest-word.ts';
import type { Part } from './parse-shape.ts';

/** Columns of the score table that no node may be named as. */
export const FIXED_COLUMNS = ['area', 'name', 'population', 'score', 'rank', 'percentile', 'decile', 'coverage'] as const;

/** What the shape of a tree cannot say: ids are unique and free, leaves name indicators that are scored. True where all holds. */
export function checkTree(root: IndexNode, part: Part, indicators: ReadonlyMap<string, Indicator> | null, log: IssueLog): boolean {
  const seen = new Set<string>();
  let sound = true;
  const fault = (code: keyof typeof treeWords, blanks: Record<string, string>, path: JsonPath): void => {
    sound = false;
    log.add(finding(treeWords, code, { field: '', hint: '', ...blanks }, part.json.place(path)));
  };
  for (const { node, path } of withPaths(root, part.path)) {
    if (seen.has(node.id)) fault('duplicate-node', { id: node.id }, [...path, 'id']);
    seen.add(node.id);
    if (FIXED_COLUMNS.some((name) => name === node.id)) fault('reserved-node-id', { id: node.id, allowed: FIXED_COLUMNS.join(', ') }, [...path, 'id']);
    if (node.kind === 'leaf' && indicators !== null && !leafIsScored(node, indicators, part, path, log)) sound = false;
  }
  return sound;
}

function leafIsScored(leaf: Leaf, indicators: ReadonlyMap<string, Indicator>, part: Part, path: JsonPath, log: IssueLog): boolean {
  const indicator = indicators.get(leaf.indicator);
  const place = part.json.place([...path, 'indicator']);
  if (indicator === undefined) log.add(unknownIndicator(leaf.indicator, indicators.keys(), place));
  else if (indicator.direction === 'context') log.add(finding(treeWords, 'context-in-index', { id: leaf.indicator }, place));
  else return true;
  return false;
}

/** The finding about an indicator that the package does not describe, with the name that was probably meant. */
export function unknownIndicator(id: string, known: Iterable<string>, place: ReturnType<Part['json']['place']>) {
  const near = nearestWord(id, known);
  return finding(treeWords, 'unknown-indicator', { id, hint: near === null ? '' : fill(hintWords.perhaps, { word: near }) }, place);
}

function* withPaths(node: IndexNode, path: JsonPath): Generator<{ node: IndexNode; path: JsonPath }> {
  yield { node, path };
  if (node.kind === 'branch') for (const [i, child] of node.children.entries()) yield* withPaths(child, [...path, 'children', i]);
}
