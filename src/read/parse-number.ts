/** How numbers of a column are written. */
export interface NumberFormat {
  readonly decimalChar: string;
  /** Between groups of three digits; empty: none. */
  readonly groupChar: string;
}

export const PLAIN_NUMBERS: NumberFormat = { decimalChar: '.', groupChar: '' };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * A cell to a number.
 * @returns `null` where the text is no number of that form; infinity where it is one that a double cannot hold
 */
export function parseNumber(cell: string, { decimalChar, groupChar }: NumberFormat): number | null {
  let text = cell.trim();
  if (groupChar !== '') text = text.replaceAll(groupChar, '');
  if (decimalChar !== '.') {
    if (text.includes('.')) return null;
    text = text.replace(decimalChar, '.');
  }
  return NUMBER.test(text) ? Number(text) : null;
}

/** The same figure with a decimal point, where a cell is a Danish number (`1.234,5`); `null` where it is something else. */
export function withDecimalPoint(cell: string): string | null {
  const text = cell.trim();
  return /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+),\d+$/.test(text) ? text.replaceAll('.', '').replace(',', '.') : null;
}
