import type { NumberLook } from '../people-columns.ts';
import type { Cell } from '../table.ts';

/** How a cell looks. */
export type CellLook = NumberLook | 'head' | 'label' | 'wrapped' | 'link';

/** A cell of a sheet: a number is a number, text is text and never a formula, `null` is empty. */
export interface SheetCell {
  readonly value: Cell;
  readonly look: CellLook;
  /** Where a click leads. */
  readonly href?: string;
}

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Widths of the columns in letters. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in sight while the rest scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Whether the first row has buttons that filter. */
  readonly isFiltered: boolean;
}

/** `A1` of a row and column from 0. */
export const addressOf = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

const columnName = (column: number): string => (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
