import { FILE_LIMITS } from './files/file-limits.ts';
import type { Cell, RawFile } from './files/raw-file.ts';
import { zipEntries } from './files/zip-entries.ts';
import { issueLog } from './issue-log.ts';
import { TABLE_LIMITS } from './tables/table-limits.ts';

/** In browsers, workers and Node alike, but in no library that the pure rooms compile with. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/**
 * Texts in which the record of a report may stand: the file's own, those of the pages in a zip, or what a workbook carries for the next report.
 * Never throws; `null`: the file is too large or cannot be opened.
 */
export async function recordTexts(file: RawFile): Promise<readonly string[] | null> {
  if (file.bytes.length > FILE_LIMITS.bytes) return null;
  if (!isZip(file.bytes)) return [textOf(file.bytes)];
  const entries = await zipEntries(file, issueLog());
  if (entries === null) return null;
  if (entries.some(({ name }) => name === 'xl/workbook.xml')) return workbookTexts(file);
  return entries.filter(({ name }) => /\.(html|json)$/i.test(name)).map(({ bytes }) => textOf(bytes));
}

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

/** Rows that begin with the name of a record hold it, a piece each. */
async function workbookTexts(file: RawFile): Promise<readonly string[] | null> {
  const { readWorkbook } = await import('./tables/xlsx/read-workbook.ts');
  try {
    const sheets = await readWorkbook(file, TABLE_LIMITS);
    return sheets.map(({ grid }) => grid.rows.filter(isPiece).map(([, piece]) => String(piece ?? '')).join('')).filter((text) => text !== '');
  } catch {
    return null;
  }
}

const isPiece = ([name]: readonly Cell[]): boolean => typeof name === 'string' && /^bybarometer-\w+$/.test(name);
