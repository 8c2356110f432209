import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withWeights } from '../../../src/model/index-tree.ts';
import { leastDistance } from '../../../src/score/reach/least-distance.ts';
import { nearestOfTwo } from '../../../src/score/reach/reach-of-two.ts';
import { nearestWeights } from '../../../src/score/reach/reach-search.ts';
import { reach, type ReachAnswer, type ReachGoal } from '../../../src/score/reach/reach.ts';
import { scoreIndex } from '../../../src/score/score-index.ts';
import { branch, inputOf, leaf, numbersOf, treeOf } from '../tree-maker.ts';

const ask = (tree: ReturnType<typeof treeOf>, input: ReturnType<typeof inputOf>, goal: ReachGoal, branchId: string | null = null): ReachAnswer => reach(scoreIndex(tree, input), input, goal, branchId);
const two = treeOf(branch('i', [leaf('x'), leaf('y')]));

describe('the shortest way into every half-space', () => {
  const half = (normal: number[], bound: number) => ({ normal: Float64Array.from(normal), bound });
  test('by hand: onto a line, into a corner, nowhere', () => {
    expect([...(leastDistance([half([3, 4], 10)], 2) ?? [])].map((x) => Number(x.toFixed(12)))).toStrictEqual([1.2, 1.6]);
    expect([...(leastDistance([half([1, 0], 2), half([0, 2], 6)], 2) ?? [])].map((x) => Number(x.toFixed(12)))).toStrictEqual([2, 3]);
    expect([...(leastDistance([half([1, 0], -1)], 2) ?? [])]).toStrictEqual([0, 0]);
    expect(leastDistance([half([1, 0], 1), half([-1, 0], 1)], 2)).toBeNull();
  });
});

