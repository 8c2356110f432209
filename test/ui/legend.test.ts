import { describe, expect, it } from 'vitest';
import { parseLimits } from '../../src/ui/legend/parse-limits.ts';

describe('parseLimits', () => {
  const table: readonly (readonly [string, 'da' | 'en', readonly number[] | null])[] = [
    ['10; 20,5; 1.000', 'da', [10, 20.5, 1000]],
    ['10; 20.5; 1,000', 'en', [10, 20.5, 1000]],
    ['−1,5; 0; 1,5', 'da', [-1.5, 0, 1.5]],
    ['1; 2;', 'da', [1, 2]],
    ['1', 'da', null],
    ['1; 1', 'da', null],
    ['2; 1', 'da', null],
    ['1; x', 'da', null],
    ['1;2;3;4;5;6;7', 'da', null],
    ['', 'en', null],
  ];
  it.each(table)('reads %j in %s as %j', (text, language, limits) => {
    expect(parseLimits(text, language)).toEqual(limits);
  });
});
