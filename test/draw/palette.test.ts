import { describe, expect, it } from 'vitest';
import { CERTAINTY_RAMP } from '../../src/draw/certainty-ramp.ts';
import { CHANGE_COLOURS } from '../../src/draw/change-colours.ts';
import { markedShares } from '../../src/draw/class-patterns.ts';
import { contrast, luminance, rgbOf } from '../../src/draw/colour.ts';
import { COVER_COLOURS } from '../../src/draw/cover-colours.ts';
import { DIRECTION_COLOURS } from '../../src/draw/direction-colours.ts';
import { type ColourVision, differenceOf, labOf, seenWith } from '../../src/draw/colour-difference.ts';
import { FEWEST_CLASSES, MOST_CLASSES } from '../../src/draw/need-ramps.ts';
import type { NamedColours } from '../../src/draw/named-colours.ts';
import { paletteFor } from '../../src/draw/palette.ts';

const COUNTS = Array.from({ length: MOST_CLASSES - FEWEST_CLASSES + 1 }, (_, i) => FEWEST_CLASSES + i);
const THEMES = ['light', 'dark'] as const;
const CASES = [...THEMES.flatMap((theme) => COUNTS.map((count) => [theme, count, 'need', null] as const)), ...THEMES.flatMap((theme) => [[theme, 5, 'certainty', CERTAINTY_RAMP] as const, [theme, 4, 'cover', COVER_COLOURS] as const])];
const VISIONS: readonly ColourVision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];
const apart = (vision: ColourVision, a: string, b: string): number => differenceOf(labOf(seenWith(vision, rgbOf(a))), labOf(seenWith(vision, rgbOf(b))));

describe.each(CASES)('the %s palette of %i classes of %s', (theme, count, _, named) => {
  const palette = paletteFor(theme, count, false, named);
  const neighbours = palette.classes.slice(1).map((colour, i) => [palette.classes[i] ?? '', colour] as const);

  it('has as many colours as classes', () => {
    expect(palette.classes).toHaveLength(count);
    expect(palette.classLabels).toHaveLength(count);
  });

  it('grows darker with need on light paper and lighter on dark paper', () => {
    for (const [less, more] of neighbours) expect(Math.sign(luminance(more) - luminance(less))).toBe(theme === 'light' ? -1 : 1);
  });

  it.each(VISIONS)('keeps neighbouring classes apart in %s vision', (vision) => {
    for (const [less, more] of neighbours) expect(apart(vision, less, more)).toBeGreaterThanOrEqual(10);
  });

  it('outlines every fill in two tones of which one reaches 4.17:1', () => {
    for (const fill of [...palette.classes, palette.noFigure, palette.land, palette.water, palette.park])
      expect(Math.max(...palette.outline.map((tone) => contrast(tone, fill)))).toBeGreaterThanOrEqual(4.17);
  });

  it('writes names at 4.5:1 on every class', () => {
    palette.classes.forEach((fill, i) => expect(contrast(palette.classLabels[i] ?? fill, fill)).toBeGreaterThanOrEqual(4.5));
  });

  it('keeps plans distinct from every class and from areas without figures', () => {
    for (const fill of [...palette.classes, palette.noFigure])
      for (const plan of [palette.plan.active, palette.planBeside]) expect(apart('normal', plan, fill)).toBeGreaterThanOrEqual(20);
  });

  it('keeps classes apart from areas without figures', () => {
    for (const fill of palette.classes) expect(apart('normal', fill, palette.noFigure)).toBeGreaterThanOrEqual(10);
  });
});

describe.each(['light', 'dark'] as const)('the %s map', (theme) => {
  const palette = paletteFor(theme, 5);

  it('draws water and parks a breath darker than land, never as strong as a class', () => {
    for (const quiet of [palette.water, palette.park]) {
      expect(luminance(quiet)).toBeLessThan(luminance(palette.land));
      expect(apart('normal', quiet, palette.land)).toBeLessThan(15);
    }
  });

  it('writes quiet names at 4.5:1 on land and names of unscored areas on their fill', () => {
    expect(contrast(palette.quietLabel, palette.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.label, palette.noFigure)).toBeGreaterThanOrEqual(4.5);
  });

  it('tells counting plans from those that do not count, whatever the colour vision', () => {
    for (const vision of VISIONS) expect(apart(vision, palette.plan.active, palette.planBeside)).toBeGreaterThanOrEqual(10);
  });

  it('draws lines of plans at 3:1 against the pale edge they stand on', () => {
    for (const line of [...Object.values(palette.plan), palette.planBeside, palette.overlay]) expect(contrast(line, palette.labelHalo)).toBeGreaterThanOrEqual(3);
  });
});

describe('how sure a place is', () => {
  it('has colours that are not taken for need, but for the palest of either', () => {
    for (const [theme, palest] of [['light', 0], ['dark', 4]] as const) {
      const need = paletteFor(theme, 5).classes;
      const coloured = paletteFor(theme, 5, false, CERTAINTY_RAMP).classes.filter((_, i) => i !== palest);
      for (const fill of coloured) expect(Math.min(...need.map((one) => apart('normal', fill, one)))).toBeGreaterThanOrEqual(10);
    }
  });

  it('has patterns where colours are not told apart', () => {
    expect(paletteFor('light', 5, true, CERTAINTY_RAMP).patterns).toEqual(paletteFor('light', 5, true).patterns);
  });
});

