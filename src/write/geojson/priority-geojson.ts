import type { AreaGeometry, Polygon } from '../../model/geometry.ts';
import { digits } from '../csv.ts';
import { aboutJson } from '../about-json.ts';
import type { PriorityAbout, PriorityRow } from '../priority-export.ts';
import { mapColumns, type ProgramColumn } from '../program-columns.ts';
import type { Cell } from '../table.ts';
import { boxOf, projected, UTM32, type WrittenCrs } from './projected-geometry.ts';

/**
 * Areas as GeoJSON, a feature a line. In WGS84 it is RFC 7946 and names no coordinate system; in ETRS89 / UTM 32 it has the `crs` member of the
 * format's first version (2008), which GDAL and QGIS read. What the figures rest on stands once, in a member `bybarometer`.
 * @param shapes the areas' shapes in the order of `rows`; `null`: not known
 */
export function priorityGeojson(rows: readonly PriorityRow[], shapes: readonly (AreaGeometry | null)[], about: PriorityAbout, crs: WrittenCrs): string {
  const columns = mapColumns(about);
  const polygons = shapes.map((shape) => (shape === null ? null : projected(shape, crs)));
  const features = rows.map((row, i) => featureText(row, polygons[i] ?? null, columns));
  const box = boxOf(polygons.flatMap((one) => one ?? []));
  const members = [
    '"type":"FeatureCollection"',
    ...(crs === 'utm32' ? [`"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::${UTM32}"}}`] : []),
    ...(box === null ? [] : [`"bbox":${JSON.stringify(box)}`]),
    `"bybarometer":${JSON.stringify(aboutJson(about))}`,
  ];
  return `{${members.join(',\n')},\n"features":[\n${features.join(',\n')}\n]}\n`;
}

/** Written by hand, since an object would move members named `2013` to the front. */
function featureText(row: PriorityRow, polygons: readonly Polygon[] | null, columns: readonly ProgramColumn[]): string {
  const properties = columns.map(({ id, kind, cell }) => `${JSON.stringify(id)}:${valueText(cell(row), kind)}`);
  return `{"type":"Feature","id":${JSON.stringify(row.id)},"properties":{${properties.join(',')}},"geometry":${geometryText(polygons)}}`;
}

function valueText(value: Cell, kind: ProgramColumn['kind']): string {
  if (kind === 'truth') return String(value);
  return typeof value === 'number' ? digits(value) : JSON.stringify(value);
}

/** All of one kind, as a table of shapes must be. */
const geometryText = (polygons: readonly Polygon[] | null): string => (polygons === null ? 'null' : JSON.stringify({ type: 'MultiPolygon', coordinates: polygons }));
