import { element, type Markup } from './markup.ts';

/** One measure over all areas of a level: where this one stands among them. */
export interface DotStrip {
  /** Values of the areas with one. */
  readonly all: readonly number[];
  readonly own: number | null;
  readonly city: number | null;
  readonly parent: number | null;
  /** What both ends of the strip mean, the same for strips that are read together. */
  readonly low: number;
  readonly high: number;
  readonly title: string;
}

const WIDTH = 240;
const HEIGHT = 22;
const EDGE = 8;
/** Half of a tick's height. */
const TICK = 4;

/** A strip of fine ticks, one an area; the city's mean as a tall line, the surrounding area's as an open diamond, the area itself as a filled dot. Marks differ in shape, not in colour alone. */
export function dotStrip({ all, own, city, parent, low, high, title }: DotStrip): Markup {
  const x = (value: number): number => Math.round((EDGE + ((value - low) / (high - low || 1)) * (WIDTH - 2 * EDGE)) * 10) / 10;
  const line = (value: number, reach: number, name: string): Markup =>
    element('line', { x1: x(value), x2: x(value), y1: HEIGHT / 2 - reach, y2: HEIGHT / 2 + reach, class: name });
  const middle = HEIGHT / 2;
  return element('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', class: 'dot-strip' },
    element('title', {}, title),
    element('line', { x1: EDGE, x2: WIDTH - EDGE, y1: middle, y2: middle, class: 'axis' }),
    element('path', { d: [...new Set(all.map(x))].map((at) => `M${at} ${middle - TICK}v${2 * TICK}`).join(''), class: 'tick' }),
    city === null ? null : line(city, 9, 'city'),
    parent === null ? null : element('path', { d: `M${x(parent)} ${middle - 6}l5 6l-5 6l-5 -6Z`, class: 'parent' }),
    own === null ? null : element('circle', { cx: x(own), cy: middle, r: 5, class: 'own' }),
  );
}