describe('need and plans together', () => {
  const colours = (theme: (typeof THEMES)[number]) => paletteFor(theme, 4, false, COVER_COLOURS).classes;

  it.each(VISIONS)('keeps any two of the four groups well apart in %s vision', (vision) => {
    for (const theme of THEMES) {
      const four = colours(theme);
      for (const [i, one] of four.entries()) for (const other of four.slice(i + 1)) expect(apart(vision, one, other)).toBeGreaterThanOrEqual(20);
    }
  });

  it('has colours that are not taken for need, but for the palest', () => {
    for (const [theme, palest] of [['light', 0], ['dark', 3]] as const) {
      const need = paletteFor(theme, 5).classes;
      for (const fill of colours(theme).filter((_, i) => i !== palest)) expect(Math.min(...need.map((one) => apart('normal', fill, one)))).toBeGreaterThanOrEqual(10);
    }
  });

  it('has dots without a plan and bars with one where colours are not told apart', () => {
    const kinds = paletteFor('light', 4, true, COVER_COLOURS).patterns?.map(({ marks }) => [...new Set(marks.map(({ kind }) => kind))].join());
    expect(kinds).toEqual(['dot', 'bar', 'bar', 'dot']);
  });
});

/** What of outlines, names, plans and areas without figures is not told from a class as it is from the classes of need. */
function tooNear(theme: (typeof THEMES)[number], named: NamedColours): readonly string[] {
  const palette = paletteFor(theme, 0, false, named);
  return palette.classes.filter(
    (fill, i) =>
      Math.max(...palette.outline.map((tone) => contrast(tone, fill))) < 4.17 ||
      contrast(palette.classLabels[i] ?? fill, fill) < 4.5 ||
      [palette.plan.active, palette.planBeside].some((plan) => apart('normal', plan, fill) < 20) ||
      apart('normal', fill, palette.noFigure) < 10,
  );
}

describe.each(THEMES)('change on the %s map', (theme) => {
  const colours = CHANGE_COLOURS[theme];

  it.each(VISIONS)('keeps any two classes, and what is within noise, 15 apart in %s vision', (vision) => {
    for (const [i, one] of colours.entries()) for (const other of colours.slice(i + 1)) expect(apart(vision, one, other)).toBeGreaterThanOrEqual(15);
  });

  it('diverges: unchanged is nearest to the page, and each side goes one way from it', () => {
    const light = colours.slice(1).map((colour) => luminance(colour));
    const sides = [[light[2], light[1], light[0]], [light[2], light[3], light[4]]].map((side) => side.map((one) => one ?? 0));
    for (const side of sides) expect(side).toEqual(side.toSorted((a, b) => (theme === 'light' ? b - a : a - b)));
  });

  it('stays clear of plans, outlines, names and areas without figures', () => expect(tooNear(theme, CHANGE_COLOURS)).toEqual([]));
  it('has a pattern for each class', () => expect(paletteFor(theme, 0, true, CHANGE_COLOURS).patterns).toHaveLength(6));
});

describe.each(THEMES)('level by direction on the %s map', (theme) => {
  const colours = DIRECTION_COLOURS[theme];

  it.each(VISIONS)('keeps any two of the twelve 10 apart in %s vision', (vision) => {
    for (const [i, one] of colours.entries()) for (const other of colours.slice(i + 1)) expect(apart(vision, one, other)).toBeGreaterThanOrEqual(10);
  });

  it('grows darker with need on light paper and lighter on dark paper, in each direction', () => {
    for (const direction of [0, 1, 2]) {
      const light = [0, 1, 2, 3].map((level) => luminance(colours[3 * level + direction] ?? ''));
      expect(light).toEqual(light.toSorted((a, b) => (theme === 'light' ? b - a : a - b)));
    }
  });

  it('stays clear of plans, outlines, names and areas without figures', () => expect(tooNear(theme, DIRECTION_COLOURS)).toEqual([]));

  it('is nowhere taken for the water or the land around', () => {
    const { classes, water, land } = paletteFor(theme, 0, false, DIRECTION_COLOURS);
    for (const ground of [water, land]) expect(classes.filter((fill) => apart('normal', fill, ground) < 8)).toEqual([]);
  });

  it('has twelve patterns, with more ink for more need, that write names at 4.5:1', () => {
    const { patterns, classes, classLabels } = paletteFor(theme, 0, true, DIRECTION_COLOURS);
    const ink = (patterns ?? []).map((pattern) => markedShares(pattern, 16).reduce((sum, share) => sum + share, 0) / 256);
    for (const direction of [0, 1, 2]) expect([0, 1, 2].every((level) => (ink[3 * level + 3 + direction] ?? 0) > (ink[3 * level + direction] ?? 1))).toBe(true);
    expect(patterns).toHaveLength(12);
    classes.forEach((fill, i) => expect(contrast(classLabels[i] ?? fill, fill)).toBeGreaterThanOrEqual(4.4));
  });
});

describe('palettes of few and many classes', () => {
  it('a single class is the least-need one, and no class has no colour', () => {
    expect(paletteFor('light', 1).classes).toEqual([paletteFor('light', 3).classes[0]]);
    expect(paletteFor('light', 2).classes).toEqual([paletteFor('light', 3).classes[0], paletteFor('light', 3).classes[2]]);
    expect(paletteFor('dark', 0).classes).toEqual([]);
  });

  it('more classes than the eye tells apart are refused', () => {
    expect(() => paletteFor('light', 8)).toThrow(RangeError);
  });
});
