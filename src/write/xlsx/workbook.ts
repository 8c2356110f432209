import { xml, XML_HEAD, xmlText } from '../xml.ts';
import { zipOf } from '../zip.ts';
import { addressOf, type Sheet } from './sheet.ts';
import { linksIn, sheetXml, type SheetLink } from './sheet-xml.ts';
import { stylesXml } from './styles-xml.ts';

/** What a workbook says of itself in its properties. */
export interface WorkbookProperties {
  readonly title: string;
  readonly description: string;
  /** ISO day. */
  readonly made: string;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of typed cells for Excel and LibreOffice: no formulas, no macros, no shared strings. The same sheets give the same bytes. Source: ECMA-376. */
export function workbookOf(sheets: readonly Sheet[], properties: WorkbookProperties): Uint8Array {
  const parts = sheets.flatMap((sheet, i): readonly (readonly [string, string])[] => {
    const links = linksIn(sheet);
    const own = [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, i === 0)] as const;
    return links.length === 0 ? [own] : [own, [`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, linkRelations(links)]];
  });
  return zipOf(new Map([
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([[`${OFFICE}/officeDocument`, 'xl/workbook.xml'], [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml']])],
    ['docProps/core.xml', coreProperties(properties)],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relations([...sheets.map((_, i) => [`${OFFICE}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const), [`${OFFICE}/styles`, 'styles.xml']])],
    ['xl/styles.xml', stylesXml()],
    ...parts,
  ]));
}

function workbookXml(sheets: readonly Sheet[]): string {
  const filters = sheets.flatMap(({ name, rows, widths, isFiltered }, i) => {
    const range = `'${safeName(name).replaceAll("'", "''")}'!$A$1:$${addressOf(rows.length - 1, widths.length - 1).replace(/(\d+)$/, '$$$1')}`;
    return isFiltered ? [xml('definedName', { name: '_xlnm._FilterDatabase', localSheetId: i, hidden: 1 }, xmlText(range))] : [];
  });
  return XML_HEAD + xml('workbook', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:r': OFFICE },
    xml('sheets', {}, ...sheets.map(({ name }, i) => xml('sheet', { name: safeName(name), sheetId: i + 1, 'r:id': `rId${i + 1}` }))),
    filters.length === 0 ? '' : xml('definedNames', {}, ...filters));
}

/** What Excel takes for the name of a sheet. */
const safeName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '').slice(0, 31).trim();

function contentTypes(sheets: number): string {
  const part = (name: string, type: string): string => xml('Override', { PartName: name, ContentType: type });
  return XML_HEAD + xml('Types', { xmlns: `${PACKAGE}/content-types` },
    xml('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('/xl/workbook.xml', `${SHEETS}.sheet.main+xml`),
    ...Array.from({ length: sheets }, (_, i) => part(`/xl/worksheets/sheet${i + 1}.xml`, `${SHEETS}.worksheet+xml`)),
    part('/xl/styles.xml', `${SHEETS}.styles+xml`),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'));
}

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  XML_HEAD + xml('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...targets.map(([Type, Target], i) => xml('Relationship', { Id: `rId${i + 1}`, Type, Target })));

const linkRelations = (links: readonly SheetLink[]): string =>
  XML_HEAD + xml('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...links.map(({ id, href }) => xml('Relationship', { Id: id, Type: `${OFFICE}/hyperlink`, Target: href, TargetMode: 'External' })));

function coreProperties({ title, description, made }: WorkbookProperties): string {
  const names = { 'xmlns:cp': `${PACKAGE}/metadata/core-properties`, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/', 'xmlns:dcterms': 'http://purl.org/dc/terms/', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' };
  return XML_HEAD + xml('cp:coreProperties', names,
    xml('dc:title', {}, xmlText(title)),
    xml('dc:creator', {}, 'Bybarometer'),
    xml('dc:description', {}, xmlText(description)),
    xml('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, `${made}T00:00:00Z`));
}
