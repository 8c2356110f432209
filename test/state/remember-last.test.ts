import { describe, expect, it } from 'vitest';
import { rememberLast } from '../../src/state/remember-last.ts';

describe('remembering the last answer', () => {
  it('works once for the same arguments, and again for others', () => {
    const worked: number[] = [];
    const double = rememberLast((x: number) => {
      worked.push(x);
      return 2 * x;
    });
    expect([double(1), double(1), double(2), double(1)]).toEqual([2, 2, 4, 2]);
    expect(worked).toEqual([1, 2, 1]);
  });

  it('tells objects apart by identity', () => {
    const wrap = rememberLast((x: object) => ({ x }));
    const one = {};
    expect(wrap(one)).toBe(wrap(one));
    expect(wrap({})).not.toBe(wrap({}));
  });
});
