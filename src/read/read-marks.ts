import type { AreaMark } from '../model/city-package.ts';
import { knownLevel, knowsIndicator, memberOf } from './known-parts.ts';
import type { KnownParts } from './known-parts.ts';
import { localizedOf } from './localized-of.ts';
import type { Part } from './parse-shape.ts';
import { readList, uniqueById } from './read-list.ts';
import { markShape } from './shape/manifest-shapes.ts';

/** Marks whose level and indicator are known. */
export function readMarks(part: Part, known: KnownParts): readonly AreaMark[] {
  const entries = uniqueById(readList(markShape, part, known.log), known.log);
  return [...entries.values()].flatMap(({ given, part: at }) => {
    const level = knownLevel(given.level, memberOf(at, 'level'), known);
    const isKnown = knowsIndicator(given.indicator, memberOf(at, 'indicator'), known);
    if (level === null || !isKnown) return [];
    const { id, indicator, atLeast } = given;
    return [{ id, title: localizedOf(given.title, id), description: localizedOf(given.description, ''), level: level.id, indicator, atLeast }];
  });
}
