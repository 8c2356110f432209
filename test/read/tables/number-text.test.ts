import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/format/number.ts';
import { evidenceOf, numberIn, numberParts } from '../../../src/read/tables/number-text.ts';
import type { NumberWriting } from '../../../src/read/tables/number-text.ts';
import { cellValue } from '../../../src/read/tables/cell-value.ts';
import { readColumns } from '../../../src/read/tables/read-column.ts';
import type { ColumnReading } from '../../../src/read/tables/read-column.ts';

const column = (cells: readonly (string | number | null)[]): ColumnReading => {
  const [reading] = readColumns(['tal'], cells.map((cell) => [cell]));
  if (reading === undefined) throw new Error('no column');
  return reading;
};
const read = (cells: readonly string[]): readonly (number | string)[] => {
  const reading = column(cells);
  return cells.map((cell) => {
    const value = cellValue(cell, reading);
    return value.kind === 'number' ? value.value : value.kind === 'mark' ? `mark ${value.mark}` : value.kind;
  });
};

describe('what one number shows', () => {
  it.each([
    ['1234', 'plain'],
    ['1.234', 'either-point'],
    ['1,234', 'either-comma'],
    ['0,234', 'comma-decimal'],
    ['1,5', 'comma-decimal'],
    ['1.5', 'point-decimal'],
    ['12.3456', 'point-decimal'],
    ['1.234.567', 'point-group'],
    ['1,234,567', 'comma-group'],
    ['1.234,5', 'comma-decimal'],
    ['1,234.5', 'point-decimal'],
    ['1 234', 'space-group'],
    ["1'234", 'quote-group'],
    ['1.23.4', null],
    ['1,2,3', null],
    ['1.234,5.6', null],
  ])('%s is %s', (body, evidence) => {
    expect(evidenceOf(body)).toBe(evidence);
  });
});

describe('a column decides from all its cells', () => {
  it.each<[string, readonly string[], readonly (number | string)[]]>([
    ['one comma decimal makes a point a group', ['1.234', '0,5'], [1234, 0.5]],
    ['one point decimal makes a comma a group', ['1,234', '0.5'], [1234, 0.5]],
    ['millions show the group', ['1.234', '1.234.567'], [1234, 1234567]],
    ['spaces group, also hard and narrow ones', ['1\u00a0234', '12\u202f345,6'], [1234, 12345.6]],
    ['a group that has not three figures is a fault', ['1,5', '2,25', '1.23'], [1.5, 2.25, 'fault']],
    ['a true minus is a minus', ['\u22125', '-3', '\u20132'], [-5, -3, -2]],
    ['units behind numbers', ['12,5 %', '7 %', '1.234 %'], [12.5, 7, 1234]],
    ['marks are no numbers', ['5', '..', '-', 'x', ':', '*'], [5, 'mark ..', 'mark -', 'mark x', 'mark :', 'mark *']],
    ['words are faults', ['5', '6', '7', '8', '9', 'ca. 10'], [5, 6, 7, 8, 9, 'fault']],
  ])('%s', (_what, cells, values) => {
    expect(read(cells)).toEqual(values);
  });

  it('1.234 alone is read and told as uncertain', () => {
    expect(column(['1.234', '5.678'])).toMatchObject({ kind: 'number', isCertain: false });
    expect(column(['1.234', '5.678,5']).isCertain).toBe(true);
  });

  it('keeps leading zeros: codes are text', () => {
    expect(column(['007', '012', '101']).kind).toBe('text');
    expect(column(['0', '0,5', '10']).kind).toBe('number');
  });

  it('takes the noise of single precision away, and nothing else', () => {
    expect(read(['5.63000011', '27.29000092', '12.5'])).toEqual([5.63, 27.29, 12.5]);
    expect(read(['5.63000011', '1.23456789', '0.33333333', '0.66666667'])).toEqual([5.63000011, 1.23456789, 0.33333333, 0.66666667]);
  });
});

describe('numbers round trip', () => {
  const WRITINGS: readonly (readonly ['da' | 'en', NumberWriting])[] = [
    ['da', { decimal: ',', group: '.' }],
    ['en', { decimal: '.', group: ',' }],
  ];
  it.each(WRITINGS)('as %s writes them', (language, writing) => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.integer({ min: 0, max: 2 }), (whole, decimals) => {
        const value = whole / 10 ** decimals;
        const parts = numberParts(formatNumber(value, language, { decimals }));
        expect(parts === null ? null : numberIn(parts, writing)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it.each(WRITINGS)('a column with one number that shows it reads all as %s wrote them', (language, _writing) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 20 }), (numbers) => {
        const values = [0.5, ...numbers.map((one) => one / 100)];
        expect(read(values.map((one) => formatNumber(one, language)))).toEqual(values);
      }),
    );
  });
});
