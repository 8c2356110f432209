import type { CrsQuestion, LayerCrs } from '../files/raw-file.ts';
import type { ColumnReading } from '../tables/read-column.ts';
import type { TableReading } from '../tables/read-tables.ts';
import type { RowFault } from '../tables/table-parts.ts';

/** What was found in files and what became of it, as data that a page can show and ask about. It survives structuredClone. */
export interface IntakeReport {
  readonly parts: readonly FoundPart[];
  /** Coordinate systems that only a person can say. */
  readonly questions: readonly (CrsQuestion & { readonly file: string })[];
  /** One a table that figures were taken from. */
  readonly tables: readonly TableReport[];
}

/** A layer or table of a file, before anything is said of what it is for. */
export type FoundPart = FoundLayer | FoundTable;

export interface FoundLayer {
  readonly kind: 'layer';
  readonly file: string;
  readonly part: string;
  readonly features: number;
  /** Features that have a geometry that can be used. */
  readonly drawn: number;
  readonly crs: LayerCrs | null;
  readonly columns: readonly string[];
}

export interface FoundTable extends Pick<TableReading, 'format' | 'encoding' | 'mojibake' | 'delimiter' | 'headingLine'> {
  readonly kind: 'table';
  readonly file: string;
  readonly part: string;
  readonly rows: number;
  readonly columns: readonly FoundColumn[];
}

export type FoundColumn = Pick<ColumnReading, 'name' | 'kind' | 'writing' | 'isCertain' | 'example'>;

/** Why a row gave no figures. */
export type RowReason = RowFault | 'row-without-area' | 'row-without-year' | 'row-twice' | 'area-near' | 'area-ambiguous' | 'area-unmatched';

export interface TurnedAwayRow {
  readonly line: number;
  readonly reason: RowReason;
  /** The row's beginning, or the name that was not found. */
  readonly text: string;
}

/** A key of a table that is no area for certain. */
export interface OpenKey {
  readonly key: string;
  readonly line: number;
  /** Rows with that key. */
  readonly count: number;
  readonly kind: 'near' | 'ambiguous' | 'unmatched';
  /** The area that it nearly is, where there is one. */
  readonly near: { readonly id: string; readonly name: string; readonly level: string } | null;
}

/** How many areas of a level a table has figures of. */
export interface LevelJoin {
  readonly level: string;
  readonly areas: number;
  readonly matched: number;
  readonly without: readonly { readonly id: string; readonly name: string }[];
  /** Several keys that are one area: `7` and `007`. */
  readonly doubles: readonly { readonly name: string; readonly keys: readonly string[] }[];
}

/** A mark in place of a number, or on it. */
export interface FoundMark {
  readonly mark: string;
  readonly count: number;
  readonly columns: readonly string[];
  /** True where only a person can say what it means. */
  readonly isOpen: boolean;
}

/** What became of a table's rows. */
export interface TableReport {
  readonly file: string;
  readonly part: string;
  readonly total: number;
  readonly read: number;
  readonly rejected: number;
  readonly aside: number;
  /** The rejected rows in the file's order, {@link ROWS_LISTED} at most. */
  readonly rows: readonly TurnedAwayRow[];
  readonly keys: readonly OpenKey[];
  /** Near misses that a person has accepted, now or before. */
  readonly repaired: readonly { readonly key: string; readonly level: string; readonly id: string; readonly name: string }[];
  readonly joins: readonly LevelJoin[];
  readonly marks: readonly FoundMark[];
}

/** So many rejected rows of a table are listed one by one; the rest is counted. */
export const ROWS_LISTED = 2000;
