/** The panel of the pinned area. */
export const AreaPanel = (): null => null;
