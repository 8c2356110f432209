import type { Grid } from './table-parts.ts';
import { TableError } from './table-error.ts';
/** The sheets of a workbook. */
export function readWorkbook(_bytes: Uint8Array): readonly { readonly name: string; readonly grid: Grid }[] {
  throw new TableError('damaged-workbook', { what: '' });
}
