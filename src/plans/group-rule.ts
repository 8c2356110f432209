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

/** The screen's and the command line's own: the fifth with most need, and half of the area. */
export const DEFAULT_GROUP_RULE: GroupRule = { high: { by: 'share', share: 0.2 }, cover: 0.5 };
