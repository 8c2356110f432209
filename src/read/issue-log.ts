import { finding } from './finding.ts';
import type { Finding } from './finding.ts';

/** Where everything that is found while reading is gathered, in the order it is found. */
export interface IssueLog {
  add(one: Finding): void;
  /** Adds it unless the same key was used before: for findings that would repeat on every row. */
  addOnce(key: string, one: () => Finding): void;
  all(): readonly Finding[];
}

/** Findings of one kind in one file after which the rest is only counted, so that a wrong file cannot fill the memory. */
const LIMIT = 1000;

/** An empty log. Of each kind of finding in each file the first 1,000 are listed and the rest counted in one line. */
export function issueLog(): IssueLog {
  const findings: Finding[] = [];
  const counts = new Map<string, { first: Finding; count: number }>();
  const once = new Set<string>();
  const add = (one: Finding): void => {
    const kind = `${one.code} ${one.place.file ?? ''}`;
    const seen = counts.get(kind) ?? { first: one, count: 0 };
    seen.count += 1;
    counts.set(kind, seen);
    if (seen.count <= LIMIT) findings.push(one);
  };
  return {
    add,
    addOnce(key, one) {
      if (once.has(key)) return;
      once.add(key);
      add(one());
    },
    all: () => [...findings, ...[...counts.values()].filter(({ count }) => count > LIMIT).map(({ first, count }) => more(first, count - LIMIT))],
  };
}

function more(first: Finding, count: number): Finding {
  const summary = finding('more-of-the-same', { count: String(count), code: first.code }, { file: first.place.file ?? null });
  return { ...summary, severity: first.severity };
}
