import type { Level } from '../model/level.ts';

/** Need above or below the threshold, with or without enough cover by plans; from what asks for least to what asks for most. */
export const NEED_GROUPS = ['lower-without', 'lower-with', 'high-with', 'high-without'] as const;
export type NeedGroup = (typeof NEED_GROUPS)[number];

/** Which areas have high need: the first so many of the list, the first share 0..1 of it, or every one with such a score. */
export type HighNeed =
  | { readonly by: 'count'; readonly count: number }
  | { readonly by: 'share'; readonly share: number }
  | { readonly by: 'score'; readonly atLeast: number };

export interface GroupRule {
  readonly high: HighNeed;
  /** Smallest share 0..1 of an area that must be covered for it to be one with a plan. */
  readonly cover: number;
}

/** The command line's own, and the screen's where areas are small: the fifth with most need, and half of the area. */
export const DEFAULT_GROUP_RULE: GroupRule = { high: { by: 'share', share: 0.2 }, cover: 0.5 };

/** The screen's where areas are large: a plan works in estates, and half of a bydel is hardly ever covered. */
const LARGE_AREAS_RULE: GroupRule = { ...DEFAULT_GROUP_RULE, cover: 0.2 };

/** The rule that a level opens with. Its areas are large where those of another level, more in number, lie within them. */
export function openingGroupRule(levels: readonly Level[], level: Level): GroupRule {
  const areLarge = levels.some(({ areas }) => areas.length > level.areas.length && areas.some(({ parents }) => parents.has(level.id)));
  return areLarge ? LARGE_AREAS_RULE : DEFAULT_GROUP_RULE;
}
