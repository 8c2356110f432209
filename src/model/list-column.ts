/** Columns of the priority list that may be put away, in the order in which they stand. Rank, name and figure always stand before them. */
export const LIST_COLUMNS = ['span', 'population', 'coverage', 'drivers', 'group', 'plans', 'cover', 'active', 'expiring', 'planned', 'since', 'notes'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];
