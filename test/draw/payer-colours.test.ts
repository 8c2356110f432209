import { describe, expect, it } from 'vitest';
import { contrast, rgbOf } from '../../src/draw/colour.ts';
import { differenceOf, labOf, seenWith } from '../../src/draw/colour-difference.ts';
import { PAYER_COLOURS, PAYER_MARKS } from '../../src/draw/payer-colours.ts';

/** The papers of style/tokens.css that bars lie on. */
const PAPERS = { light: ['#f6f4ef', '#ffffff'], dark: ['#1b1a18', '#262422'] } as const;

describe.each(['light', 'dark'] as const)('colours of payers, %s', (theme) => {
  const colours = Object.values(PAYER_COLOURS[theme]);

  it('stand out from the page', () => {
    for (const colour of colours) for (const paper of PAPERS[theme]) expect(contrast(colour, paper), `${colour} on ${paper}`).toBeGreaterThanOrEqual(3);
  });

  it.each(['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const)('are told apart: %s', (vision) => {
    const seen = colours.map((colour) => labOf(seenWith(vision, rgbOf(colour))));
    const pairs = seen.flatMap((one, i) => seen.slice(i + 1).map((other) => differenceOf(one, other)));
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(18);
  });
});

it('no two payers have the same pattern', () => {
  const patterns = Object.values(PAYER_MARKS).map((marks) => JSON.stringify(marks));
  expect(new Set(patterns).size).toBe(patterns.length);
});
