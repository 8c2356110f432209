import { digits, looksLikeFormula } from '../csv.ts';
import { xml, XML_HEAD, xmlText } from '../xml.ts';
import { addressOf, type Sheet, type SheetCell } from './sheet.ts';
import { styleOf } from './styles-xml.ts';

/** A link out of a sheet: the cell, the relation that names the address, and the address. */
export interface SheetLink {
  readonly cell: string;
  readonly id: string;
  readonly href: string;
}

/** Excel opens no longer address. */
const LONGEST_LINK = 2079;

/** The links of a sheet. One that is too long for Excel is left as text. */
export const linksIn = ({ rows }: Sheet): readonly SheetLink[] =>
  rows
    .flatMap((cells, row) => cells.flatMap(({ href }, column) => (href === undefined || href.length > LONGEST_LINK ? [] : [{ cell: addressOf(row, column), href }])))
    .map((link, i) => ({ ...link, id: `rId${i + 1}` }));

/** A sheet as it stands in the workbook's zip. Source: ECMA-376 part 1, 18.3. */
export function sheetXml(sheet: Sheet, isFirst: boolean): string {
  const { rows, widths, isFiltered } = sheet;
  const last = addressOf(Math.max(0, rows.length - 1), Math.max(0, widths.length - 1));
  const links = linksIn(sheet);
  return XML_HEAD + xml('worksheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' },
    xml('dimension', { ref: `A1:${last}` }),
    xml('sheetViews', {}, xml('sheetView', { workbookViewId: 0, tabSelected: isFirst ? 1 : null }, paneXml(sheet))),
    xml('sheetFormatPr', { defaultRowHeight: 15 }),
    xml('cols', {}, ...widths.map((width, i) => xml('col', { min: i + 1, max: i + 1, width, customWidth: 1 }))),
    xml('sheetData', {}, ...rows.map((cells, row) => xml('row', { r: row + 1 }, ...cells.map((cell, column) => cellXml(cell, addressOf(row, column)))))),
    isFiltered ? xml('autoFilter', { ref: `A1:${last}` }) : '',
    links.length === 0 ? '' : xml('hyperlinks', {}, ...links.map(({ cell, id }) => xml('hyperlink', { ref: cell, 'r:id': id }))),
    xml('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    xml('pageSetup', { paperSize: 9, orientation: 'landscape', fitToHeight: 0 }),
    // An area's number is text on purpose.
    xml('ignoredErrors', {}, xml('ignoredError', { sqref: `A1:${last}`, numberStoredAsText: 1 })));
}

function paneXml({ frozen: { rows, columns } }: Sheet): string {
  if (rows === 0 && columns === 0) return '';
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  return xml('pane', { xSplit: columns || null, ySplit: rows || null, topLeftCell: addressOf(rows, columns), activePane, state: 'frozen' });
}

/** The longest text that a cell may hold. */
const LONGEST_TEXT = 32_767;

function cellXml({ value, look }: SheetCell, address: string): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return xml('c', { r: address, s: styleOf(look, false) }, xml('v', {}, digits(value)));
  const text = value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
  return xml('c', { r: address, s: styleOf(look, looksLikeFormula(value)), t: 'inlineStr' }, xml('is', {}, xml('t', { 'xml:space': 'preserve' }, xmlText(text))));
}
