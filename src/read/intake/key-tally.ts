import type { JoinRepair } from '../../model/city-package.ts';
import type { Issue } from '../../model/issue.ts';
import { joinIssues } from './join-issues.ts';
import { joinSummary } from './join-summary.ts';
import type { KnownLevel } from './known-levels.ts';
import { matchKey } from './match-key.ts';
import type { KeyMatch } from './match-key.ts';

/** A key of a table at the level where it was found, or at the first where it was not. */
export interface KeyFound {
  readonly key: string;
  readonly level: KnownLevel | null;
  readonly match: KeyMatch;
  readonly line: number;
  count: number;
}

/** Finds the area of each row, and remembers what each key found. */
export interface KeyTally {
  /** The area; why it is none for certain; `aside`: a total, people outside of any area, or an area of another level. */
  find(key: string, line: number): { readonly level: string; readonly area: string } | 'near' | 'ambiguous' | 'unmatched' | 'aside';
  report(issues: Issue[], column: string): void;
  /** Near misses that were accepted, to be remembered in the package. */
  accepted(): readonly JoinRepair[];
  /** The same as data. */
  summary(): ReturnType<typeof joinSummary>;
}

/** @param levels those that the table may speak of, the coarsest first; a key goes to the first where it is an area */
export function keyTally(levels: readonly KnownLevel[], file: string): KeyTally {
  const keys = new Map<string, KeyFound>();
  return {
    find(key, line) {
      let found = keys.get(key);
      if (found === undefined) keys.set(key, (found = { key, ...lookUp(key, levels), line, count: 0 }));
      found.count += 1;
      const { match, level } = found;
      if (match.kind === 'matched' && level !== null) return { level: level.id, area: match.id };
      return match.kind === 'near' || match.kind === 'ambiguous' || match.kind === 'unmatched' ? match.kind : 'aside';
    },
    accepted: () => [...keys.values()].flatMap(({ key, level, match }) => (match.kind === 'matched' && match.by === 'near' && level !== null ? [{ from: key, to: match.id, level: level.id }] : [])),
    summary: () => joinSummary([...keys.values()], levels),
    report: (issues, column) => issues.push(...joinIssues([...keys.values()], levels, { file, column })),
  };
}

/** The first level that knows the key for certain; else the best of what the others say: near, ambiguous, a total, none. */
function lookUp(key: string, levels: readonly KnownLevel[]): Pick<KeyFound, 'level' | 'match'> {
  const found = levels.map((level) => ({ level, match: matchKey(key, level) }));
  const best = ORDER.map((kind) => found.find(({ match }) => match.kind === kind)).find((one) => one !== undefined);
  return best ?? { level: null, match: { kind: 'unmatched' } };
}

const ORDER: readonly KeyMatch['kind'][] = ['matched', 'total', 'unallocated', 'ambiguous', 'near', 'unmatched', 'elsewhere'];
