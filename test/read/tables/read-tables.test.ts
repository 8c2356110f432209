import { describe, expect, it } from 'vitest';
import type { TableOptions, TableReading } from '../../../src/read/tables/read-tables.ts';
import { readTables } from '../../../src/read/tables/read-tables.ts';
import { TableError } from '../../../src/read/tables/table-error.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean, mark: boolean): Uint8Array => {
  const codes = [...(mark ? [0xfeff] : []), ...Array.from(text, (one) => one.charCodeAt(0))];
  return Uint8Array.from(codes.flatMap((code) => (isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255])));
};
const readOne = async (bytes: Uint8Array | string, options: TableOptions = {}): Promise<TableReading> => {
  const [reading] = await readTables({ name: 'tal.csv', bytes: typeof bytes === 'string' ? utf8(bytes) : bytes }, options);
  if (reading === undefined) throw new Error('no table');
  return reading;
};
const names = ({ table }: TableReading): readonly unknown[] => table.rows.map((row) => row[0]);

describe('letters are told by evidence', () => {
  const text = 'område;tal\nØsterbro;1\nVanløse;2\n';
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', utf8(text), 'utf-8', 'valid-utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`), 'utf-8', 'byte-order-mark'],
    ['Windows-1252', latin1(text), 'windows-1252', 'not-utf-8'],
    ['UTF-16 with a mark, little end first', utf16(text, true, true), 'utf-16le', 'byte-order-mark'],
    ['UTF-16 with a mark, big end first', utf16(text, false, true), 'utf-16be', 'byte-order-mark'],
    ['UTF-16 without a mark', utf16(text, true, false), 'utf-16le', 'zero-bytes'],
  ])('%s', async (_what, bytes, encoding, evidence) => {
    const reading = await readOne(bytes);
    expect(reading.encoding).toEqual({ encoding, evidence });
    expect(reading.table.columns).toEqual(['område', 'tal']);
    expect(names(reading)).toEqual(['Østerbro', 'Vanløse']);
  });

  it('one bad byte among many good letters does not make the rest wrong', async () => {
    const bytes = utf8('område;tal\nØsterbro;1\nVanløse;2\nValbæ;3\n');
    const damaged = Uint8Array.from([...bytes, ...latin1('Ny;4\nR\u00f8;5\n')]);
    const reading = await readOne(damaged);
    expect(reading.encoding?.evidence).toBe('damaged');
    expect(names(reading)).toEqual(['Østerbro', 'Vanløse', 'Valbæ', 'Ny', 'R\ufffd']);
  });

  it('sees letters that were saved wrongly before, and mends them only when told to', async () => {
    const wrong = utf8('omrÃ¥de;tal\nÃ˜sterbro;1\nVanlÃ¸se;2\n');
    expect(await readOne(wrong)).toMatchObject({ mojibake: 'seen', table: { columns: ['omrÃ¥de', 'tal'] } });
    const mended = await readOne(wrong, { repairsMojibake: true });
    expect(mended.mojibake).toBe('repaired');
    expect([...mended.table.columns, ...names(mended)]).toEqual(['område', 'tal', 'Østerbro', 'Vanløse']);
  });
});

describe('the delimiter is what cuts rows alike', () => {
  it.each([
    ['semicolons with decimal commas', 'navn;andel\nA;1,5\nB;2,5\n', ';', ['navn', 'andel']],
    ['commas with quoted decimal commas', 'navn,andel\nA,"1,5"\nB,"2,5"\n', ',', ['navn', 'andel']],
    ['tabs with commas in names', 'navn\tandel\nBy, Indre\t1\nBy, Ydre\t2\n', '\t', ['navn', 'andel']],
    ['pipes', 'navn|andel\nA|1\n', '|', ['navn', 'andel']],
    ["Excel's own line", 'sep=;\nnavn;andel\nA;1\n', ';', ['navn', 'andel']],
  ])('%s', async (_what, text, delimiter, columns) => {
    const reading = await readOne(text);
    expect([reading.delimiter, reading.table.columns]).toEqual([delimiter, columns]);
    expect(reading.rejected).toEqual([]);
  });
});

describe('headings are found where they are', () => {
  it.each<[string, string, number | null, readonly string[], number]>([
    ['below a title and an empty line', 'Befolkning 2025\n\nbydel;personer;andel\nValby;10;1\nVanløse;12;2\n', 3, ['bydel', 'personer', 'andel'], 2],
    ['in two rows, the upper one merged', ';Mænd;;Kvinder;\nbydel;2024;2025;2024;2025\nValby;10;11;12;13\n', 2, ['bydel', 'Mænd 2024', 'Mænd 2025', 'Kvinder 2024', 'Kvinder 2025'], 1],
    ['with years as names', 'bydel;2024;2025\nValby;326988;345261\n', 1, ['bydel', '2024', '2025'], 1],
    ['with age groups as names', 'bydel;0-5;6-17;18-29\nValby;1;2;3\n', 1, ['bydel', '0-5', '6-17', '18-29'], 1],
    ['not at all', '1;480;5,6\n2;548;5,3\n', null, ['kolonne 1', 'kolonne 2', 'kolonne 3'], 2],
    ['with a name twice', 'bydel;tal;tal\nValby;1;2\n', 1, ['bydel', 'tal', 'tal (2)'], 1],
  ])('%s', async (_what, text, line, columns, rows) => {
    const reading = await readOne(text);
    expect([reading.headingLine, reading.table.columns, reading.table.rows.length]).toEqual([line, columns, rows]);
  });

  it('notes below are no rows, and are kept to be shown', async () => {
    const reading = await readOne('bydel;tal;andel\nValby;1;2\nVanløse;3;4\n\nKilde: Danmarks Statistik\n* Foreløbige tal\n');
    expect(names(reading)).toEqual(['Valby', 'Vanløse']);
    expect(reading.notes).toEqual(['Kilde: Danmarks Statistik', '* Foreløbige tal']);
  });

  it('an area without a figure at the end of two columns is a row, a source is not', async () => {
    expect(names(await readOne('bydel;tal\nValby;1\nVanløse;\nKilde: os\n'))).toEqual(['Valby', 'Vanløse']);
  });
});

describe('no row is dropped in silence', () => {
  it('names each row that does not fit, with its line', async () => {
    const reading = await readOne('bydel,tal,andel\nValby,1,2\nVesterbro, Kgs. Enghave,3,4\nVanløse,5\n,,\nBispebjerg,6,7\n');
    expect(names(reading)).toEqual(['Valby', 'Bispebjerg']);
    expect(reading.rejected.map(({ line, fault }) => [line, fault])).toEqual([[3, 'row-too-long'], [4, 'row-too-short'], [5, 'row-empty']]);
  });

  it('a heading under which nothing stands costs no row', async () => {
    const reading = await readOne('bydel,tal,wkb_geometry\nValby,1\nVanløse,2\n');
    expect([names(reading), reading.emptyAtRight, reading.rejected]).toEqual([['Valby', 'Vanløse'], 1, []]);
  });

  it('counts lines through quoted line breaks and either line end', async () => {
    const reading = await readOne('bydel;tal\r\n"Valby\r\nsyd";1\r\nVanløse;2\r\n');
    expect(reading.table.lines).toEqual([2, 4]);
  });
});

describe('hostile files', () => {
  const code = async (bytes: Uint8Array | string): Promise<unknown> => readOne(bytes).then((reading) => reading.table.columns.length, (error: unknown) => (error instanceof TableError ? error.code : error));

  it('a column called __proto__ is a column', async () => {
    const reading = await readOne('area;__proto__;constructor\n1;2;3\n2;5;6\n');
    expect(reading.table.columns).toEqual(['area', '__proto__', 'constructor']);
    expect(reading.table.rows).toEqual([['1', '2', '3'], ['2', '5', '6']]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('a million columns are refused', async () => {
    expect(await code(`${';x'.repeat(1_000_000)}\n`)).toBe('too-many-columns');
  });

  it('one line of ten million letters is a table of one cell, read in bounded time', async () => {
    expect(await code(`tal\n${'9'.repeat(10_000_000)}\n`)).toBe(1);
  }, 5000);

  it.each([
    ['nothing', new Uint8Array()],
    ['only line breaks', '\n\n\n'],
    ['zero bytes', new Uint8Array(1000)],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])],
    ['a zip that is none', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ['JSON that is no table', '{"a": [1, 2]}'],
    ['JSON that is cut', '{"class": "dataset", "value": ['],
    ['deep JSON', '['.repeat(100_000)],
  ])('%s ends in a fault with a name', async (_what, bytes) => {
    expect(await code(bytes)).toMatch(/^(empty-table|not-a-table|old-workbook|damaged-workbook|damaged-json-stat)$/);
  });

  it('random bytes end in a table or a fault with a name', async () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
    for (let round = 0; round < 200; round += 1) {
      const bytes = Uint8Array.from({ length: Math.floor(random() * 400) }, () => Math.floor(random() * 256));
      const found = await code(bytes);
      expect(typeof found === 'number' || typeof found === 'string').toBe(true);
    }
  });
});
