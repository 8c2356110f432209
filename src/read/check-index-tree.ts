import type { Indicator } from '../model/indicator.ts';
import { hintWords } from '../text/read/read-hint-words.ts';
import { fill } from '../text/say.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import { nearestWord } from './nearest-word.ts';
import { partOf } from './parse-shape.ts';
import type { Part } from './parse-shape.ts';

/** Columns of the score table that no node may be named as. */
export const FIXED_COLUMNS = ['area', 'name', 'population', 'score', 'rank', 'percentile', 'decile', 'coverage'] as const;

/**
 * What the shape of a tree cannot say: ids are unique and free, leaves name indicators that are scored.
 * Works on the JSON as it stands, so that a tree with faults of shape has these told as well. True where all holds.
 */
export function checkTree(root: Part, indicators: ReadonlyMap<string, Indicator> | null, log: IssueLog): boolean {
  const seen = new Set<string>();
  let sound = true;
  for (const node of nodeParts(root)) {
    if (!idIsFree(partOf(node, 'id'), seen, log)) sound = false;
    if (indicators !== null && !isScored(partOf(node, 'indicator'), indicators, log)) sound = false;
  }
  return sound;
}

function idIsFree(part: Part, seen: Set<string>, log: IssueLog): boolean {
  const id = part.value;
  if (typeof id !== 'string') return true;
  const reserved = FIXED_COLUMNS.some((name) => name === id);
  if (reserved) log.add(finding('reserved-node-id', { id, allowed: FIXED_COLUMNS.join(', ') }, part.json.place(part.path)));
  const isDouble = seen.has(id);
  if (isDouble) log.add(finding('duplicate-node', { id }, part.json.place(part.path)));
  seen.add(id);
  return !reserved && !isDouble;
}

function isScored(part: Part, indicators: ReadonlyMap<string, Indicator>, log: IssueLog): boolean {
  const id = part.value;
  if (typeof id !== 'string') return true;
  const indicator = indicators.get(id);
  const place = part.json.place(part.path);
  if (indicator === undefined) log.add(unknownIndicator(id, scoredIn(indicators), place));
  else if (indicator.direction === 'context') log.add(finding('context-in-index', { id }, place));
  else return true;
  return false;
}

const scoredIn = (indicators: ReadonlyMap<string, Indicator>): readonly string[] => [...indicators.values()].filter(({ direction }) => direction !== 'context').map(({ id }) => id);

/** The finding about an indicator that the package does not describe, with those it could be and the name that was probably meant. */
export function unknownIndicator(id: string, known: Iterable<string>, place: ReturnType<Part['json']['place']>) {
  const allowed = [...known];
  const near = nearestWord(id, allowed);
  return finding('unknown-indicator', { id, allowed: allowed.join(', '), hint: near === null ? '' : fill(hintWords.perhaps, { word: near }) }, place);
}

/** Every node of a tree as it stands in the JSON, a parent before its children. */
function* nodeParts(part: Part): Generator<Part> {
  if (typeof part.value !== 'object' || part.value === null) return;
  yield part;
  const children = partOf(part, 'children');
  if (Array.isArray(children.value)) for (const i of children.value.keys()) yield* nodeParts(partOf(children, i));
}
