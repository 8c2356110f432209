import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvOf, DANISH_CSV, MACHINE_CSV } from '../../src/write/csv.ts';
import type { Cell, Table } from '../../src/write/table.ts';

const one = (...cells: Cell[]): Table => ({ columns: cells.map((_, i) => `c${i}`), rows: [cells] });
const lastLine = (text: string): string | undefined => text.trimEnd().split(/\r?\n/).at(-1);

describe('CSV for programs', () => {
  test('uses comma, point, LF and no byte order mark', () => {
    expect(csvOf(one('267', 'Gavlhus', 3.25, null), MACHINE_CSV)).toBe('c0,c1,c2,c3\n267,Gavlhus,3.25,\n');
  });

  test.each<[Cell, string]>([
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("x")', '"=HYPERLINK(""x"")"'],
    ['-', '-'],
    [-0, '0'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e-7, '1e-7'],
    [-4, '-4'],
  ])('%j is written %s', (cell, expected) => {
    expect(csvOf(one('x', cell), MACHINE_CSV)).toBe(`c0,c1\nx,${expected}\n`);
  });

  test('whatever text and numbers go in come out of another reader as they were', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = csvOf({ columns: ['a', 'b'], rows }, MACHINE_CSV);
        const back = Papa.parse<string[]>(text, { header: false, delimiter: ',', newline: '\n' }).data.slice(1, -1);
        expect(back).toEqual(rows.map((cells) => cells.map((value) => (typeof value === 'number' ? String(value === 0 ? 0 : value) : value))));
      }),
    );
  });
});

describe('CSV for Danish Excel', () => {
  test('uses semicolon, decimal comma, CRLF and a byte order mark', () => {
    expect(csvOf(one('267', 'Gavlhus', -3.25), DANISH_CSV)).toBe('\uFEFFc0;c1;c2\r\n267;Gavlhus;-3,25\r\n');
  });

  test.each(['=1+1', '+45 12', '-x', '@SUM(A1)', '\tx', '＝1'])('%j cannot run as a formula', (text) => {
    expect(lastLine(csvOf(one('x', text), DANISH_CSV))).toBe(`x;'${text}`);
  });

  test('a negative number stays a number', () => {
    expect(lastLine(csvOf(one('x', -4.5), DANISH_CSV))).toBe('x;-4,5');
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d never leaves the program', (value) => {
  expect(() => csvOf(one(value), MACHINE_CSV)).toThrow(RangeError);
});
