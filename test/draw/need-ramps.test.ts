import { describe, expect, it } from 'vitest';
import { luminance, rgbOf } from '../../src/draw/colour.ts';
import { type ColourVision, differenceOf, labOf, seenWith } from '../../src/draw/colour-difference.ts';
import { DARK_RAMPS, FEWEST_CLASSES, LIGHT_RAMPS, MOST_CLASSES } from '../../src/draw/need-ramps.ts';

const VISIONS: readonly ColourVision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

/** Differences of CIEDE2000 between any two colours, not only between neighbours, as a colour vision sees them. */
function differences(colours: readonly string[], vision: ColourVision): readonly number[] {
  const seen = colours.map((colour) => labOf(seenWith(vision, rgbOf(colour))));
  return seen.flatMap((one, i) => seen.slice(i + 1).map((other) => differenceOf(one, other)));
}

describe.each([
  ['light', LIGHT_RAMPS, -1],
  ['dark', DARK_RAMPS, 1],
] as const)('the %s ramps', (_, ramps, direction) => {
  it('are there for every number of classes', () => {
    const counts = Array.from({ length: MOST_CLASSES - FEWEST_CLASSES + 1 }, (__, i) => FEWEST_CLASSES + i);
    expect([...ramps].map(([count, colours]) => [count, colours.length])).toEqual(counts.map((count) => [count, count]));
  });

  describe.each([...ramps])('of %i classes', (___, colours) => {
    it('go one way in luminance, in every colour vision', () => {
      for (const vision of VISIONS) {
        const light = colours.map((colour) => labOf(seenWith(vision, rgbOf(colour)))[0]);
        expect(light.slice(1).map((more, i) => Math.sign(more - (light[i] ?? 0)))).toEqual(light.slice(1).map(() => direction));
      }
      const steps = colours.slice(1).map((more, i) => luminance(more) - luminance(colours[i] ?? ''));
      expect(steps.map(Math.sign)).toEqual(steps.map(() => direction));
    });

    it.each(VISIONS)('keep any two classes 10 apart in %s vision', (vision) => {
      expect(Math.min(...differences(colours, vision))).toBeGreaterThanOrEqual(10);
    });
  });
});
