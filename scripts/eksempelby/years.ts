export const FIRST_YEAR = 2010;
export const LAST_YEAR = 2025;
export const YEARS: readonly number[] = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);

/** The year in which a border between two roder moved, and how many residents moved with it. */
export const BORDER_YEAR = 2019;
export const BORDER_RESIDENTS = 186;

/** Years of local elections. */
export const ELECTIONS: readonly number[] = [2013, 2017, 2021, 2025];
