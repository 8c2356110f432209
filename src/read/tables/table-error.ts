import type { TableFault } from '../../text/intake/table-fault-words.ts';

/** A file that cannot be read as a table; the words are in `text/intake`. */
export class TableError extends Error {
  readonly code: TableFault;
  readonly blanks: Readonly<Record<string, string>>;

  constructor(code: TableFault, blanks: Readonly<Record<string, string>>) {
    super(code);
    this.name = 'TableError';
    this.code = code;
    this.blanks = blanks;
  }
}
