import { describe, expect, test } from 'vitest';
import { personalNumberOf } from '../../../src/read/intake/persons/personal-number.ts';
import { personalColumns } from '../../../src/read/intake/persons/personal-columns.ts';
import { hasPersonRows } from '../../../src/read/intake/persons/person-rows.ts';
import { takeIn } from '../../../src/read/intake/take-in.ts';
import { encodeText } from '../../../src/read/decode-text.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** Made-up numbers: the i-th of them, with a check digit where asked. */
function madeUp(i: number, { dash = '-', checks = true } = {}): string {
  const date = `${two(1 + ((i * 7) % 28))}${two(1 + ((i * 5) % 12))}${two((i * 13) % 100)}`;
  for (let serial = 1000 + ((i * 37) % 900); ; serial += 1) {
    const text = `${date}${dash}${serial}`;
    if (personalNumberOf(text)?.checks === checks) return text;
  }
}

const column = (values: readonly (string | number | null)[], name = 'nr'): readonly string[] => personalColumns({ columns: ['rode', name], rows: values.map((value) => ['1', value]) });
const many = <T>(of: (i: number) => T, count = 40): readonly T[] => Array.from({ length: count }, (_, i) => of(i));

describe('a personal number', () => {
  test.each(['010190-1234', '0101901234', '290204-4321', '610190-1234'])('%s can be one', (text) => expect(personalNumberOf(text)).not.toBeNull());
  // 1900 was no leap year, 2000 was; the serial number tells which.
  test.each(['320190-1234', '001290-1234', '011390-1234', '290200-1234', '310490-1234', '01019-1234', '0101901-234', '010190123', '01.01.1990'])('%s cannot', (text) => expect(personalNumberOf(text)).toBeNull());
  test('29 February of 1900 is no date, that of 2000 is one', () => {
    expect(personalNumberOf('290200-3999')).toBeNull();
    expect(personalNumberOf('290200-4999')).not.toBeNull();
  });
  test('the check digit: 070761-4285 is the example of the CPR office, one digit off is none', () => {
    expect([personalNumberOf('070761-4285')?.checks, personalNumberOf('070761-4286')?.checks]).toEqual([true, false]);
  });
});

describe('a column of personal numbers is found', () => {
  test('with a dash, without, with a space', () => {
    for (const dash of ['-', '', ' ']) expect(column(many((i) => madeUp(i, { dash })))).toEqual(['nr']);
  });
  test('also where no check digit fits, as for some of those born after 2007', () => {
    for (const dash of ['-', '']) expect(column(many((i) => madeUp(i, { dash, checks: false })))).toEqual(['nr']);
  });
  test('as numbers that a spreadsheet took the first zero from', () => {
    expect(column(many((i) => Number(madeUp(i, { dash: '' }))))).toEqual(['nr']);
    expect(column(many((i) => String(Number(madeUp(i, { dash: '' })))))).toEqual(['nr']);
  });
  test('with gaps and a few slips', () => {
    expect(column(many((i) => (i % 9 === 0 ? null : i % 11 === 0 ? '999999-0000' : madeUp(i))))).toEqual(['nr']);
  });
  test('of a single row, and of three', () => {
    expect(column([madeUp(3)])).toEqual(['nr']);
    expect(column(many((i) => madeUp(i, { dash: '' }), 3))).toEqual(['nr']);
  });
  test('within remarks', () => {
    expect(column([null, null, `talte med borger ${madeUp(5)} om fraflytning`])).toEqual(['nr']);
  });
  test('by its heading where only some are whole', () => {
    expect(column(['010190-1234', '12345-67890', 'ukendt ukendt', '1111111111'], 'CPR-nr')).toEqual(['CPR-nr']);
  });
});

