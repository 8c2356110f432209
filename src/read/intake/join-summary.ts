import type { LevelJoin, OpenKey, TableReport } from './intake-report.ts';
import type { KeyFound } from './key-tally.ts';
import type { KnownLevel } from './known-levels.ts';

/** Areas and keys that are named one by one. */
const NAMED = 500;

/** The join of a table as data: what was found at each level, and the keys that were not. */
export function joinSummary(keys: readonly KeyFound[], levels: readonly KnownLevel[]): Pick<TableReport, 'keys' | 'joins' | 'repaired'> {
  return { keys: keys.flatMap(openKey).slice(0, NAMED), joins: levels.flatMap((level) => levelJoin(keys, level)), repaired: keys.flatMap(repairedKey) };
}

function openKey({ key, line, count, level, match }: KeyFound): readonly OpenKey[] {
  if (match.kind !== 'near' && match.kind !== 'ambiguous' && match.kind !== 'unmatched') return [];
  const near = match.kind === 'near' && level !== null ? { id: match.id, name: match.name, level: level.id } : null;
  return [{ key, line, count, kind: match.kind, near }];
}

function repairedKey({ key, level, match }: KeyFound): TableReport['repaired'] {
  if (match.kind !== 'matched' || level === null || (match.by !== 'repair' && match.by !== 'near')) return [];
  return [{ key, level: level.id, id: match.id, name: level.areas.find(({ id }) => id === match.id)?.name ?? match.id }];
}

/** Nothing where no key of the table is an area of the level: it speaks of others. */
function levelJoin(keys: readonly KeyFound[], level: KnownLevel): readonly LevelJoin[] {
  const found = new Map<string, string[]>();
  for (const { key, level: own, match } of keys) {
    if (own === level && match.kind === 'matched') found.set(match.id, [...(found.get(match.id) ?? []), key]);
  }
  if (found.size === 0) return [];
  const nameOf = new Map(level.areas.map(({ id, name }) => [id, name]));
  const without = level.areas.filter(({ id }) => !found.has(id)).map(({ id, name }) => ({ id, name }));
  const doubles = [...found].filter(([, own]) => own.length > 1).map(([id, own]) => ({ name: nameOf.get(id) ?? id, keys: own }));
  return [{ level: level.id, areas: level.areas.length, matched: found.size, without: without.slice(0, NAMED), doubles: doubles.slice(0, NAMED) }];
}
