import { element, type Markup } from './markup.ts';

/** One measure of one area in two years, on a scale that others share. */
export interface ChangeStrip {
  readonly last: number | null;
  readonly now: number | null;
  /** What both ends of the strip mean. */
  readonly low: number;
  readonly high: number;
  readonly title: string;
}

const WIDTH = 200;
const HEIGHT = 16;
const EDGE = 7;

/** An open ring for then, a filled dot for now and a line from one to the other: told apart by shape. A fine line marks 0 where the scale holds it. */
export function changeStrip({ last, now, low, high, title }: ChangeStrip): Markup {
  const x = (value: number): number => Math.round((EDGE + ((value - low) / (high - low || 1)) * (WIDTH - 2 * EDGE)) * 10) / 10;
  const middle = HEIGHT / 2;
  return element('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', class: 'change-strip' },
    element('title', {}, title),
    element('line', { x1: EDGE, x2: WIDTH - EDGE, y1: middle, y2: middle, class: 'axis' }),
    low < 0 && high > 0 ? element('line', { x1: x(0), x2: x(0), y1: 1, y2: HEIGHT - 1, class: 'zero' }) : null,
    last === null || now === null ? null : element('line', { x1: x(last), x2: x(now), y1: middle, y2: middle, class: 'way' }),
    last === null ? null : element('circle', { cx: x(last), cy: middle, r: 4, class: 'last' }),
    now === null ? null : element('circle', { cx: x(now), cy: middle, r: 4, class: 'now' }),
  );
}
