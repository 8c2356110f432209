import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/read/tables/read-tables.ts';
import { formatKind, isoDate } from '../../../src/read/tables/xlsx/format-kind.ts';
import { HAS_RECORDED, recorded } from './recorded.ts';

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A workbook of one sheet: rows as XML, and what else it may hold. */
const workbook = (rows: string, { merges = '', styles = '', shared = '', state = 'visible' } = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(`<workbook ${NS}><sheets><sheet name="Ark1" sheetId="1" state="${state}" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/worksheets/sheet1.xml': strToU8(`<?xml version="1.0"?><worksheet ${NS}><sheetData>${rows}</sheetData>${merges}</worksheet>`),
    ...(styles === '' ? {} : { 'xl/styles.xml': strToU8(styles) }),
    ...(shared === '' ? {} : { 'xl/sharedStrings.xml': strToU8(shared) }),
  });

const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const read = async (bytes: Uint8Array) => (await readTables({ name: 'tal.xlsx', bytes }))[0];

describe('a workbook', () => {
  it('is read with texts of its own and shared, in runs, escaped', async () => {
    const rows = `<row r="1">${text('A1', 'Bydel')}<c r="B1" t="s"><v>0</v></c></row><row r="2">${text('A2', 'A &amp; B')}<c r="B2"><v>1.5</v></c></row>`;
    const found = await read(workbook(rows, { shared: `<sst ${NS}><si><r><t>An</t></r><r><t>del</t></r><rPh><t>x</t></rPh></si></sst>` }));
    expect(found?.table).toMatchObject({ name: 'Ark1', columns: ['Bydel', 'Andel'], rows: [['A & B', 1.5]], lines: [2] });
  });

  it('has merged headings over each of their columns, and a title over all is none', async () => {
    const rows =
      `<row r="1">${text('A1', 'Befolkning')}</row><row r="3">${text('A3', 'Bydel')}${text('B3', 'Mænd')}${text('D3', 'Kvinder')}</row>` +
      `<row r="4">${text('B4', 'antal')}${text('C4', 'andel')}${text('D4', 'antal')}${text('E4', 'andel')}</row><row r="5">${text('A5', 'Valby')}<c r="B5"><v>1</v></c><c r="C5"><v>2</v></c><c r="D5"><v>3</v></c><c r="E5"><v>4</v></c></row>`;
    const merges = '<mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="B3:C3"/><mergeCell ref="D3:E3"/><mergeCell ref="A3:A4"/></mergeCells>';
    const found = await read(workbook(rows, { merges }));
    expect(found?.table.columns).toEqual(['Bydel', 'Mænd antal', 'Mænd andel', 'Kvinder antal', 'Kvinder andel']);
    expect(found?.table.rows).toEqual([['Valby', 1, 2, 3, 4]]);
    expect(found?.headingLine).toBe(4);
  });

  it('gives dates, percent and codes as their formats show them', async () => {
    const styles = `<styleSheet ${NS}><numFmts><numFmt numFmtId="164" formatCode="0000"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
    const rows = `<row r="1">${text('A1', 'kode')}${text('B1', 'dato')}${text('C1', 'andel')}</row><row r="2"><c r="A2" s="3"><v>7</v></c><c r="B2" s="1"><v>43830</v></c><c r="C2" s="2"><v>0.123</v></c></row>`;
    expect((await read(workbook(rows, { styles })))?.table.rows).toEqual([['0007', '2019-12-31', 12.3]]);
  });

  it('puts cells and rows without an address behind the one before', async () => {
    const rows = '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row><c t="str"><v>x</v></c><c><v>2</v></c></row>';
    expect((await read(workbook(rows)))?.table).toMatchObject({ columns: ['a', 'b'], rows: [['x', 2]] });
  });

  it('keeps errors of formulas as marks, and leaves hidden sheets alone', async () => {
    const rows = `<row r="1">${text('A1', 'a')}${text('B1', 'b')}</row><row r="2">${text('A2', 'x')}<c r="B2" t="e"><v>#N/A</v></c></row><row r="3">${text('A3', 'y')}<c r="B3"><f>1+1</f><v>2</v></c></row>`;
    expect((await read(workbook(rows)))?.columns[1]?.marks).toEqual(new Map([['#n/a', 1]]));
    expect(await read(workbook(rows, { state: 'hidden' }))).toBeUndefined();
  });

  it.each([
    ['a cell at the end of the world', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', 'too-many-columns'],
    ['a broken XML', '<row r="1"><c r="A1"><v>1', 'damaged-workbook'],
  ])('%s is refused', async (_what, rows, code) => {
    await expect(read(workbook(rows))).rejects.toMatchObject({ code });
  });

  it('a merge over everything and entities that would grow do no harm', async () => {
    const rows = `<row r="1">${text('A1', 'a')}${text('B1', 'b')}</row><row r="2">${text('A2', '&lol;')}<c r="B2"><v>1</v></c></row>`;
    const found = await read(workbook(rows, { merges: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }));
    expect(found?.table.rows).toEqual([['&lol;', 1]]);
  });
});

describe('number formats', () => {
  it.each([
    [0, undefined, 'number'], [9, undefined, 'percent'], [14, undefined, 'date'], [164, 'yyyy-mm-dd', 'date'], [164, '0.00"%"', 'number'], [164, '[Red]0.0%', 'percent'], [164, '000', 'zeros'], [164, '#,##0 "kr."', 'number'], [164, '"dag" 0', 'number'],
  ])('%i %s is %s', (id, code, kind) => {
    expect(formatKind(id, code).kind).toBe(kind);
  });

  it('days are counted as Excel counts them', () => {
    expect([isoDate(1, false), isoDate(59, false), isoDate(61, false), isoDate(43830, false), isoDate(42368, true)]).toEqual(['1900-01-01', '1900-02-28', '1900-03-01', '2019-12-31', '2019-12-31']);
    expect([isoDate(-1, false), isoDate(1e9, false)]).toEqual([null, null]);
  });
});

it.runIf(HAS_RECORDED)('the recorded workbook, whose cells have no addresses', async () => {
  const [found] = await readTables(recorded('statbank/Be4.3.xlsx'));
  expect(found).toMatchObject({ headingLine: 3, rejected: [], table: { columns: ['Generation_tekst', 'Bydel:', 'Sum af Antal personer'] } });
  expect(found?.table.rows.length).toBe(352);
  expect(found?.table.rows[0]).toEqual(['19911231', '1. Indre By', 40595]);
  expect(found?.notes[0]).toContain('Anvendte filtre');
});
