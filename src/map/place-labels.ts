import type { Position } from '../model/geometry.ts';
import type { Padding, Size } from './camera-limits.ts';
import type { Pixel } from './view-geometry.ts';

/** A name that wants to stand on the map. */
export interface WantedLabel {
  readonly label: string;
  readonly at: Position;
  /** Type size in px. */
  readonly size: number;
  /** Smaller comes first where two would touch. */
  readonly order: number;
  readonly fromZoom: number;
  /** Position of the area that is named; `null`: what lies around. */
  readonly area: number | null;
}

export interface PlacedLabel extends WantedLabel {
  readonly middle: Pixel;
  readonly lines: readonly string[];
}

/** Mean width of a letter and height of a line as shares of the type size; letters that a line takes. */
const LETTER = 0.52;
export const LINE_HEIGHT = 1.15;
const LINE = 13;
/** Kept free around a name, in px. */
const AIR = 4;

/** How far outside the picture the middle of a name may still stand, in px. */
const MARGIN = 80;

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Those names that have room in a picture of this size at this zoom, each broken into lines, none over another: what comes first wins. */
export function placeLabels(wanted: readonly WantedLabel[], zoom: number, pixelOf: (at: Position) => Pixel, size: Size, covered: Padding): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const boxes: Box[] = [];
  for (const one of wanted.toSorted((a, b) => a.order - b.order)) {
    if (one.fromZoom > zoom) continue;
    const middle = pixelOf(one.at);
    if (!isNear(middle, size) || (one.area === null && isCut(middle, one, size, covered))) continue;
    const lines = linesOf(one.label);
    const box = boxOf(middle, lines, one.size);
    if (boxes.some((other) => overlap(box, other))) continue;
    boxes.push(box);
    placed.push({ ...one, middle, lines });
  }
  return placed;
}

const isNear = ([x, y]: Pixel, { width, height }: Size): boolean => x > -MARGIN && y > -MARGIN && x < width + MARGIN && y < height + MARGIN;

/**
 * Whether the edge of the picture, or a panel that covers its side, would cut a name that stands around this middle. What lies around is named
 * whole or not at all; areas go on beyond the edge as their names do. What lies over the top leaves room beside it, and is not asked about.
 */
export function isCut(middle: Pixel, { label, size }: Pick<WantedLabel, 'label' | 'size'>, { width, height }: Size, covered: Padding): boolean {
  const [left, top, right, bottom] = boxOf(middle, linesOf(label), size);
  return left < covered.left || top < 0 || right > width - covered.right || bottom > height - covered.bottom;
}

/** A name broken between words so that no line is longer than it must be. */
export function linesOf(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function boxOf([x, y]: Pixel, lines: readonly string[], size: number): Box {
  const across = (Math.max(...lines.map((line) => line.length)) * LETTER * size) / 2 + AIR;
  const up = (lines.length * LINE_HEIGHT * size) / 2 + AIR;
  return [x - across, y - up, x + across, y + up];
}

const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
