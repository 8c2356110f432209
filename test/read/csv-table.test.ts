import { describe, expect, it } from 'vitest';
import { readCsvTable } from '../../src/read/csv-table.ts';
import type { Dialect } from '../../src/read/csv-table.ts';
import { issueLog } from '../../src/read/issue-log.ts';

function read(text: string, dialect: Dialect = {}) {
  const log = issueLog();
  const table = readCsvTable(text, 't.csv', dialect, log);
  return { table, codes: log.all().map((one) => one.code) };
}

describe('a CSV table', () => {
  it.each<[string, string, Dialect, readonly (readonly string[])[], readonly number[]]>([
    ['plain rows', 'a,b\n1,2\n3,4\n', {}, [['1', '2'], ['3', '4']], [2, 3]],
    ['no line feed at the end', 'a,b\n1,2', {}, [['1', '2']], [2]],
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n', {}, [['1', '2'], ['3', '4']], [2, 3]],
    ['blank lines', 'a,b\n\n1,2\n\n\n3,4\n', {}, [['1', '2'], ['3', '4']], [3, 6]],
    ['line breaks within quotation marks', 'a,b\n"1\n1\n1",2\n3,4\n', {}, [['1\n1\n1', '2'], ['3', '4']], [2, 5]],
    ['quoted separators and doubled marks', 'a,b\n"1,5","say ""x"""\n', {}, [['1,5', 'say "x"']], [2]],
    ['a declared semicolon', 'a;b\n1,5;2\n', { delimiter: ';' }, [['1,5', '2']], [2]],
    ['another quotation mark', "a,b\n'1,5',2\n", { quoteChar: "'" }, [['1,5', '2']], [2]],
    ['comments', '# one\na,b\n# two\n# three\n1,2\n', { commentChar: '#' }, [['1', '2']], [5]],
    ['a column called __proto__', '__proto__,b\n1,2\n', {}, [['1', '2']], [2]],
  ])('with %s keeps cells and true lines', (_what, text, dialect, rows, lines) => {
    const { table, codes } = read(text, dialect);
    expect(codes).toEqual([]);
    expect(table?.rows).toEqual(rows);
    expect(table?.lines).toEqual(lines);
  });

  it.each([['a;b\n1;2\n'], ['a\tb\n1\t2\n'], ['a|b\n1|2\n']])('without a declared separator is read by its heading, and says so: %j', (text) => {
    const { table, codes } = read(text);
    expect(table?.header).toEqual(['a', 'b']);
    expect(codes).toEqual(['guessed-delimiter']);
  });

  it.each<[string, string, readonly string[], number]>([
    ['a cell too many', 'a,b\n1,2,3\n4,5\n', ['row-length'], 1],
    ['a cell too few', 'a,b\n1\n4,5\n', ['row-length'], 1],
    ['a column twice', 'a,a\n1,2\n', ['duplicate-column'], 1],
    ['nothing', '', ['empty-table'], 0],
    ['headings only', 'a,b\n', ['empty-table'], 0],
  ])('with %s says so and keeps the rest', (_what, text, codes, rows) => {
    const { table, codes: found } = read(text);
    expect(found).toEqual(codes);
    expect(table?.rows.length ?? 0).toBe(rows);
  });
});
