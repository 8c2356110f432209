import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTables } from '../../../src/read/tables/read-tables.ts';
import { addressOf, type Sheet } from '../../../src/write/xlsx/sheet.ts';
import { priorityWorkbook } from '../../../src/write/xlsx/priority-workbook.ts';
import { workbookOf } from '../../../src/write/xlsx/workbook.ts';
import { about, rows } from '../list-of-two.ts';

const partsOf = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
const cells = (xml: string | undefined): ReadonlyMap<string, { type: string | null; style: string; text: string }> =>
  new Map([...(xml ?? '').matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"(?: t="(\w+)")?>(.*?)<\/c>/g)].map(([, address = '', style = '', type, inside = '']) => [address, { type: type ?? null, style, text: inside.replace(/<[^>]*>/g, '') }]));
const PROPERTIES = { title: 'x', description: 'y', made: '2026-11-21' };
const sheetOf = (...values: readonly (string | number | null)[]): Sheet => ({ name: 'A', rows: [values.map((value) => ({ value, look: 'plain' }))], widths: values.map(() => 9), frozen: { rows: 0, columns: 0 }, isFiltered: false });

describe('the list as a workbook', () => {
  const parts = partsOf(priorityWorkbook(rows, about, 'da'));
  const list = cells(parts['xl/worksheets/sheet1.xml']);

  test('numbers are numbers in full, text is text, and nothing is a formula', () => {
    expect(list.get('A2')).toMatchObject({ type: null, text: '1' });
    expect(list.get('B2')).toMatchObject({ type: 'inlineStr', text: '267' });
    expect(parts['xl/worksheets/sheet1.xml']).toContain('numberStoredAsText="1"');
    expect(list.get('D2')).toMatchObject({ type: null, text: '3.25' });
    expect(list.get('C3')).toMatchObject({ type: 'inlineStr', text: '=Lille; &quot;rode&quot;' });
    expect(Object.values(parts).join('')).not.toContain('<f>');
  });

  test('text that begins as a formula is marked so that it stays text when it is edited; other text is not', () => {
    const styles = [...(/<cellXfs[^>]*>(.*?)<\/cellXfs>/.exec(parts['xl/styles.xml'] ?? '')?.[1] ?? '').matchAll(/<xf [^>]*?(\/>|>.*?<\/xf>)/g)].map(([xf]) => xf);
    expect(styles[Number(list.get('C3')?.style)]).toContain('quotePrefix="1"');
    expect(styles[Number(list.get('C2')?.style)]).not.toContain('quotePrefix');
  });

  test('a word stands in place of each figure that is not there, and no cell of them is zero', () => {
    const third = [...list].filter(([address]) => address.endsWith('3')).map(([, { text }]) => text);
    expect(third).toEqual(expect.arrayContaining(['ikke scoret', 'skjult', 'mangler', 'ikke scoret: for få beboere']));
    expect(list.get('D3')).toMatchObject({ type: 'inlineStr', text: 'ikke scoret' });
  });

  test('the head stays and filters, and columns have widths', () => {
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<pane xSplit="3" ySplit="1" topLeftCell="D2" activePane="bottomRight" state="frozen"/>');
    expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+3"\/>/);
    expect([...sheet.matchAll(/<col min/g)]).toHaveLength([...list].filter(([address]) => /^[A-Z]+1$/.test(address)).length);
    expect(parts['xl/workbook.xml']).toMatch(/_FilterDatabase[^>]*>&#39;Roder&#39;!\$A\$1:\$[A-Z]+\$3</);
  });

  test('the sheet about the data has weights, method, years, version and the link, which can be clicked', () => {
    const lines = cells(parts['xl/worksheets/sheet2.xml']);
    const said = [...lines.values()].map(({ text }) => text);
    expect(said).toEqual(expect.arrayContaining(['Vægt: Lav indkomst', '1.5', 'Gennemsnit af z-scorer', 'Tal fra år: Lav indkomst', '2013', 'koebenhavn 2026.1', 'https://example.org/#v1', 'Københavns Kommune, opendata.dk (CC BY 4.0), 2023']));
    const at = [...lines].find(([, { text }]) => text === about.link)?.[0];
    expect(parts['xl/worksheets/sheet2.xml']).toContain(`<hyperlink ref="${at}" r:id="rId1"/>`);
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Target="https://example.org/#v1" TargetMode="External"');
    expect(parts['xl/workbook.xml']).toContain('name="Om data"');
  });

  test('a fictional city says so on its sheet, below and in the properties', () => {
    const fictional = partsOf(priorityWorkbook(rows, { ...about, city: { ...about.city, fictional: true } }, 'en'));
    expect(fictional['xl/workbook.xml']).toContain('name="Roder (fictional)"');
    expect(fictional['xl/worksheets/sheet2.xml']).toContain('Fictional city');
    expect(fictional['docProps/core.xml']).toContain('Fictional city');
  });

  test('the same list gives the same bytes', () => {
    expect(priorityWorkbook(rows, about, 'da')).toEqual(priorityWorkbook(rows, about, 'da'));
  });

  test('our own reader of workbooks reads it back with types', async () => {
    const [reading] = await readTables({ name: 'liste.xlsx', bytes: priorityWorkbook(rows, about, 'da') });
    expect(reading?.table.columns.slice(0, 4)).toEqual(['Nr.', 'Områdenr.', 'Område', 'Score']);
  });
});

describe('cells of a workbook', () => {
  test.each(['=1+1', '+45', '-x', '@SUM(A1)', '\tx', '＝1', '＋1', '－1', '＠x'])('%j is text', (text) => {
    const parts = partsOf(workbookOf([sheetOf(text)], PROPERTIES));
    expect(cells(parts['xl/worksheets/sheet1.xml']).get('A1')?.type).toBe('inlineStr');
  });

  test('a negative number stays a number, in full; what XML cannot hold is left out', () => {
    const sheet = partsOf(workbookOf([sheetOf(-4.5, 0.1 + 0.2, 'a\u0000b<c>', null, '')], PROPERTIES))['xl/worksheets/sheet1.xml'];
    expect([...cells(sheet)].map(([address, { type, text }]) => [address, type, text])).toEqual([['A1', null, '-4.5'], ['B1', null, '0.30000000000000004'], ['C1', 'inlineStr', 'ab&lt;c&gt;']]);
  });

  test('names of sheets are such as Excel takes', () => {
    const parts = partsOf(workbookOf([{ ...sheetOf(1), name: "'Bydel: [A/B]? med et meget langt navn'" }], PROPERTIES));
    const name = /<sheet name="([^"]*)"/.exec(parts['xl/workbook.xml'] ?? '')?.[1] ?? '';
    expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  test.each([[0, 0, 'A1'], [1, 25, 'Z2'], [2, 26, 'AA3'], [9, 701, 'ZZ10'], [0, 702, 'AAA1']])('row %d, column %d is %s', (row, column, address) => {
    expect(addressOf(row, column)).toBe(address);
  });
});
