/** The priority list itself: table, filters, export. */
export const PriorityList = (): null => null;
