/** `null`: no answer; written as an empty cell or `null`, never as 0. */
export type Cell = string | number | null;

/** A table as it leaves the program: named columns, and rows of as many cells. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
