import type { Grid } from './table-parts.ts';
import { TableError } from './table-error.ts';
/** The tables of a JSON-stat answer. */
export function readJsonStat(_text: string, _file: string): readonly { readonly name: string; readonly grid: Grid }[] {
  throw new TableError('damaged-json-stat', { what: '' });
}
