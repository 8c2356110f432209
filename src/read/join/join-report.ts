import type { KnownArea, AreaMatcher, Match } from './match-areas.ts';

/** A key of a table, and where it stands first. */
export interface KeyUse {
  readonly key: string;
  readonly match: Match;
  readonly count: number;
  readonly line: number | null;
}

/** What joined, on both sides. */
export interface JoinReport {
  readonly keys: readonly KeyUse[];
  /** Areas that no key found. */
  readonly areasWithout: readonly KnownArea[];
  /** Several keys that found the same area: `7` and `007`. */
  readonly doubles: readonly { readonly id: string; readonly keys: readonly string[] }[];
}

/** Matches every key of a column, each once. @param lines line of each key; `null`: the file has none */
export function joinReport(keys: readonly string[], lines: readonly number[] | null, areas: readonly KnownArea[], matcher: AreaMatcher): JoinReport {
  const uses = new Map<string, { line: number | null; count: number }>();
  for (const [i, key] of keys.entries()) {
    const use = uses.get(key);
    if (use === undefined) uses.set(key, { line: lines?.[i] ?? null, count: 1 });
    else use.count += 1;
  }
  const all = [...uses].map(([key, use]) => ({ key, ...use, match: matcher.match(key) }));
  const byArea = new Map<string, string[]>();
  for (const { key, match } of all) if (match.kind === 'matched') byArea.set(match.id, [...(byArea.get(match.id) ?? []), key]);
  return {
    keys: all,
    areasWithout: areas.filter(({ id }) => !byArea.has(id)),
    doubles: [...byArea].filter(([, found]) => found.length > 1).map(([id, found]) => ({ id, keys: found })),
  };
}
