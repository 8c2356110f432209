import type { Feature, FeatureCollection } from 'geojson';
import { shortName } from '../model/short-name.ts';
import { type LabelPoint, labelPointOf, roughLabelPointOf } from './label-point.ts';
import type { MapArea, MapContext } from './renderer.ts';

/** With so few areas every name is written at every zoom. */
const ALWAYS_NAMED = 15;
/** Metres a px at zoom 0 on the equator, for tiles of 512 px. */
const METRES_PER_PX = 78_271.517;
/** Mean width of a letter as a share of the type size, and the line that a name breaks at, in letters. */
const LETTER = 0.52;
const LINE = 13;
/** A name may be this many times wider than the circle that fits into its area; less where areas are many and names close. */
const OVERHANG = 1.7;
const OVERHANG_OF_MANY = 1.3;
const MANY = 120;
/** Beyond so many areas a name stands in the middle of its area's box. */
const CROWD = 3000;

/** Feature id of the first name of what lies around: beyond those of all areas. */
const FIRST_AROUND = 1e9;

/** The names on the map as points: areas, each from the zoom at which it has room, and what lies around them. `scale`: how many times as large as on the page. */
export const labelFeatures = (areas: readonly MapArea[], context: readonly MapContext[], firstId: number, scale = 1): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...context.flatMap((one, i) => contextLabel(one, FIRST_AROUND + i, scale)), ...areas.flatMap((area, position) => areaLabel(area, firstId + position, areas.length, scale))],
});

function contextLabel({ label, polygons }: MapContext, id: number, scale: number): readonly Feature[] {
  const point = label === null ? null : labelPointOf(polygons);
  return label === null || point === null ? [] : [{ ...pointFeature(point, { of: 'context', label, size: 13 * scale, order: 0 }), id }];
}

function areaLabel({ label: full, polygons }: MapArea, id: number, count: number, scale: number): readonly Feature[] {
  const point = count <= CROWD ? labelPointOf(polygons) : roughLabelPointOf(polygons);
  const label = shortName(full);
  if (point === null || label === '') return [];
  const size = scale * (count <= ALWAYS_NAMED ? 14 : count <= MANY ? 12.5 : 11.5);
  const fromZoom = count <= ALWAYS_NAMED ? 0 : zoomWithRoom(label, size, point, count <= MANY ? OVERHANG : OVERHANG_OF_MANY);
  return [{ ...pointFeature(point, { of: 'area', label, size, order: -point.room, fromZoom }), id }];
}

/** The zoom from which a name, broken into lines, is at most `overhang` times as wide as the circle that fits into its area. */
export function zoomWithRoom(label: string, size: number, { at, room }: LabelPoint, overhang: number): number {
  const longestWord = Math.max(...label.split(/\s+/).map((word) => word.length));
  const letters = Math.max(longestWord, Math.min(label.length, LINE));
  const wanted = (letters * LETTER * size) / 2 / overhang;
  const metresPerPx = Math.max(room, 1) / wanted;
  return Math.log2((METRES_PER_PX * Math.cos((at[1] * Math.PI) / 180)) / metresPerPx);
}

const pointFeature = ({ at }: LabelPoint, properties: Readonly<Record<string, string | number>>): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [...at] },
});
