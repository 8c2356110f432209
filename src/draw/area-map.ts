import type { AreaGeometry, Bounds, Polygon } from '../model/geometry.ts';
import { element, type Markup } from './markup.ts';
import type { MapPalette } from './map-palette.ts';
import { framedPath } from './framed-path.ts';
import { fitProjection, type Projection } from './svg-path.ts';

/** One area on a map of an area in its surroundings. */
export interface DrawnArea {
  readonly geometry: AreaGeometry | null;
  readonly name: string;
  /** Position in the palette's classes; `null`: no figure. */
  readonly classIndex: number | null;
}

/** What the map shows. Positions are those of `areas`. */
export interface AreaMap {
  readonly areas: readonly DrawnArea[];
  readonly own: number;
  /** Named on the map where there is room; the area itself always is. */
  readonly named: readonly number[];
  readonly ground: readonly { readonly kind: 'water' | 'park' | 'land'; readonly shapes: readonly AreaGeometry[] }[];
  readonly palette: Pick<MapPalette, 'classes' | 'noFigure' | 'water' | 'park' | 'land' | 'border' | 'paper'>;
  /** What the picture says, for those who do not see it. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** How far around the area is seen, as a share of its longer side. */
const SURROUNDINGS = 0.75;

/** The area with what lies around it, as SVG; `null`: it has no shape. Colours as classes have them, a thick outline around the area itself. */
export function areaMap(map: AreaMap): Markup | null {
  const own = map.areas[map.own]?.geometry ?? null;
  const tight = own === null ? null : boundsOf(own.polygons);
  if (own === null || tight === null) return null;
  const project = fitProjection(surroundings(tight), map.width, map.height);
  const seen = (geometry: AreaGeometry | null): readonly Polygon[] => geometry?.polygons.filter((polygon) => isSeen(polygon, project, map)) ?? [];
  const shape = (geometry: AreaGeometry | null, attributes: Record<string, string>): Markup | null => {
    const path = framedPath(seen(geometry), project, map.width, map.height);
    return path === '' ? null : element('path', { d: path, 'fill-rule': 'evenodd', ...attributes });
  };
  const { classes, noFigure, border, paper } = map.palette;
  return element('svg', { viewBox: `0 0 ${map.width} ${map.height}`, role: 'img', class: 'area-map' },
    element('title', {}, map.title),
    element('rect', { width: map.width, height: map.height, fill: paper }),
    map.ground.map(({ kind, shapes }) => shapes.map((geometry) => shape(geometry, { fill: map.palette[kind] }))),
    map.areas.map(({ geometry, classIndex }) => shape(geometry, { fill: classIndex === null ? noFigure : (classes[classIndex] ?? noFigure), stroke: border, 'stroke-width': '1' })),
    shape(own, { fill: 'none', stroke: '#ffffff', 'stroke-width': '6', 'stroke-linejoin': 'round' }),
    shape(own, { fill: 'none', stroke: '#1a1a1a', 'stroke-width': '3', 'stroke-linejoin': 'round' }),
    namesOn(map, project),
  );
}

function boundsOf(polygons: readonly Polygon[]): Bounds | null {
  const positions = polygons.flatMap((polygon) => polygon[0] ?? []);
  if (positions.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  return [west, south, east, north];
}

/** Degrees of longitude are shorter than those of latitude; both ways get the same share of the longer side. */
function surroundings([west, south, east, north]: Bounds): Bounds {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180) || 1;
  const more = SURROUNDINGS * Math.max((east - west) * shrink, north - south);
  return [west - more / shrink, south - more, east + more / shrink, north + more];
}

function isSeen(polygon: Polygon, project: Projection, { width, height }: AreaMap): boolean {
  const bounds = boundsOf([polygon]);
  if (bounds === null) return false;
  const [left, bottom] = project([bounds[0], bounds[1]]);
  const [right, top] = project([bounds[2], bounds[3]]);
  return right >= 0 && left <= width && bottom >= 0 && top <= height;
}

/** Half the width of a letter and half the height of a line in the drawing's units. */
const LETTER = 3.1;
const LINE = 8;

/** Names at the middle of their areas, the area's own first; one that would lie over another or over the edge is left out. */
function namesOn({ areas, own, named, width, height }: AreaMap, project: Projection): readonly Markup[] {
  const boxes: (readonly [number, number, number, number])[] = [];
  return [own, ...named.filter((one) => one !== own)].flatMap((position) => {
    const area = areas[position];
    const bounds = area?.geometry === null || area === undefined ? null : boundsOf([largestOf(area.geometry.polygons)]);
    if (area === undefined || bounds === null) return [];
    const [x, y] = project([(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]);
    const box = [x - LETTER * area.name.length, y - LINE, x + LETTER * area.name.length, y + LINE] as const;
    const isOut = box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height;
    if (isOut || boxes.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) return [];
    boxes.push(box);
    return [element('text', { x: x.toFixed(1), y: (y + 4).toFixed(1), class: position === own ? 'own' : null }, area.name)];
  });
}

/** The polygon with the longest outline of its box. */
function largestOf(polygons: readonly Polygon[]): Polygon {
  const size = (polygon: Polygon): number => {
    const [west, south, east, north] = boundsOf([polygon]) ?? [0, 0, 0, 0];
    return (east - west) * (north - south);
  };
  return polygons.reduce((largest, one) => (size(one) > size(largest) ? one : largest), polygons[0] ?? []);
}
