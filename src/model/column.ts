/**
 * What an entry of a {@link Column} says. Missing is not zero is not suppressed, and never NaN:
 * a value may be read only where its state is `PRESENT`.
 */
export const MISSING = 0;
export const PRESENT = 1;
/** Known to exist, withheld to protect people (disclosure control). */
export const SUPPRESSED = 2;
/** The question has no meaning for this area. */
export const NOT_APPLICABLE = 3;
export type EntryState = typeof MISSING | typeof PRESENT | typeof SUPPRESSED | typeof NOT_APPLICABLE;

/** How final a present value is, as the publisher marked it. */
export const FINAL = 0;
export const PROVISIONAL = 1;
export const ESTIMATED = 2;
export type EntryQuality = typeof FINAL | typeof PROVISIONAL | typeof ESTIMATED;

/** One number an area, in the order of the level's areas. `values[i]` is 0 and unread where `state[i]` is not PRESENT. */
export interface Column {
  readonly values: Float64Array;
  readonly state: Uint8Array;
  /** `null`: every present value is final. */
  readonly quality: Uint8Array | null;
}

/** A column of `length` entries, all missing. */
export const emptyColumn = (length: number): Column => ({ values: new Float64Array(length), state: new Uint8Array(length), quality: null });

/** A column from plain numbers; `null` becomes missing. For tests and small tables. */
export function columnOf(entries: readonly (number | null)[]): Column {
  const column = emptyColumn(entries.length);
  entries.forEach((entry, i) => {
    if (entry === null) return;
    column.values[i] = entry;
    column.state[i] = PRESENT;
  });
  return column;
}

/** The number at `i`, or `null` where there is none to be read. */
export const valueAt = (column: Column, i: number): number | null => (column.state[i] === PRESENT ? (column.values[i] ?? null) : null);

/** The state at `i`; outside the column everything is missing. */
export const stateAt = (column: Column, i: number): EntryState => (column.state[i] ?? MISSING) as EntryState;

/** How many entries can be read. */
export function countPresent(column: Column): number {
  let count = 0;
  for (const state of column.state) if (state === PRESENT) count += 1;
  return count;
}
