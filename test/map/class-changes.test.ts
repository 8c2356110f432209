import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPositions, hatchesDiffer } from '../../src/map/class-changes.ts';
import { LEFT_OUT, NO_FIGURE, TOO_FEW_RESIDENTS, WITHHELD } from '../../src/score/classes/classify.ts';

const classes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);

describe('changed positions', () => {
  it('are all of them when nothing is painted yet', () => {
    expect(changedPositions(null, classes(0, 1, 2))).toEqual([0, 1, 2]);
  });

  it('are those whose class differs', () => {
    expect(changedPositions(classes(0, 1, 2, NO_FIGURE), classes(0, 2, 2, 4))).toEqual([1, 3]);
  });

  it('bring the painted classes to the wanted ones, and no position more', () => {
    const pair = fc.array(fc.tuple(fc.nat(6), fc.nat(6)));
    fc.assert(
      fc.property(pair, (entries) => {
        const [before, after] = [classes(...entries.map(([b]) => b)), classes(...entries.map(([, a]) => a))];
        const painted = before.slice();
        for (const i of changedPositions(before, after)) {
          expect(painted[i]).not.toBe(after[i]);
          painted[i] = after[i] ?? 0;
        }
        expect(painted).toEqual(after);
      }),
    );
  });
});

describe('hatches', () => {
  it.each([
    ['classes that move among themselves', [0, 1], [4, 2], false],
    ['an area that loses its figure', [0, 1], [0, NO_FIGURE], true],
    ['an area that gets too few residents instead of no figure', [NO_FIGURE], [TOO_FEW_RESIDENTS], true],
    ['a figure that is withheld', [3], [WITHHELD], true],
    ['an area that the index leaves out, drawn plain', [3], [LEFT_OUT], false],
    ['other areas', [0], [0, 0], true],
  ] as const)('%s', (_, before, after, differ) => {
    expect(hatchesDiffer(classes(...before), classes(...after))).toBe(differ);
  });

  it('are drawn when nothing was', () => {
    expect(hatchesDiffer(null, classes(0))).toBe(true);
  });
});