describe('what would it take', () => {
  test('to pass another area: by hand', () => {
    // Scores x/2 + y/2: a 3, b 4. With w on x: a 6w, b 8 - 8w, level at w = 4/7.
    const answer = ask(two, inputOf({ x: [6, 0], y: [0, 8] }), { kind: 'past', area: 0, rival: 1 });
    if (answer.kind !== 'found') throw new Error(answer.kind);
    expect(answer.changes.map(({ node }) => node)).toStrictEqual(['x', 'y']);
    expect(answer.changes[0]?.after).toBeCloseTo(4 / 7, 6);
    expect(answer.moved).toBeCloseTo(4 / 7 - 0.5, 6);
    expect(answer.distance).toBeCloseTo(Math.SQRT2 * (4 / 7 - 0.5), 6);
    expect([answer.branch, answer.smallest]).toStrictEqual(['i', true]);
  });

  test('what is so already, and what no weights do', () => {
    const input = inputOf({ x: [6, 0, 7], y: [1, 0, 8] });
    expect(ask(two, input, { kind: 'past', area: 0, rival: 1 })).toStrictEqual({ kind: 'already' });
    expect(ask(two, input, { kind: 'into-top', area: 0, top: 1 })).toStrictEqual({ kind: 'unreachable', branch: 'i' });
    expect(ask(two, input, { kind: 'out-of-top', area: 0, top: 3 })).toStrictEqual({ kind: 'unreachable', branch: 'i' });
  });

  test('within one theme, the others standing', () => {
    const tree = treeOf(branch('i', [branch('t', [leaf('x'), leaf('y')]), leaf('w')]));
    const input = inputOf({ x: [10, 0], y: [0, 4], w: [0, 5] });
    const answer = ask(tree, input, { kind: 'past', area: 0, rival: 1 }, 't');
    // a: 5v, b: 2 (1 - v) + 2.5, level at v = 4.5/7.
    expect(answer).toMatchObject({ kind: 'found', branch: 't', smallest: true });
    expect(answer.kind === 'found' ? answer.changes[0]?.after : null).toBeCloseTo(4.5 / 7, 6);
  });

  test.each([
    ['a geometric mean', treeOf(branch('i', [leaf('x'), leaf('y')], { method: 'geometric' })), 'not-linear'],
    ['a rounded rank', treeOf(branch('i', [leaf('x'), leaf('y')]), { decimals: 1 }), 'not-linear'],
    ['ranks as the last step', treeOf(branch('i', [leaf('x'), leaf('y')], {}, { steps: [{ do: 'round', decimals: 0 }] })), 'not-linear'],
    ['one weight alone', treeOf(branch('i', [leaf('x'), leaf('y', [], { weight: 0 })])), 'one-weight'],
  ] as const)('%s: it cannot be said', (_, tree, reason) => {
    expect(ask(tree, inputOf({ x: [1, 9], y: [5, 2] }), { kind: 'past', area: 0, rival: 1 })).toStrictEqual({ kind: 'cannot-say', reason });
  });

  test('an area without a score, or with gaps: it cannot be said', () => {
    const input = inputOf({ x: [1, 2, 3, null], y: [null, 4, 5, null] });
    expect(ask(two, input, { kind: 'into-top', area: 3, top: 1 })).toStrictEqual({ kind: 'cannot-say', reason: 'no-score' });
    expect(ask(two, input, { kind: 'into-top', area: 0, top: 1 })).toStrictEqual({ kind: 'cannot-say', reason: 'gaps' });
  });

  test('is reached, and no weights on a fine grid reach it nearer', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 6, maxLength: 6 });
    const weights = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
    const goal = fc.oneof(
      fc.record({ kind: fc.constantFrom('into-top' as const, 'out-of-top' as const), area: fc.nat(5), top: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant('past' as const), area: fc.nat(2), rival: fc.integer({ min: 3, max: 5 }) }),
    );
    fc.assert(
      fc.property(figures, figures, figures, weights, goal, (x, y, z, given, wanted) => {
        const tree = treeOf(branch('i', [leaf('x', [], { weight: given[0] }), leaf('y', [], { weight: given[1] }), leaf('z', [], { weight: given[2] })]));
        const input = inputOf({ x, y, z });
        const answer = ask(tree, input, wanted);
        const total = given[0] + given[1] + given[2];
        const resultAt = (w: readonly number[]) => scoreIndex(withWeights(tree, new Map([['x', w[0] ?? 0], ['y', w[1] ?? 0], ['z', w[2] ?? 0]])), input);
        const reaches = (w: readonly number[]): boolean => {
          const ranks = numbersOf(resultAt(w).rank);
          const rank = ranks[wanted.area] ?? 0;
          return wanted.kind === 'into-top' ? rank <= wanted.top : wanted.kind === 'out-of-top' ? rank > wanted.top : rank < ('rival' in wanted ? (ranks[wanted.rival] ?? 0) : 0);
        };
        const apart = (w: readonly number[]): number => Math.hypot(...w.map((one, j) => one - (given[j] ?? 0) / total));
        const STEPS = 24;
        const grid = Array.from({ length: STEPS + 1 }, (_, i) => Array.from({ length: STEPS + 1 - i }, (__, j) => [i / STEPS, j / STEPS, 1 - (i + j) / STEPS])).flat();
        // To share the last place would be into the top as well: it is asked for clearly, with no other area level.
        const clearly = (w: readonly number[]): boolean => {
          const scores = numbersOf(resultAt(w).score);
          const own = scores[wanted.area] ?? 0;
          return reaches(w) && (wanted.kind !== 'into-top' || scores.filter((other, i) => i !== wanted.area && (other ?? 0) >= own - 1e-9).length < wanted.top);
        };
        const nearest = Math.min(...grid.filter(clearly).map(apart), Infinity);
        const found = answer.kind === 'found' ? answer : null;
        const sum = found?.changes.reduce((all, { after }) => all + after, 0) ?? 1;
        expect(found === null || (reaches(found.changes.map(({ after }) => after)) && found.smallest)).toBe(true);
        expect(found?.distance ?? 0).toBeLessThanOrEqual(nearest + 1e-6);
        expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
        expect(answer.kind !== 'unreachable' || nearest === Infinity).toBe(true);
        expect(answer.kind === 'already').toBe(reaches(given));
      }),
      { numRuns: 150 },
    );
  });
});

describe('two weights', () => {
  test('wishes that contradict each other by less than rounding end the search', () => {
    const wishes = [[-4, 2], [-7, 0], [4, -2], [9, 8], [6, 1]].map((wish) => Float64Array.from(wish));
    expect(nearestWeights(Float64Array.of(0.3, 0.7), wishes, 4, 1e-6)).toBeNull();
  });

  test('looking along the points where order turns gives what the general search gives', () => {
    const wish = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })).map((pair) => Float64Array.from(pair));
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 7 }), fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 9 }), (wishes, wanted, tenths) => {
        const now = Float64Array.of(tenths / 10, 1 - tenths / 10);
        const count = Math.min(wanted, wishes.length);
        const [sweep, search] = [nearestOfTwo(now, wishes, count, 1e-6), nearestWeights(now, wishes, count, 1e-6)];
        const searched = search === null || search === 'too-many-ways' ? null : search;
        expect([search === 'too-many-ways', searched === null]).toStrictEqual([false, sweep === null]);
        expect(sweep?.distance ?? 0).toBeCloseTo(searched?.distance ?? 0, 6);
      }),
      { numRuns: 500 },
    );
  });
});
