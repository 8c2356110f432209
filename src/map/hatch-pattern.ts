import type { MapPalette } from '../draw/map-palette.ts';
import { rgbOf } from '../draw/colour.ts';
import type { HatchName } from './hatch-names.ts';

/** A square picture that repeats without seams, RGBA, not premultiplied. Drawn for two device pixels a CSS pixel. */
export interface HatchPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export const HATCH_PIXEL_RATIO = 2;
/** Of the pale edges of a line. */
export const EDGE_OPACITY = 0.6;

/** How a hatch is drawn, in px of its picture. */
export interface Hatch {
  readonly shape: 'rising' | 'falling' | 'dots';
  /** Edge of the picture in its own pixels. */
  readonly size: number;
  /** Width of a line, diameter of a dot, in the same. */
  readonly stroke: number;
  readonly opacity: number;
  readonly colour: (palette: MapPalette) => string;
  /** Width of the pale edge on each side of a line, so that it is seen on dark fills too; 0: none. */
  readonly edge: number;
}

export const HATCHES: Readonly<Record<HatchName, Hatch>> = {
  'no-figure': { shape: 'rising', size: 16, stroke: 1.6, opacity: 0.55, colour: (palette) => palette.hatch, edge: 0 },
  'too-few': { shape: 'dots', size: 10, stroke: 3, opacity: 0.8, colour: (palette) => palette.hatch, edge: 0 },
  withheld: { shape: 'falling', size: 16, stroke: 1.6, opacity: 0.55, colour: (palette) => palette.hatch, edge: 0 },
  'plan-certain': { shape: 'rising', size: 12, stroke: 2, opacity: 0.75, colour: (palette) => palette.plan.active, edge: 1.5 },
  'plan-uncertain': { shape: 'rising', size: 20, stroke: 1.4, opacity: 0.6, colour: (palette) => palette.plan.active, edge: 1.5 },
  'beside-certain': { shape: 'falling', size: 12, stroke: 2, opacity: 0.75, colour: (palette) => palette.planBeside, edge: 1.5 },
  'beside-uncertain': { shape: 'falling', size: 20, stroke: 1.4, opacity: 0.6, colour: (palette) => palette.planBeside, edge: 1.5 },
};

/** Names the colours that hatches are drawn in: palettes of the same ink have the same hatches. */
export const inkOf = ({ hatch, plan, planBeside, labelHalo }: MapPalette): string => [hatch, plan.active, planBeside, labelHalo].join(' ');

/** Every hatch in the palette's colours. */
export const hatchPictures = (palette: MapPalette): readonly (readonly [HatchName, HatchPicture])[] =>
  (Object.keys(HATCHES) as HatchName[]).map((name) => [name, draw(HATCHES[name], palette)] as const);

function draw(hatch: Hatch, palette: MapPalette): HatchPicture {
  const { size, stroke, edge, opacity } = hatch;
  const data = new Uint8ClampedArray(size * size * 4);
  const [ink, pale] = [rgbOf(hatch.colour(palette)), rgbOf(palette.labelHalo)];
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const away = distanceToLine(hatch, x + 0.5, y + 0.5);
      const [inked, edged] = [within(away, stroke / 2), within(away, stroke / 2 + edge)];
      const mixed = ink.map((channel, i) => 255 * (channel * inked + (pale[i] ?? 0) * (1 - inked)));
      data.set([...(edge === 0 ? ink.map((channel) => channel * 255) : mixed), 255 * opacity * Math.max(inked, edge === 0 ? 0 : edged * EDGE_OPACITY)], 4 * (y * size + x));
    }
  return { width: size, height: size, data };
}

/** 1 inside the reach, 0 outside, softened over one pixel. */
const within = (away: number, reach: number): number => Math.min(1, Math.max(0, reach - away + 0.5));

const distanceToLine = ({ shape, size }: Hatch, x: number, y: number): number =>
  shape === 'dots' ? Math.hypot(x - size / 2, y - size / 2) : diagonal(shape === 'rising' ? x + y : x - y, size);

/** Distance to the nearest of the 45 degree lines that cross the picture's corners, so that they meet in the next one. */
function diagonal(sum: number, size: number): number {
  const along = ((sum % size) + size) % size;
  return Math.min(along, size - along) / Math.SQRT2;
}
