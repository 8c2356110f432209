/** Longest text that is compared letter by letter. */
const LONGEST = 80;

/**
 * Edit distance (insertions, deletions, substitutions) of two texts, no further than `limit`.
 * Source: V. I. Levenshtein, Binary codes capable of correcting deletions, insertions, and reversals (1966); computed row by row (Wagner and Fischer 1974).
 * @returns `limit + 1` where it is larger
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > LONGEST || b.length > LONGEST) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}

/**
 * The one candidate that a text nearly is: a letter off for every four, two at most, and nearer than any other; else the one that it is the beginning of, or that is its beginning.
 * Numbers are never near each other: 12 and 13 are two areas.
 */
export function nearestName(text: string, candidates: readonly string[]): string | null {
  if (/^\d*$/.test(text) || text.length > LONGEST) return null;
  return closest(text, candidates) ?? sameBeginning(text, candidates);
}

/** Shortest beginning that tells one name from another. */
const BEGINNING = 6;

function sameBeginning(text: string, candidates: readonly string[]): string | null {
  const found = candidates.filter((one) => Math.min(one.length, text.length) >= BEGINNING && (one.startsWith(text) || text.startsWith(one)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function closest(text: string, candidates: readonly string[]): string | null {
  const limit = Math.min(2, Math.floor(text.length / 4));
  let best: string | null = null;
  let least = limit + 1;
  let isShared = false;
  for (const candidate of limit === 0 ? [] : candidates) {
    const distance = editDistance(text, candidate, limit);
    if (distance > limit || distance > least) continue;
    isShared = distance === least;
    least = distance;
    best = candidate;
  }
  return isShared ? null : best;
}
