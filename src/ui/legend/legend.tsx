/** The legend on the map, bottom left. */
export const Legend = (): null => null;
