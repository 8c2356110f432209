/** What a file may hold, so that none can fill the memory or keep the reader busy without end. A city of 100,000 areas is far below all of them. */
export const FILE_LIMITS = {
  /** Bytes of one file, as it comes and unpacked. */
  bytes: 300_000_000,
  /** Files in a zip, and how many times its size it may unpack to. */
  zipEntries: 2000,
  zipRatio: 200,
  features: 500_000,
  /** Positions of one file. */
  positions: 20_000_000,
  columns: 1000,
  /** Cells of one layer: rows times columns, filled or not. */
  cells: 20_000_000,
  /** Parts of parts of one geometry. */
  depth: 32,
} as const;

/** How many rows of so many columns a layer may have. */
export const mostRows = (columns: number): number => Math.min(FILE_LIMITS.features, Math.floor(FILE_LIMITS.cells / Math.max(1, columns)));
