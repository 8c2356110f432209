import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, ln, pow } from '../../src/score/exact-math.ts';
import { exactSum } from '../../src/score/exact-sum.ts';
import { normalQuantile } from '../../src/score/normal-quantile.ts';
import { quantile } from '../../src/score/quantile.ts';
import { roundDecimal } from '../../src/score/round-decimal.ts';
import { sortEntries } from '../../src/score/sorted-order.ts';
import { tiedGroups } from '../../src/score/tied-groups.ts';

const relative = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / Math.abs(b));
const double = fc.double({ noNaN: true, noDefaultInfinity: true });

/** A double as its bits, for figures that must be the same in every browser. */
function bits(x: number): string {
  const words = new DataView(new ArrayBuffer(8));
  words.setFloat64(0, x);
  return words.getBigUint64(0).toString(16).padStart(16, '0');
}

describe('exp, ln and powers', () => {
  test('are within 2 ulp of the platform’s', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(relative(exp(x), Math.exp(x))).toBeLessThan(5e-16);
        expect(relative(ln(Math.exp(x)), Math.log(Math.exp(x)))).toBeLessThan(5e-16);
      }),
      { numRuns: 5000 },
    );
    fc.assert(fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), fc.constantFrom(1 / 3, 2, 2.5, -1, -0.5, 1.7, 7), (x, y) => {
      expect(relative(pow(x, y), x ** y)).toBeLessThan(2e-14);
    }));
  });
  test('exact where the answer is exact', () => {
    expect([exp(0), ln(1), pow(3, 4), pow(9, 0.5), pow(4, -1), pow(5, 0), pow(4, 1.5), pow(10, 1)]).toStrictEqual([1, 0, 81, 3, 0.25, 1, 8, 10]);
  });
  test('at the ends of the range', () => {
    expect([exp(-Infinity), exp(1000), exp(-1000), ln(0), ln(Infinity), pow(0, 2.3), pow(0, -2.3), pow(Infinity, -1.7)]).toStrictEqual([0, Infinity, 0, -Infinity, Infinity, 0, Infinity, 0]);
    expect(relative(ln(5e-324), -744.4400719213812)).toBeLessThan(1e-15);
    expect(relative(exp(-740), Math.exp(-740))).toBeLessThan(1e-2);
    expect(relative(exp(709.7), Math.exp(709.7))).toBeLessThan(5e-16);
  });
  test('the same bits everywhere', () => {
    expect([exp(1), ln(10), ln(0.9), pow(2, 1 / 3), exp(-100 / 23), normalQuantile(0.975)].map(bits)).toStrictEqual(BITS);
  });
});

/** e, ln 10, ln 0.9, the cube root of 2, e^(-100/23) and z(0.975), to the last bit. */
const BITS: readonly string[] = ['4005bf0a8b14576a', '40026bb1bbb55516', 'bfbaf8e8210a415c', '3ff428a2f98d728b', '3f8a7d9d138a4a32', '3fff5c0331eeff82'];

