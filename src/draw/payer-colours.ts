import type { Payer } from '../model/programme.ts';
import type { PatternMark } from './class-patterns.ts';
import type { PaletteTheme } from './palette.ts';

/** Who pays, or what is not split. */
export type PaidBy = Payer | 'not-split';

/**
 * A colour for each payer. Each has a contrast of at least 3 to the page, and any two are at least 18 apart by CIEDE2000 in every colour vision.
 */
export const PAYER_COLOURS: Readonly<Record<PaletteTheme, Readonly<Record<PaidBy, string>>>> = {
  light: { landsbyggefonden: '#2056a6', stat: '#640248', kommune: '#b37e64', boligorganisation: '#725c05', boligafdeling: '#4d8cdf', andre: '#34311c', 'not-split': '#777482' },
  dark: { landsbyggefonden: '#3d74ac', stat: '#d68ba1', kommune: '#fae5ca', boligorganisation: '#a7b354', boligafdeling: '#88a9ff', andre: '#8c6c18', 'not-split': '#dee7fe' },
};

const dot = (x: number, y: number, radius: number): PatternMark => ({ kind: 'dot', x, y, radius });
const bar = (x: number, y: number, width: number, height: number): PatternMark => ({ kind: 'bar', x, y, width, height });

/** What is drawn on each colour in the tone of the page, in a tile of 8 px, so that payers are told apart without any colour. */
export const PAYER_MARKS: Readonly<Record<PaidBy, readonly PatternMark[]>> = {
  landsbyggefonden: [],
  stat: [dot(4, 4, 1.1)],
  kommune: [bar(0, 3.25, 8, 1.5)],
  boligorganisation: [bar(3.25, 0, 1.5, 8)],
  boligafdeling: [dot(2, 2, 1), dot(6, 6, 1)],
  andre: [bar(0, 3.5, 8, 1), bar(3.5, 0, 1, 8)],
  'not-split': [bar(1, 3, 6, 2)],
};
