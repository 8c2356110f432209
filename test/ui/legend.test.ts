import { describe, expect, it } from 'vitest';
import { classRanges } from '../../src/ui/legend/class-ranges.ts';
import { parseLimits } from '../../src/ui/legend/parse-limits.ts';
import { NO_FIGURE } from '../../src/score/classify.ts';

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

describe('classRanges', () => {
  it('names the classes from most need to least, with their areas', () => {
    const classOf = Uint8Array.of(0, 0, 1, 2, 2, 2, NO_FIGURE);
    expect(classRanges({ method: 'fixed', count: 3, limits: [10, 20], extent: [5, 30], classOf }, true)).toEqual([
      { classIndex: 2, low: 20, high: 30, count: 3 },
      { classIndex: 1, low: 10, high: 20, count: 1 },
      { classIndex: 0, low: 5, high: 10, count: 2 },
    ]);
  });

  it('turns the ends where low figures mean more need', () => {
    const classOf = Uint8Array.of(0, 1);
    expect(classRanges({ method: 'fixed', count: 2, limits: [20], extent: [5, 30], classOf }, false)).toEqual([
      { classIndex: 1, low: 5, high: 20, count: 1 },
      { classIndex: 0, low: 20, high: 30, count: 1 },
    ]);
  });

  it('is empty where no area has a figure', () => {
    expect(classRanges({ method: 'quantile', count: 0, limits: [], extent: null, classOf: Uint8Array.of(NO_FIGURE) }, true)).toEqual([]);
  });
});
