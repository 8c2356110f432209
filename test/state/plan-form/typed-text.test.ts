import { describe, expect, it } from 'vitest';
import { cornersText, typedCorners, withCorner, withoutLastCorner } from '../../../src/state/plan-form/corners-text.ts';
import { typedDate, typedLines, typedNumber } from '../../../src/state/plan-form/typed-text.ts';

describe('numbers as people type them', () => {
  it.each([
    ['1500000', 1_500_000], ['1.500.000', 1_500_000], ['1,500,000', 1_500_000], ['1 500 000 kr.', 1_500_000], ['1.500.000,50', 1_500_000.5], ['1,500.50', 1500.5],
    ['1500,5', 1500.5], ['1500.5', 1500.5], ['1.500', 1500], ['0,125', 0.125], ['12,3450', 12.345], ['-5', -5], ['−5', -5], ['0', 0],
  ])('%s is %d', (text, number) => expect(typedNumber(text)).toBe(number));

  it.each(['x', '1.50.000', '1,500,00', '12 mio.', '1e9', '--1', '1.500.00'])('%s is none', (text) => expect(typedNumber(text)).toBeNaN());

  it('is nothing where nothing is typed', () => expect(typedNumber('  ')).toBeNull());
});

describe('dates as people type them', () => {
  it.each([['31-12-2026', '2026-12-31'], ['1.3.2026', '2026-03-01'], ['31/12 2026', '2026-12-31'], ['3-2026', '2026-03'], ['2026', '2026'], ['2026-03', '2026-03'], ['2026-03-31', '2026-03-31'], ['31-02-2026', '2026-02-31'], ['til sommer', 'til sommer']])(
    '%s is %s',
    (text, date) => expect(typedDate(text)).toBe(date),
  );
});

describe('corners as lines', () => {
  const square = { polygons: [[[[12.5, 55.6], [12.51, 55.6], [12.51, 55.61], [12.5, 55.6]]]] } as const;

  it('are read back as they were written', () => {
    const { pieces, wrong } = typedCorners(cornersText(square));
    expect([pieces, wrong]).toEqual([[square.polygons[0][0].slice(0, -1)], []]);
  });

  it.each(['55.6761, 12.5683', '55.6761,12.5683', '55.6761 12.5683', '55,6761 12,5683', ' 55.6761;12.5683 '])('%j is a corner', (line) => expect(typedCorners(line)).toEqual({ pieces: [[[12.5683, 55.6761]]], wrong: [] }));

  it('names the lines that are none, and parts pieces at an empty line', () => {
    expect(typedCorners('55, 12\nher\n\n91, 12\n56, 13')).toEqual({ pieces: [[[12, 55]], [[13, 56]]], wrong: [2, 4] });
  });

  it('are added and taken back one by one', () => {
    const two = withCorner(withCorner('', [12.5, 55.6]), [12.6, 55.7]);
    expect(two).toBe('55.600000, 12.500000\n55.700000, 12.600000');
    expect(withoutLastCorner(withoutLastCorner(two))).toBe('');
  });
});

it('lists are lines with words on them, each once', () => expect(typedLines(' KAB \n\nBo-Vita\nKAB')).toEqual(['KAB', 'Bo-Vita']));
