import type { Place } from '../finding.ts';
import type { DraftLayer } from './draft-layer.ts';

/** What a row is called in findings: its number in the file, and the name it has there. */
export interface RowLabel {
  readonly blanks: { readonly number: string; readonly name: string };
  readonly place: Place;
}

/** Names rows by the first column that is headed like a name, else by none. */
export function rowLabels({ columns, rows, lines, file, name: layer }: Pick<DraftLayer, 'columns' | 'rows' | 'lines' | 'file' | 'name'>): (row: number) => RowLabel {
  const named = columns.findIndex((column) => /navn|name|title/i.test(column));
  return (row) => {
    const cell = rows[row]?.[named];
    const number = String(row + 1);
    const name = typeof cell === 'string' && cell !== '' ? ` (${cell.slice(0, 80)})` : '';
    return { blanks: { number, name }, place: { file, feature: number, field: layer, line: lines?.[row] ?? null } };
  };
}
