/** Largest file, in bytes, and most columns, rows and cells (rows times columns, filled or not) that a table may have: more is no table of a city's areas. */
export const TABLE_LIMITS = { bytes: 200_000_000, columns: 4_000, rows: 2_000_000, cells: 20_000_000 } as const;
