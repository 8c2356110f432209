import { PATTERN_TILE, type ClassPattern, type PatternMark } from '../draw/class-patterns.ts';
import type { MapPalette } from '../draw/map-palette.ts';
import { EDGE_OPACITY, HATCH_PIXEL_RATIO, HATCHES, type Hatch } from './hatch-pattern.ts';
import { hatchOf, type HatchName } from './hatch-names.ts';
import { svgElement } from './svg-element.ts';
import { hasClass } from '../score/classes/classify.ts';
import { areaColours } from './area-colours.ts';

const ID = 'map-fill-';
const reference = (name: string): string => `url(#${ID}${name})`;

/** What fills an area of a class or code, from the patterns of {@link fillPatterns}. */
export function areaFill(code: number, palette: MapPalette): string {
  const hatch = hatchOf(code);
  if (hatch !== null) return reference(hatch);
  return palette.patterns === null || !hasClass(code) ? areaColours(code, palette).fill : reference(`class-${code}`);
}

export const programmeFill = (name: HatchName): string => reference(name);

/** Every hatch and class pattern of the palette, for the `<defs>` of a drawing. */
export function fillPatterns(palette: MapPalette): readonly SVGPatternElement[] {
  const hatches = (Object.keys(HATCHES) as HatchName[]).map((name) => hatchPattern(name, HATCHES[name], palette));
  return [...hatches, ...(palette.patterns ?? []).map((pattern, i) => classPattern(`class-${i}`, pattern))];
}

/** Keeps patterns the size they have on the screen, whatever the scale of the drawing. */
export function scalePatterns(patterns: readonly SVGPatternElement[], scale: number): void {
  for (const pattern of patterns) pattern.setAttribute('patternTransform', `scale(${1 / scale})`);
}

const tile = (name: string, size: number, children: readonly Element[]): SVGPatternElement =>
  svgElement('pattern', { id: ID + name, width: size, height: size, patternUnits: 'userSpaceOnUse' }, children);

/** Hatches of areas lie on the colour of areas without a figure, those of programmes on whatever is below. */
function hatchPattern(name: HatchName, hatch: Hatch, palette: MapPalette): SVGPatternElement {
  const size = hatch.size / HATCH_PIXEL_RATIO;
  const ground = name === 'no-figure' || name === 'too-few' || name === 'withheld' ? [svgElement('rect', { width: size, height: size, fill: palette.noFigure })] : [];
  return tile(name, size, [...ground, ...hatchMarks(hatch, size, palette)]);
}

function hatchMarks({ shape, stroke, edge, opacity, colour }: Hatch, size: number, palette: MapPalette): readonly Element[] {
  const width = stroke / HATCH_PIXEL_RATIO;
  if (shape === 'dots') return [svgElement('circle', { cx: size / 2, cy: size / 2, r: width / 2, fill: colour(palette), opacity })];
  // Each line is drawn beyond the tile's corners too, so that it goes on in the next one.
  const d = [-1, 0, 1].map((at) => (shape === 'rising' ? `M${at * size - 1} ${size + 1}L${at * size + size + 1} ${-1}` : `M${at * size - 1} ${-1}L${at * size + size + 1} ${size + 1}`)).join('');
  const pale = edge === 0 ? [] : [svgElement('path', { d, stroke: palette.labelHalo, 'stroke-width': width + (2 * edge) / HATCH_PIXEL_RATIO, opacity: opacity * EDGE_OPACITY })];
  return [...pale, svgElement('path', { d, stroke: colour(palette), 'stroke-width': width, opacity })];
}

const classPattern = (name: string, { ground, ink, marks }: ClassPattern): SVGPatternElement =>
  tile(name, PATTERN_TILE, [svgElement('rect', { width: PATTERN_TILE, height: PATTERN_TILE, fill: ground }), ...marks.map((mark) => markElement(mark, ink))]);

const markElement = (mark: PatternMark, fill: string): Element =>
  mark.kind === 'dot' ? svgElement('circle', { cx: mark.x, cy: mark.y, r: mark.radius, fill }) : svgElement('rect', { x: mark.x, y: mark.y, width: mark.width, height: mark.height, fill });
