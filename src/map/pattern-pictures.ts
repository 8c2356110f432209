import { markedShares, PATTERN_TILE, type ClassPattern } from '../draw/class-patterns.ts';
import { rgbOf } from '../draw/colour.ts';
import { MOST_FILLS } from '../draw/need-ramps.ts';
import type { MapPalette } from '../draw/map-palette.ts';
import { HATCH_PIXEL_RATIO, type HatchPicture } from './hatch-pattern.ts';

/** The name under which the style draws the pattern of a class. */
export const classPatternName = (index: number): string => `class-${index}`;

/** A picture for every class that there can be: those of the palette's patterns, clear ones for the rest. */
export const patternPictures = ({ patterns }: MapPalette): readonly (readonly [string, HatchPicture])[] =>
  Array.from({ length: MOST_FILLS }, (_, i) => [classPatternName(i), pictureOf(patterns?.[i] ?? null)] as const);

function pictureOf(pattern: ClassPattern | null): HatchPicture {
  const pixels = PATTERN_TILE * HATCH_PIXEL_RATIO;
  const data = new Uint8ClampedArray(pixels * pixels * 4);
  if (pattern === null) return { width: pixels, height: pixels, data };
  const [ground, ink] = [rgbOf(pattern.ground), rgbOf(pattern.ink)];
  markedShares(pattern, pixels).forEach((share, at) => {
    const mixed = ground.map((channel, i) => 255 * (channel * (1 - share) + (ink[i] ?? 0) * share));
    data.set([...mixed, 255], 4 * at);
  });
  return { width: pixels, height: pixels, data };
}
