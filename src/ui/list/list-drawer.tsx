/** The drawer under the map that holds the priority list. */
export const ListDrawer = (): null => null;
