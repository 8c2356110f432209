import type { RawFile } from '../../files/raw-file.ts';
import { zipEntries } from '../../files/zip-entries.ts';
import { issueLog } from '../../issue-log.ts';
import { TableError } from '../table-error.ts';
import type { Grid } from '../table-parts.ts';
import { sheetGrid } from './sheet-grid.ts';
import type { SheetContext } from './sheet-grid.ts';
import { cellFormats, relations, sharedTexts, workbookPlan } from './workbook-parts.ts';

/** In browsers, workers and Node alike, but in no library that the pure rooms compile with. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/**
 * The sheets of a workbook (.xlsx, .xlsm) that are shown. Formulas give the value that was stored with them, and are never computed.
 * @throws TableError where the file is no workbook, is damaged or holds too much
 */
export async function readWorkbook(file: RawFile, limits: SheetContext['limits']): Promise<readonly { readonly name: string; readonly grid: Grid }[]> {
  const log = issueLog();
  const entries = await zipEntries(file, log);
  const [fault] = log.all();
  if (entries === null) throw new TableError('damaged-workbook', { what: fault?.code ?? 'zip' });
  const parts = new Map(entries.map(({ name, bytes }) => [name, bytes]));
  const xml = (path: string): string | null => {
    const bytes = parts.get(path);
    return bytes === undefined ? null : new TextDecoder('utf-8').decode(bytes);
  };
  const plan = xml('xl/workbook.xml');
  if (plan === null) throw new TableError('not-a-table', {});
  try {
    return sheetsOf(plan, xml, limits);
  } catch (error) {
    if (error instanceof TableError) throw error;
    throw new TableError('damaged-workbook', { what: 'XML' });
  }
}

function sheetsOf(plan: string, xml: (path: string) => string | null, limits: SheetContext['limits']): readonly { name: string; grid: Grid }[] {
  const { sheets, startsIn1904 } = workbookPlan(plan);
  const targets = relations(xml('xl/_rels/workbook.xml.rels') ?? '<none/>');
  const context = { texts: sharedTexts(xml('xl/sharedStrings.xml') ?? '<none/>'), formats: cellFormats(xml('xl/styles.xml') ?? '<none/>'), startsIn1904, limits, used: { cells: 0 } };
  return sheets.flatMap(({ name, id }) => {
    const sheet = xml(targets.get(id) ?? '');
    return sheet === null ? [] : [{ name, grid: sheetGrid(sheet, context) }];
  });
}
