import { framedPath } from '../../draw/framed-path.ts';
import { element, type Markup } from '../../draw/markup.ts';
import { fitProjection, type Projection } from '../../draw/svg-path.ts';
import type { Bounds, Polygon } from '../../model/geometry.ts';
import { boxOf } from '../geojson/projected-geometry.ts';
import type { KeyMarks } from '../map-key.ts';
import type { Frame, MapPicture } from './picture.ts';
import { widthOf } from './text-block.ts';

/** A map that was drawn, and how places lie on it. */
export interface DrawnMap {
  readonly drawn: Markup;
  readonly project: Projection;
  readonly bounds: Bounds;
}

/** Empty room between the areas and the frame. */
const EDGE = 10;
const NAME_SIZE = 11;
const WATERMARK_SIZE = 92;

/** The map within its frame; `null`: no area has a shape. */
export function pictureMap(picture: MapPicture, frame: Frame): DrawnMap | null {
  const bounds = boxOf(picture.areas.flatMap(({ polygons }) => polygons));
  if (bounds === null) return null;
  const fitted = fitProjection(bounds, frame.width - 2 * EDGE, frame.height - 2 * EDGE);
  const project: Projection = (position) => {
    const [x, y] = fitted(position);
    return [x + EDGE, y + EDGE];
  };
  const path = (polygons: readonly Polygon[], attributes: Record<string, string | number | null>): Markup | null => {
    const d = framedPath(polygons, project, frame.width, frame.height);
    return d === '' ? null : element('path', { d, 'fill-rule': 'evenodd', ...attributes });
  };
  const drawn = element('svg', { x: frame.x, y: frame.y, width: frame.width, height: frame.height, viewBox: `0 0 ${frame.width} ${frame.height}`, overflow: 'hidden' },
    element('rect', { width: frame.width, height: frame.height, fill: picture.paper }),
    picture.under.map(({ polygons, fill }) => path(polygons, { fill })),
    picture.areas.map(({ polygons, fill, marks }) => [
      path(polygons, { fill, stroke: picture.key.border, 'stroke-width': 1 }),
      marks === 'none' ? null : path(polygons, { fill: marksFill(marks) }),
    ]),
    picture.over.map(({ polygons, fill }) => path(polygons, { fill })),
    picture.lines.map(({ polygons, stroke, width, dash }) => path(polygons, { fill: 'none', stroke, 'stroke-width': width, 'stroke-dasharray': dash, 'stroke-linejoin': 'round' })),
    namesOn(picture, project),
    watermark(picture, frame),
  );
  return { drawn, project, bounds };
}

export const marksFill = (marks: Exclude<KeyMarks, 'none'>): string => `url(#${marks})`;

/** The patterns that areas and key are marked with. */
export const patterns = (ink: string): Markup =>
  element('defs', {},
    lines('rising', 45, ink),
    lines('falling', -45, ink),
    element('pattern', { id: 'dots', width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, element('circle', { cx: 2, cy: 2, r: 1, fill: ink })));

const lines = (id: KeyMarks, degrees: number, ink: string): Markup =>
  element('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${degrees})` }, element('line', { x1: 0, y1: 0, x2: 0, y2: 6, stroke: ink, 'stroke-width': 1.4 }));

/** Names where their areas have room, those with most room first; one that would lie over another is left out. */
function namesOn({ areas }: MapPicture, project: Projection): readonly Markup[] {
  const boxes: (readonly [number, number, number, number])[] = [];
  return areas.toSorted((a, b) => (b.label?.room ?? 0) - (a.label?.room ?? 0)).flatMap(({ name, label, ink, fill }) => {
    if (label === null) return [];
    const [x, y] = project(label.at);
    const half = widthOf(name, NAME_SIZE) / 2;
    const room = (project([label.at[0], label.at[1]])[1] - project([label.at[0], label.at[1] + label.room / 111_320])[1]) * ROOM_SHARE;
    const box = [x - half, y - NAME_SIZE * 0.7, x + half, y + NAME_SIZE * 0.7] as const;
    if (half > room || boxes.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) return [];
    boxes.push(box);
    const halo = { stroke: fill, 'stroke-width': 2.5, 'paint-order': 'stroke', 'stroke-linejoin': 'round' };
    return [element('text', { x: x.toFixed(1), y: (y + NAME_SIZE * 0.35).toFixed(1), 'font-size': NAME_SIZE, 'text-anchor': 'middle', fill: ink, ...halo }, name)];
  });
}

/** A name is low: it may be wider than the circle that its area holds. */
const ROOM_SHARE = 1.3;

/** Over everything, so that it cannot be cut away without the map. */
const watermark = ({ watermark: text }: MapPicture, { width, height }: Frame): Markup | null =>
  text === null
    ? null
    : element('text', { x: width / 2, y: height / 2, 'font-size': WATERMARK_SIZE, 'font-weight': 700, 'text-anchor': 'middle', 'dominant-baseline': 'central', fill: '#1a1a1a', 'fill-opacity': 0.16, stroke: '#ffffff', 'stroke-opacity': 0.55, 'stroke-width': 2, transform: `rotate(-24 ${width / 2} ${height / 2})` }, text);
