import { digits } from './csv.ts';
import type { Cell, Table } from './table.ts';

/**
 * A table as a JSON array, one object a row and a line, members in the order of the columns, `null` for an empty cell.
 * Written by hand because a JavaScript object would move members named `2013` to the front and lose one named `__proto__`.
 */
export function jsonOf({ columns, rows }: Table): string {
  if (rows.length === 0) return '[]\n';
  const names = columns.map((name) => JSON.stringify(name));
  const objects = rows.map((cells) => `{${names.map((name, i) => `${name}:${member(cells[i] ?? null)}`).join(',')}}`);
  return `[\n${objects.join(',\n')}\n]\n`;
}

const member = (cell: Cell): string => (typeof cell === 'number' ? digits(cell) : JSON.stringify(cell));
