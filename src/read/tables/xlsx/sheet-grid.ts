import type { Cell } from '../../files/raw-file.ts';
import { TableError } from '../table-error.ts';
import type { Grid } from '../table-parts.ts';
import { columnOf } from './cell-address.ts';
import { isoDate } from './format-kind.ts';
import type { FormatKind } from './format-kind.ts';
import { fillMerged } from './merged-cells.ts';
import { walkXml } from './walk-xml.ts';

/** What a sheet's cells refer to. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly formats: readonly FormatKind[];
  readonly startsIn1904: boolean;
  readonly limits: { readonly columns: number; readonly rows: number; readonly cells: number };
  /** Cells that the sheets of the workbook have so far, gaps before a cell among them. */
  readonly used: { cells: number };
}

/** A cell while it is read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

/**
 * A sheet's XML as a grid. A cell or row that does not say where it is stands behind the one before it, as some programs write them.
 * @throws TableError where it is wider or longer than a table may be
 */
export function sheetGrid(xml: string, context: SheetContext): Grid {
  const rows: Cell[][] = [];
  const lines: number[] = [];
  const merged: string[] = [];
  let [line, row, next, cell, takesText] = [0, [] as Cell[], 0, null as OpenCell | null, false];
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'row') {
        line = Number(attribute('r') ?? line + 1) || line + 1;
        row = [];
        next = 0;
        rows.push(row);
        lines.push(line);
        if (rows.length > context.limits.rows) throw new TableError('too-many-rows', { count: String(rows.length), limit: String(context.limits.rows) });
      } else if (name === 'c') {
        const column = columnOf(attribute('r')) ?? next;
        if (column >= context.limits.columns) throw new TableError('too-many-columns', { count: String(column + 1), limit: String(context.limits.columns) });
        cell = { column, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), text: '' };
        context.used.cells += Math.max(1, column + 1 - row.length);
        if (context.used.cells > context.limits.cells) throw new TableError('too-many-cells', { limit: String(context.limits.cells / 1e6) });
        next = column + 1;
      } else if (name === 'mergeCell') merged.push(attribute('ref') ?? '');
      takesText = name === 'v' || name === 't';
    },
    text: (part) => void (takesText && cell !== null && (cell.text += part)),
    close(name) {
      takesText = false;
      if (name !== 'c' || cell === null) return;
      while (row.length < cell.column) row.push(null);
      row[cell.column] = valueOf(cell, context);
      cell = null;
    },
  });
  fillMerged(merged, rows, lines);
  return { rows, lines, isRagged: true };
}

function valueOf({ type, style, text }: OpenCell, { texts, formats, startsIn1904 }: SheetContext): Cell {
  if (text === '') return null;
  if (type === 's') return texts[Number(text)] ?? null;
  if (type === 'b') return text === '1';
  if (type === 'd') return text.slice(0, 10);
  if (type !== 'n') return text;
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  const format = formats[style];
  if (format?.kind === 'percent') return Number((number * 100).toPrecision(15));
  if (format?.kind === 'date') return isoDate(number, startsIn1904) ?? number;
  if (format?.kind === 'zeros' && Number.isInteger(number) && number >= 0) return String(number).padStart(format.figures, '0');
  return number;
}
