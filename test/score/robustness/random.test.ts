import { describe, expect, test } from 'vitest';
import { choose, randomStream } from '../../../src/score/robustness/random.ts';

/** sfc32 written out with whole numbers of any size, as its author describes it. */
function plainWords(seed: bigint, stream: bigint, count: number): number[] {
  const low = (x: bigint): bigint => x & 0xffffffffn;
  let [a, b, c, counter] = [stream, low(seed), seed >> 32n, 1n];
  const words = Array.from({ length: count + 16 }, () => {
    const word = low(a + b + counter);
    counter = low(counter + 1n);
    [a, b, c] = [b ^ (b >> 9n), low(c + low(c << 3n)), low(low((c << 21n) | (c >> 11n)) + word)];
    return Number(word);
  });
  return words.slice(16);
}

describe('the stream of a seed', () => {
  test.each([
    [1, 0],
    [0, 3],
    [4294967296 * 77 + 5, 2],
    [Number.MAX_SAFE_INTEGER, 4294967295],
  ])('seed %d, stream %d: the words of sfc32', (seed, stream) => {
    const { word } = randomStream(seed, stream);
    expect(Array.from({ length: 500 }, word)).toStrictEqual(plainWords(BigInt(seed), BigInt(stream), 500));
  });

  test('the same digits on every machine', () => {
    const { uniform } = randomStream(1, 1);
    expect([uniform(), uniform(), uniform()]).toStrictEqual([0.04060468824392072,0.5975475196501286,0.38288133587482376]);
  });

  test('other seeds and other streams are other numbers', () => {
    const first = (seed: number, stream: number): number => randomStream(seed, stream).word();
    expect(new Set([first(1, 1), first(1, 2), first(2, 1), first(4294967297, 1)]).size).toBe(4);
  });

  test('uniform: 0 to 1, with the mean and variance of a uniform', () => {
    const { uniform } = randomStream(7);
    const drawn = Array.from({ length: 40_000 }, uniform);
    const mean = drawn.reduce((sum, u) => sum + u, 0) / drawn.length;
    const variance = drawn.reduce((sum, u) => sum + (u - mean) ** 2, 0) / drawn.length;
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(mean).toBeCloseTo(0.5, 2);
    expect(variance).toBeCloseTo(1 / 12, 2);
  });

  test('choose: every choice about as often', () => {
    const stream = randomStream(3);
    const counts = [0, 0, 0];
    for (let i = 0; i < 30_000; i += 1) {
      const choice = choose(stream, 3);
      counts[choice] = (counts[choice] ?? 0) + 1;
    }
    expect(choose(stream, 1)).toBe(0);
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});