describe('sums', () => {
  test('are rounded once', () => {
    expect(exactSum(Float64Array.of(1e16, 1, -1e16))).toBe(1);
    expect(exactSum(Float64Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(exactSum(Float64Array.of(1, 2 ** -53, 2 ** -106))).toBe(1 + 2 ** -52);
    expect(exactSum(new Float64Array(0))).toBe(0);
  });
  test('do not depend on the order', () => {
    const numbers = fc.array(fc.double({ noNaN: true, min: -1e200, max: 1e200 }), { maxLength: 40 });
    fc.assert(fc.property(numbers.chain((xs) => fc.tuple(fc.constant(xs), fc.shuffledSubarray(xs, { minLength: xs.length }))), ([xs, shuffled]) => {
      expect(exactSum(Float64Array.from(shuffled))).toBe(exactSum(Float64Array.from(xs)));
    }));
  });
  test('are exact for whole numbers', () => {
    fc.assert(fc.property(fc.array(fc.maxSafeInteger(), { maxLength: 50 }), (xs) => {
      expect(exactSum(Float64Array.from(xs))).toBe(Number(xs.reduce((sum, x) => sum + BigInt(x), 0n)));
    }));
  });
});

describe('rounding', () => {
  test.each([
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [1.005, 2, 1.01],
    [1.0049999999, 2, 1],
    [8.345, 2, 8.35],
    [0.285, 2, 0.29],
    [1.4999999999999998, 0, 2],
    [1.499999999999, 0, 1],
    [-0.004, 2, 0],
    [1234.5, -2, 1200],
    [1250, -2, 1300],
    [49, -2, 0],
    [50, -2, 100],
    [123456789.125, 2, 123456789.13],
    [1e20, 2, 1e20],
    [Math.PI, 15, Math.PI],
    [0.1 + 0.2, 17, 0.1 + 0.2],
    [9.995, 2, 10],
    [0, 3, 0],
  ])('%d with %d decimals is %d', (x, decimals, expected) => expect(roundDecimal(x, decimals)).toBe(expected));

  test('gives what the 15 digits give, by the slow way as by the fast one', () => {
    const slow = (x: number, decimals: number): number => {
      const [whole = '', fraction = ''] = Math.abs(x).toPrecision(15).split('.');
      const kept = BigInt(whole + fraction.slice(0, decimals)) + (fraction.charCodeAt(decimals) >= 53 ? 1n : 0n);
      return kept === 0n ? 0 : Math.sign(x) * Number(`${kept}e-${decimals}`);
    };
    const figure = fc.tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.nat(6)).map(([x, e]) => x / 10 ** e);
    fc.assert(fc.property(figure, fc.nat(4), (x, decimals) => {
      expect(roundDecimal(x, decimals)).toBe(slow(x, decimals));
    }), { numRuns: 3000 });
  });
});

describe('quantiles', () => {
  test('type 7 of R: quantile(c(1, 2, 4, 8), c(0, .1, .5, .95, 1))', () => {
    expect([0, 0.1, 0.5, 0.95, 1].map((p) => quantile(Float64Array.of(8, 1, 4, 2), p)).map((x) => Number(x.toFixed(12)))).toStrictEqual([1, 1.3, 3, 7.4, 8]);
  });
  test('of the normal distribution, as published', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 15);
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 13);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798, 11);
  });
});

describe('sorting and ties', () => {
  const order = (values: readonly number[], state?: Uint8Array): number[] => [...sortEntries({ values: Float64Array.from(values), state: state ?? new Uint8Array(values.length).fill(1) }).order];
  const byComparison = (values: readonly number[]): number[] => values.map((_, i) => i).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);

  test('present entries only, equal values by position', () => {
    expect(order([3, 1, 1, 2], Uint8Array.of(1, 1, 1, 0))).toStrictEqual([1, 2, 0]);
    expect(order([0, -0, -1])).toStrictEqual([2, 0, 1]);
    expect(order([])).toStrictEqual([]);
  });
  const large = (one: fc.Arbitrary<number>): fc.Arbitrary<number[]> => fc.array(one, { minLength: 50, maxLength: 60 }).map((xs) => Array.from({ length: 3000 }, (_, i) => (xs[i % xs.length] ?? 0) * ((i % 7) - 3)));
  test.each([
    ['any doubles', double],
    ['figures with equal upper halves', fc.integer({ min: 0, max: 1000 }).map((x) => 1 + x * Number.EPSILON)],
    ['whole numbers', fc.integer({ min: -100, max: 100 })],
  ])('the radix sort of 3,000 values gives the order of a comparison sort: %s', (_, one) => {
    fc.assert(fc.property(large(one), (values) => {
      expect(order(values)).toStrictEqual(byComparison(values));
    }), { numRuns: 30 });
  });
  test('neighbours chain', () => {
    const values = Float64Array.of(1, 1.5, 2, 3, 1e12, 1e12 + 0.5);
    expect([...tiedGroups(values, 0.5)]).toStrictEqual([0, 3, 4, 6]);
    expect([...tiedGroups(values, 0)]).toStrictEqual([0, 1, 2, 3, 4, 6]);
  });
});
