import { describe, expect, it } from 'vitest';
import { successorsOf } from '../../src/plans/successor.ts';
import type { Programme } from '../../src/model/programme.ts';
import { day, programme } from '../fixtures/city-parts.ts';

const areas = new Map([['rode', ['101', '102']]]);
const first = programme('første', { start: day('2016'), end: day('2020'), areas });

const successorKnown = (one: Programme, all: readonly Programme[]): boolean => (successorsOf(all)[all.indexOf(one)] ?? null) !== null;

describe('a successor', () => {
  it.each([
    ['is known where a later one of the type begins in the year that this one ends', { start: day('2020') }, true],
    ['is known after a gap', { start: day('2023') }, true],
    ['shares one area at least', { start: day('2020'), areas: new Map([['rode', ['301']]]) }, false],
    ['is of the same type', { start: day('2020'), type: 'områdefornyelse' }, false],
    ['does not begin before this one ends', { start: day('2018') }, false],
    ['has a known start', {}, false],
  ])('%s', (_, more, expected) => {
    expect(successorKnown(first, [first, programme('næste', { areas, ...more })])).toBe(expected);
  });

  it('is not spoken of where the end is unknown', () => {
    const open = programme('åben', { start: day('2016'), areas });
    expect(successorKnown(open, [open, programme('næste', { start: day('2020'), areas })])).toBe(false);
  });

  it('goes one way between two that began the same day', () => {
    const twin = programme('tvilling', { start: day('2016'), end: day('2016'), areas });
    expect(successorKnown(twin, [twin, first])).toBe(false);
  });
});
