import type { MapPalette } from '../draw/map-palette.ts';
import { rgbOf } from '../draw/colour.ts';
import type { HatchName } from './hatch-names.ts';

/** A square picture that repeats without seams, RGBA, premultiplied by nothing. Drawn for two device pixels a CSS pixel. */
export interface HatchPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export const HATCH_PIXEL_RATIO = 2;

interface Hatch {
  readonly shape: 'rising' | 'falling' | 'dots';
  /** Edge of the picture in its own pixels. */
  readonly size: number;
  /** Width of a line, diameter of a dot, in the same. */
  readonly stroke: number;
  readonly opacity: number;
  readonly colour: (palette: MapPalette) => string;
}

const HATCHES: Readonly<Record<HatchName, Hatch>> = {
  'no-figure': { shape: 'rising', size: 16, stroke: 1.6, opacity: 0.55, colour: (palette) => palette.hatch },
  'too-few': { shape: 'dots', size: 10, stroke: 3, opacity: 0.8, colour: (palette) => palette.hatch },
  withheld: { shape: 'falling', size: 16, stroke: 1.6, opacity: 0.55, colour: (palette) => palette.hatch },
  'plan-certain': { shape: 'rising', size: 12, stroke: 2, opacity: 0.6, colour: (palette) => palette.plan.active },
  'plan-uncertain': { shape: 'rising', size: 20, stroke: 1.4, opacity: 0.45, colour: (palette) => palette.plan.active },
  'beside-certain': { shape: 'falling', size: 12, stroke: 2, opacity: 0.6, colour: (palette) => palette.planBeside },
  'beside-uncertain': { shape: 'falling', size: 20, stroke: 1.4, opacity: 0.45, colour: (palette) => palette.planBeside },
};

/** Every hatch in the palette's colours. */
export const hatchPictures = (palette: MapPalette): readonly (readonly [HatchName, HatchPicture])[] =>
  (Object.keys(HATCHES) as HatchName[]).map((name) => [name, draw(HATCHES[name], palette)] as const);

function draw(hatch: Hatch, palette: MapPalette): HatchPicture {
  const { size } = hatch;
  const data = new Uint8ClampedArray(size * size * 4);
  const colour = rgbOf(hatch.colour(palette)).map((channel) => channel * 255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) data.set([...colour, 255 * hatch.opacity * inkAt(hatch, x + 0.5, y + 0.5)], 4 * (y * size + x));
  return { width: size, height: size, data };
}

/** How much of a pixel is ink, 0..1: the distance to the nearest line or dot, softened over one pixel. */
function inkAt({ shape, size, stroke }: Hatch, x: number, y: number): number {
  const away = shape === 'dots' ? Math.hypot(x - size / 2, y - size / 2) : diagonal(shape === 'rising' ? x + y : x - y, size);
  return Math.min(1, Math.max(0, stroke / 2 - away + 0.5));
}

/** Distance to the nearest of the 45 degree lines that cross the picture's corners, so that they meet in the next one. */
function diagonal(sum: number, size: number): number {
  const along = ((sum % size) + size) % size;
  return Math.min(along, size - along) / Math.SQRT2;
}
