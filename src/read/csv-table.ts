import Papa from 'papaparse';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';

/** A table as it stands in a file: nothing but text. */
export interface CsvTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The line of the file on which each row begins, 1-based; quoted line breaks are counted. */
  readonly lines: readonly number[];
}

/** How a resource says that its table is written; the defaults are those of Frictionless. */
export interface Dialect {
  readonly delimiter?: string | undefined;
  readonly quoteChar?: string | undefined;
  readonly commentChar?: string | undefined;
}

/**
 * CSV text to a table with headings in its first row. Rows with more or fewer cells than headings are errors and left out, blank lines are skipped.
 * Without a declared delimiter a heading that has no comma but semicolons or tabs is read with those, which is noticed.
 * @returns `null` for a table without rows
 */
export function readCsvTable(raw: string, file: string, dialect: Dialect, log: IssueLog): CsvTable | null {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  const delimiter = dialect.delimiter ?? guessDelimiter(text, file, log);
  const table: { header: string[]; rows: string[][]; lines: number[] } = { header: [], rows: [], lines: [] };
  forEachRow(text, delimiter, dialect, (row, line, broken) => {
    if (broken) log.add(finding('open-quote', { line: String(line) }, { file, line }));
    if (row.length === 1 && row[0]?.trim() === '') return;
    if (table.header.length === 0) table.header = row.map((name) => name.trim());
    else if (row.length !== table.header.length) log.add(rowLength(row, table.header, delimiter, file, line));
    else {
      table.rows.push(row);
      table.lines.push(line);
    }
  });
  reportDoubles(table.header, file, log);
  if (table.rows.length > 0) return { file, ...table };
  log.add(finding('empty-table', {}, { file, line: table.header.length > 0 ? 1 : null }));
  return null;
}

type RowReader = (row: string[], line: number, broken: boolean) => void;

function forEachRow(text: string, delimiter: string, dialect: Dialect, read: RowReader): void {
  let from = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    header: false,
    delimiter,
    newline: '\n',
    quoteChar: dialect.quoteChar ?? '"',
    comments: dialect.commentChar ?? false,
    step: ({ data, errors, meta }) => {
      read(data, line + leadingComments(text, from, dialect.commentChar), errors.some((error) => error.type === 'Quotes'));
      line += countFeeds(text, from, meta.cursor);
      from = meta.cursor;
    },
  });
}

/** Comment lines that the parser passed over before a row. */
function leadingComments(text: string, from: number, mark: string | undefined): number {
  if (mark === undefined) return 0;
  let count = 0;
  for (let at = from; text.startsWith(mark, at); count += 1) {
    const feed = text.indexOf('\n', at);
    if (feed < 0) break;
    at = feed + 1;
  }
  return count;
}

function countFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let feed = text.indexOf('\n', from); feed >= 0 && feed < to; feed = text.indexOf('\n', feed + 1)) count += 1;
  return count;
}

function guessDelimiter(text: string, file: string, log: IssueLog): string {
  const feed = text.indexOf('\n');
  const heading = feed < 0 ? text : text.slice(0, feed);
  const delimiter = heading.includes(',') ? ',' : ([';', '\t', '|'].find((one) => heading.includes(one)) ?? ',');
  if (delimiter !== ',') log.add(finding('guessed-delimiter', { delimiter: delimiter === '\t' ? '\\t' : delimiter }, { file, line: 1 }));
  return delimiter;
}

const rowLength = (row: readonly string[], header: readonly string[], delimiter: string, file: string, line: number) =>
  finding('row-length', { count: String(row.length), expected: String(header.length), delimiter }, { file, line });

function reportDoubles(header: readonly string[], file: string, log: IssueLog): void {
  header.forEach((name, i) => {
    if (header.indexOf(name) < i) log.add(finding('duplicate-column', { name }, { file, line: 1, column: i + 1, field: name }));
  });
}
