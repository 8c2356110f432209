import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, luminance, rgbOf } from '../../src/draw/colour.ts';
import { differenceOf, labOf, seenWith } from '../../src/draw/colour-difference.ts';

const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('colour', () => {
  it('refuses what is no #rrggbb', () => {
    expect(() => rgbOf('#fff')).toThrow('#fff');
    expect(() => rgbOf('red')).toThrow('red');
  });

  it('has contrast 21 between black and white, and 1 with itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    fc.assert(
      fc.property(anyHex, (hex) => {
        expect(contrast(hex, hex)).toBe(1);
      }),
    );
  });

  it('gives the luminance of WCAG 2', () => {
    expect(luminance('#ffffff')).toBeCloseTo(1, 10);
    expect(luminance('#808080')).toBeCloseTo(0.21586, 4);
  });
});

describe('CIEDE2000', () => {
  // Pairs of Sharma, Wu and Dalal (2005), table 1: each tries another branch of the formula.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('of %j and %j is %d', (first, second, expected) => {
    expect(differenceOf(first, second)).toBeCloseTo(expected, 4);
    expect(differenceOf(second, first)).toBeCloseTo(expected, 4);
  });

  it('is 0 between a colour and itself', () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        expect(differenceOf(labOf(rgbOf(hex)), labOf(rgbOf(hex)))).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('colour vision', () => {
  it('leaves grey grey', () => {
    for (const vision of ['protanopia', 'deuteranopia', 'tritanopia'] as const)
      for (const channel of seenWith(vision, [0.5, 0.5, 0.5])) expect(channel).toBeCloseTo(0.5, 2);
  });

  it('brings red and green closer for those who see neither red nor green cones', () => {
    const apart = (vision: 'normal' | 'deuteranopia') => differenceOf(labOf(seenWith(vision, rgbOf('#d7191c'))), labOf(seenWith(vision, rgbOf('#4d9221'))));
    expect(apart('deuteranopia')).toBeLessThan(apart('normal') / 2);
  });
});