describe('other long numbers are left alone', () => {
  const random = many((i) => String(1_000_000_000 + ((i * 7_919_333_111) % 8_999_999_999)), 500);
  test('ten digits at random', () => expect(column(random)).toEqual([]));
  test('sums of money', () => expect(column(many((i) => 812_345_678 + i * 31_234_567))).toEqual([]));
  test('company numbers (P-nummer) all begin with 10', () => expect(column(many((i) => String(1_003_000_000 + i * 40_963)))).toEqual([]));
  test('moments written yymmddhhmm', () => {
    expect(column(many((i) => `${two(15 + (i % 9))}${two(1 + (i % 12))}${two(1 + ((i * 3) % 28))}${two(i % 24)}${two((i * 7) % 60)}`))).toEqual([]);
  });
  test('telephone numbers, CVR numbers, dates, codes of areas and shares', () => {
    expect(column(many((i) => `${20 + i}12${two(i)}34`))).toEqual([]);
    expect(column(many((i) => `2024-0${1 + (i % 9)}-1${i % 10}`))).toEqual([]);
    expect(column(many((i) => `101${two(i)}0${two(i)}`))).toEqual([]);
    expect(column(many((i) => `${i},${1234 + i}`))).toEqual([]);
  });
});

describe('a table with a row for each person is found', () => {
  const table = (columns: readonly string[], row: (i: number) => readonly (string | number)[]): boolean => hasPersonRows({ columns, rows: many(row) });
  test('by names, by days of birth, by sex and age of each', () => {
    expect(table(['Rode', 'Fornavn', 'Efternavn'], () => ['1', 'Anne Marie', 'Sø-Hansen'])).toBe(true);
    expect(table(['rode', 'fødselsdato', 'indkomst'], (i) => ['1', `${two(1 + (i % 28))}-03-19${two(i)}`, 200000 + i])).toBe(true);
    expect(table(['rode', 'køn', 'alder', 'indkomst'], (i) => ['1', i % 2 ? 'M' : 'K', 20 + i, 200000 + i])).toBe(true);
  });
  test('a table that counts people by sex and age is not one', () => {
    expect(table(['OMRÅDE', 'KØN', 'ALDER', 'TID', 'INDHOLD'], (i) => ['1', i % 2 ? 'Mænd' : 'Kvinder', i, '2024', 17])).toBe(false);
    expect(table(['rode', 'alder', 'antal'], (i) => ['1', i, 17])).toBe(false);
  });
  test('headings alone are no proof', () => {
    expect(table(['rode', 'Født', 'Døde'], (i) => [String(i), 12 + i, 9])).toBe(false);
    expect(table(['Fornavn', 'Efternavn'], (i) => [i, i])).toBe(false);
  });
});

describe('taking in', () => {
  const csv = (text: string, name = 'borgere.csv') => takeIn([{ name, bytes: encodeText(text) }], { name: 'by' });
  test('stops at personal numbers, with the column and no number of it, in two languages', async () => {
    const numbers = many((i) => madeUp(i));
    const { draft, issues } = await csv(`rode;cpr;ledig\n${numbers.map((one, i) => `${i % 5};${one};1`).join('\n')}\n`);
    expect(draft).toBeNull();
    const [found] = issues.filter(({ severity }) => severity === 'error');
    expect(found).toMatchObject({ code: 'personal-numbers', file: 'borgere.csv', field: 'cpr' });
    expect(found?.message.da).toContain('CPR');
    expect(found?.repair?.en).toContain('Count the persons');
    expect(numbers.filter((one) => JSON.stringify(issues).includes(one))).toEqual([]);
  });
  test('stops at a row for each person', async () => {
    const { draft, issues } = await csv(`rode,fødselsdato,indkomst\n${many((i) => `${i % 5},${two(1 + (i % 28))}-03-1990,${200000 + i}`).join('\n')}\n`);
    expect(draft).toBeNull();
    expect(issues.map(({ code }) => code)).toContain('person-rows');
  });
  test('stops at a map whose features have them', async () => {
    const features = many((i) => ({ type: 'Feature', properties: { id: i, ejer: madeUp(i) }, geometry: { type: 'Point', coordinates: [12.5 + i / 1000, 55.7] } }));
    const { draft, issues } = await csv(JSON.stringify({ type: 'FeatureCollection', features }), 'ejere.geojson');
    expect(draft).toBeNull();
    expect(issues).toContainEqual(expect.objectContaining({ code: 'personal-numbers', field: 'ejer' }));
  });
});
