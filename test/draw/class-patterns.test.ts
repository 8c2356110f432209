import { describe, expect, it } from 'vitest';
import { classPatterns, markedShares, patternSvg, type ClassPattern } from '../../src/draw/class-patterns.ts';
import { luminance } from '../../src/draw/colour.ts';
import { paletteFor } from '../../src/draw/palette.ts';

const CASES = (['light', 'dark'] as const).flatMap((theme) => [3, 4, 5, 6, 7].map((count) => [theme, count] as const));
const PAPER = { light: '#ffffff', dark: '#1b1d1f' };

/** Share of the tile in the tone that stands out from the paper. */
const inkShare = (pattern: ClassPattern, paper: string): number => {
  const shares = markedShares(pattern, 16);
  const marked = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  return pattern.ground === paper ? marked : 1 - marked;
};

describe.each(CASES)('the %s patterns of %i classes', (theme, count) => {
  const patterns = classPatterns(theme, count);

  it('are one a class, no two alike', () => {
    expect(patterns).toHaveLength(count);
    expect(new Set(patterns.map((pattern) => JSON.stringify(pattern))).size).toBe(count);
  });

  it('have clearly more ink the more need there is', () => {
    const shares = patterns.map((pattern) => inkShare(pattern, PAPER[theme]));
    for (const [i, share] of shares.slice(1).entries()) expect(share - (shares[i] ?? 1)).toBeGreaterThan(0.08);
  });

  it('stand in the palette, with greys that step the same way', () => {
    const palette = paletteFor(theme, count, true);
    expect(palette.patterns).toEqual(patterns);
    const light = palette.classes.map(luminance);
    expect(light).toEqual(light.toSorted((a, b) => (theme === 'light' ? b - a : a - b)));
    expect(new Set(palette.classes).size).toBe(count);
  });
});

describe('patterns', () => {
  it('are not asked for unless said, and none stand for no classes', () => {
    expect(paletteFor('light', 5).patterns).toBeNull();
    expect(paletteFor('light', 0, true)).toMatchObject({ patterns: [], classes: [] });
    expect(() => classPatterns('light', 8)).toThrow(RangeError);
  });

  it('repeat without seams: no mark crosses the edge of the tile but those that run from edge to edge', () => {
    for (const { marks } of classPatterns('light', 7))
      for (const mark of marks) {
        const [low, high] = mark.kind === 'dot' ? [Math.min(mark.x, mark.y) - mark.radius, Math.max(mark.x, mark.y) + mark.radius] : [Math.min(mark.x, mark.y), Math.max(mark.x + mark.width, mark.y + mark.height)];
        expect([low >= 0, high <= 8]).toEqual([true, true]);
      }
  });

  it('are one SVG picture each for the swatches', () => {
    const [sparse] = classPatterns('light', 3);
    expect(sparse === undefined ? '' : patternSvg(sparse)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="#ffffff"/><g fill="#1a1a1a"><circle cx="4" cy="4" r="0.9"/></g></svg>',
    );
  });
});
