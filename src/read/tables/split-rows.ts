import Papa from 'papaparse';

/** The rows of a text, and the line of the file on which each begins (1-based; quoted line breaks are counted). */
export interface SplitRows {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  /** Lines with a quotation mark that is never closed or stands in the middle of a cell. */
  readonly brokenQuotes: readonly number[];
}

/** CSV text to rows. Blank lines stay, as rows of one empty cell, so that lines can be counted. */
export function splitRows(raw: string, delimiter: string): SplitRows {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  const { data, errors } = Papa.parse<string[]>(text, { header: false, delimiter, newline: '\n' });
  const lines = text.includes('"') ? linesWithQuotes(data) : data.map((_, i) => i + 1);
  const brokenQuotes = errors.filter(({ type }) => type === 'Quotes').map(({ row }) => lines[row ?? 0] ?? 1);
  return { rows: data, lines, brokenQuotes: [...new Set(brokenQuotes)] };
}

function linesWithQuotes(rows: readonly (readonly string[])[]): readonly number[] {
  let line = 1;
  return rows.map((row) => {
    const from = line;
    line += 1;
    for (const cell of row) for (let feed = cell.indexOf('\n'); feed >= 0; feed = cell.indexOf('\n', feed + 1)) line += 1;
    return from;
  });
}
