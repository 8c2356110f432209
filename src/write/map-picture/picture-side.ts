import { element, type Markup } from '../../draw/markup.ts';
import { marksFill, type DrawnMap } from './picture-map.ts';
import type { Frame, MapPicture } from './picture.ts';
import { scaleBar } from './scale-bar.ts';
import { linesOf, textBlock, widthOf, type TextLook } from './text-block.ts';

const INK = '#24221e';
const QUIET = '#5d5952';
const TITLE: TextLook = { size: 18, fill: INK, weight: 600, leading: 1.28 };
const SMALL: TextLook = { size: 12.5, fill: QUIET, leading: 1.35 };
const KEY: TextLook = { size: 13.5, fill: INK };
const KEY_HEAD: TextLook = { size: 13.5, fill: INK, weight: 600 };
const [SWATCH, SWATCH_HEIGHT, ROW] = [30, 17, 25];

/** What stands beside the map: what it shows, the key, the scale. */
export function pictureSide(picture: MapPicture, map: DrawnMap | null, frame: Frame): readonly Markup[] {
  let y = frame.y;
  const write = (text: string, look: TextLook, after: number, width = frame.width): Markup => {
    const block = textBlock(linesOf(text, look.size, width), frame.x, y, look);
    y += block.height + after;
    return block.drawn;
  };
  const head = [write(picture.heading, SMALL, 0), write(picture.date, SMALL, 8), write(picture.title, TITLE, 22)];
  const counted = countText(picture.counted, frame.x + frame.width, y);
  const keyHead = write(picture.key.title, KEY_HEAD, 8, frame.width - widthOf(picture.counted, KEY.size) - SWATCH);
  const rows = [...picture.key.entries.map((entry) => keySwatch(entry, picture)), ...picture.lineKey.map(lineSwatch)].map(({ drawn, label, count }) => {
    const top = y;
    y += ROW;
    return [element('g', { transform: `translate(${frame.x} ${top})` }, drawn), rowText(label, frame.x + SWATCH + 10, top), count === null ? null : countText(String(count), frame.x + frame.width, top)];
  });
  y += 14;
  const scale = map === null ? null : scaleDrawn(map, frame, y);
  return [...head, keyHead, counted, ...rows.flat().filter((one) => one !== null), ...(scale === null ? [] : [scale])];
}

interface KeyRow {
  readonly drawn: readonly Markup[];
  readonly label: string;
  readonly count: number | null;
}

function keySwatch({ fill, marks, label, count }: MapPicture['key']['entries'][number], { key: { ink } }: MapPicture): KeyRow {
  const box = { width: SWATCH, height: SWATCH_HEIGHT };
  return { drawn: [element('rect', { ...box, fill, stroke: ink, 'stroke-width': 0.6 }), ...(marks === 'none' ? [] : [element('rect', { ...box, fill: marksFill(marks) })])], label, count };
}

const lineSwatch = ({ stroke, width, dash, label }: MapPicture['lineKey'][number]): KeyRow => ({
  drawn: [element('line', { x1: 0, x2: SWATCH, y1: SWATCH_HEIGHT / 2, y2: SWATCH_HEIGHT / 2, stroke, 'stroke-width': width, 'stroke-dasharray': dash })],
  label,
  count: null,
});

const rowText = (label: string, x: number, top: number): Markup => textBlock([label], x, top + (SWATCH_HEIGHT - KEY.size) / 2 - 2, KEY).drawn;
const countText = (count: string, x: number, top: number): Markup =>
  element('text', { x, y: top + SWATCH_HEIGHT - 4, 'font-size': KEY.size, 'text-anchor': 'end', fill: QUIET }, count);

/** A bar of a round length, true in the middle of the map. */
function scaleDrawn({ project, bounds: [west, south, east, north] }: DrawnMap, { x, width }: Frame, y: number): Markup {
  const { metres, length } = scaleBar(project, [(west + east) / 2, (south + north) / 2], width * 0.6);
  const text = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
  return element('g', { stroke: INK, 'stroke-width': 1.4, fill: 'none' },
    element('path', { d: `M${x} ${y}v7h${length.toFixed(1)}v-7` }),
    element('text', { x: (x + length + 8).toFixed(1), y: y + 9, 'font-size': SMALL.size, fill: INK, stroke: 'none' }, text));
}
