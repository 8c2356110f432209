import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import type { Finding, Spot } from './finding.ts';
import { jsonFaults } from './json-faults.ts';
import type { JsonPath } from './json-text.ts';
import { lineStarts } from './line-starts.ts';
import type { LineStarts } from './line-starts.ts';

/** A JSON text in which places are looked up; each part is made once, however many findings are in it. */
interface Searched {
  readonly lines: LineStarts;
  readonly root: () => Node | undefined;
}

/** Findings with line and column in place of the spots they were made at. A text that is no JSON becomes a finding a fault. */
export function placeFindings(findings: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, Searched>();
  return findings.flatMap((one) => {
    const { within, ...place } = one.place;
    if (within === undefined) return [one];
    const searched = known.get(within.text) ?? search(within.text);
    known.set(within.text, searched);
    if ('faults' in within) return jsonFaults(within.text).map(({ what, offset }) => ({ ...one, blanks: { what }, place: { ...place, ...searched.lines.at(offset) } }));
    return [{ ...one, place: { ...place, ...searched.lines.at(offsetOf(within, searched)) } }];
  });
}

function search(text: string): Searched {
  let root: Node | undefined;
  return { lines: lineStarts(text), root: () => (root ??= parseTree(text)) };
}

function offsetOf(spot: Exclude<Spot, { faults: true }>, { root }: Searched): number {
  if ('offset' in spot) return spot.offset;
  const top = root();
  return top === undefined ? 0 : nearestNode(top, spot.path).offset;
}

function nearestNode(root: Node, path: JsonPath): Node {
  if (path.length === 0) return root;
  return findNodeAtLocation(root, [...path]) ?? nearestNode(root, path.slice(0, -1));
}
