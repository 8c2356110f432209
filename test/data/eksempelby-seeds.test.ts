import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../scripts/eksempelby/partition.ts';
import { statusHistory } from '../../scripts/eksempelby/plan-history.ts';
import { hashText, randomOf } from '../../scripts/eksempelby/random.ts';
import { ratioOf } from '../../scripts/eksempelby/ratios.ts';
import { layeredNoise } from '../../scripts/eksempelby/smooth-noise.ts';
import { path } from './koebenhavn-files.ts';

describe('chance with a seed', () => {
  it('is the same on every machine', () => {
    const random = randomOf('eksempelby');
    expect([random.next(), random.next(), random.next()].map((one) => Math.round(one * 4294967296))).toEqual([4_005_457_289, 515_519_005, 1_420_081_791]);
    expect(hashText('eksempelby')).toBe(114_459_596);
  });

  it('is another for another name', () => {
    expect(randomOf('a').next()).not.toBe(randomOf('b').next());
  });

  it('is even, and normal where asked', () => {
    const random = randomOf('even');
    const drawn = Array.from({ length: 4000 }, () => random.next());
    expect(Math.abs(drawn.reduce((sum, one) => sum + one, 0) / 4000 - 0.5)).toBeLessThan(0.02);
    const normal = Array.from({ length: 4000 }, () => random.normal());
    expect(Math.abs(normal.reduce((sum, one) => sum + one * one, 0) / 4000 - 1)).toBeLessThan(0.08);
  });

  it('shuffles without losing anything', () => {
    expect(randomOf('deck').shuffle([1, 2, 3, 4, 5]).toSorted()).toEqual([1, 2, 3, 4, 5]);
  });

  it('and nothing else decides: no clock, no other chance, no function whose last digit is the machine\'s own', () => {
    const folder = path('scripts/eksempelby');
    const unsafe = /Math\.(random|sin|cos|tan|exp|log|pow|atan2?|hypot|cbrt)|Date\b|\*\* |process\.|localeCompare/;
    const code = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/'[^'\n]*'|`[^`]*`/g, "''");
    expect(readdirSync(folder).filter((file) => unsafe.test(code(file)))).toEqual([]);
  });
});

describe('noise', () => {
  it('is smooth: a step of a metre changes little', () => {
    for (let x = 0; x < 3000; x += 37) expect(Math.abs(layeredNoise(x, 500, 1000, 2, 1) - layeredNoise(x + 1, 500, 1000, 2, 1))).toBeLessThan(0.02);
  });
});

describe('parts of the generator', () => {
  it('apportion seats by weight, at least one each', () => {
    expect(apportion([100, 50, 1], 8)).toEqual([5, 2, 1]);
  });

  it('round shares of sums once', () => {
    const share = { id: 's', above: 'a', below: 'b', times: 100, decimals: 1 } as const;
    expect([ratioOf(share, 1, 3), ratioOf(share, 25, 1000), ratioOf({ ...share, times: 1000, decimals: -2 }, 300_049, 1000)]).toEqual([33.3, 2.5, 300_000]);
  });

  it('write histories up to the state that is reached', () => {
    expect(statusHistory('rejected', '2021-01', '2024-12', 'x').map((one) => Object.values(one).slice(0, 2).join(' '))).toEqual(['applied 2019-08', 'prequalified 2019-12', 'rejected 2020-05']);
  });
});
