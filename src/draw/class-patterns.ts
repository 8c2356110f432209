import type { PaletteTheme } from './palette.ts';

/** A part of a pattern in px of its tile. */
export type PatternMark =
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'bar'; readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A square tile that repeats without seams: marks of one tone on another. */
export interface ClassPattern {
  readonly ground: string;
  readonly ink: string;
  readonly marks: readonly PatternMark[];
}

/** Edge of every tile in CSS px. */
export const PATTERN_TILE = 8;

const dot = (x: number, y: number, radius: number): PatternMark => ({ kind: 'dot', x, y, radius });
const bar = (x: number, y: number, width: number, height: number): PatternMark => ({ kind: 'bar', x, y, width, height });

/** Least need to most: from a few dots to nearly all ink. Upright and level only; slanted lines are for plans and for missing figures. */
const SHAPES: readonly { readonly marks: readonly PatternMark[]; readonly isInverse?: boolean }[] = [
  { marks: [dot(4, 4, 0.9)] },
  { marks: [dot(2, 2, 1.2), dot(6, 6, 1.2)] },
  { marks: [bar(0, 3, 8, 2)] },
  { marks: [bar(1.2, 0, 1.6, 8), bar(5.2, 0, 1.6, 8)] },
  { marks: [bar(0, 2.6, 8, 2.8), bar(2.6, 0, 2.8, 8)] },
  { marks: [dot(2, 2, 1.5), dot(6, 6, 1.5)], isInverse: true },
  { marks: [dot(4, 4, 0.9)], isInverse: true },
];

const TONES: Readonly<Record<PaletteTheme, readonly [ground: string, ink: string]>> = { light: ['#ffffff', '#1a1a1a'], dark: ['#1b1d1f', '#f5f3ec'] };

/**
 * The patterns of `count` classes, 0..7, for those who do not tell the colours apart: more need has more ink, which is dark on light paper and
 * light on dark paper. Throws a RangeError above 7.
 */
export function classPatterns(theme: PaletteTheme, count: number): readonly ClassPattern[] {
  if (count > SHAPES.length) throw new RangeError(`no patterns for ${count} classes`);
  const [paper, ink] = TONES[theme];
  return Array.from({ length: count }, (_, i) => {
    const { marks, isInverse = false } = SHAPES[count === 1 ? 0 : Math.round((i * (SHAPES.length - 1)) / (count - 1))] ?? { marks: [] };
    return isInverse ? { ground: ink, ink: paper, marks } : { ground: paper, ink, marks };
  });
}

/** Whether a point of the tile is covered by a mark. */
const isMarked = ({ marks }: ClassPattern, x: number, y: number): boolean =>
  marks.some((mark) =>
    mark.kind === 'dot' ? Math.hypot(x - mark.x, y - mark.y) <= mark.radius : x >= mark.x && x < mark.x + mark.width && y >= mark.y && y < mark.y + mark.height,
  );

/** How finely a pixel is sampled each way. */
const SAMPLES = 4;

/** Share 0..1 of each pixel that marks cover, row by row, for a tile of `pixels` x `pixels`. */
export function markedShares(pattern: ClassPattern, pixels: number): readonly number[] {
  const step = PATTERN_TILE / pixels / SAMPLES;
  return Array.from({ length: pixels * pixels }, (_, at) => {
    const [left, top] = [(at % pixels) * SAMPLES, Math.floor(at / pixels) * SAMPLES];
    let marked = 0;
    for (let i = 0; i < SAMPLES; i++) for (let j = 0; j < SAMPLES; j++) if (isMarked(pattern, (left + i + 0.5) * step, (top + j + 0.5) * step)) marked += 1;
    return marked / SAMPLES ** 2;
  });
}

/** The pattern as an SVG document, for a swatch in a style sheet. */
export function patternSvg({ ground, ink, marks }: ClassPattern): string {
  const shapes = marks.map((mark) =>
    mark.kind === 'dot' ? `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}"/>` : `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"/>`,
  );
  const size = `width="${PATTERN_TILE}" height="${PATTERN_TILE}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="${ground}"/><g fill="${ink}">${shapes.join('')}</g></svg>`;
}
