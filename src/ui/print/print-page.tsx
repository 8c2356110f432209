/** The one printed page of the current view. */
export const PrintPage = (): null => null;
