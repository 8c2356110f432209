/** How many rows of the list fit under the map on one page. */
export const PRINTED_ROWS = 20;
