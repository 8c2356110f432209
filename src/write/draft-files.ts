import type { Position } from '../model/geometry.ts';
import type { DraftLayer, DraftPackage, DraftValues } from '../read/intake/draft-package.ts';
import { isArea } from '../read/files/raw-file.ts';
import type { CleanGeometry } from '../read/files/raw-file.ts';
import { csvOf, MACHINE_CSV } from './csv.ts';
import type { Cell } from './table.ts';

/**
 * The files of a package by path: `datapackage.json`, a GeoJSON a layer, a long CSV a level, and the mapping that it was made with, so that it can be made again.
 * @param mapping the mapping that was used, as it should be written
 */
export function draftFiles(draft: DraftPackage, mapping: unknown): ReadonlyMap<string, string> {
  const resources = [...draft.layers.map(layerResource), ...draft.values.map(valuesResource), MAPPING];
  return new Map([
    ['datapackage.json', json({ ...draft.manifest, resources })],
    ...draft.layers.map((layer) => [`${layer.name}.geojson`, geojsonOf(layer)] as const),
    ...draft.values.map((values) => [`${values.name}.csv`, csvOf(valuesTable(values), MACHINE_CSV)] as const),
    [MAPPING.path, json(mapping)],
  ]);
}

const MAPPING = { name: 'mapping', path: 'mapping.json', format: 'json', mediatype: 'application/json', encoding: 'utf-8' };
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const layerResource = ({ name }: DraftLayer): unknown => ({ name, path: `${name}.geojson`, format: 'geojson', mediatype: 'application/geo+json', encoding: 'utf-8' });

const TYPES: Readonly<Record<string, string>> = { year: 'integer', value: 'number' };

const valuesResource = (values: DraftValues): unknown => ({
  name: values.name,
  path: `${values.name}.csv`,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',' },
  schema: { fields: columnsOf(values).map((name) => ({ name, type: TYPES[name] ?? 'string' })), primaryKey: ['area', 'indicator', 'year'], missingValues: [''] },
});

function columnsOf({ names, figures }: DraftValues): readonly string[] {
  const hasStatus = figures.some(({ status }) => status !== '');
  return ['area', ...(names === null ? [] : ['name']), 'indicator', 'year', 'value', ...(hasStatus ? ['status'] : [])];
}

function valuesTable(values: DraftValues): { columns: readonly string[]; rows: readonly (readonly Cell[])[] } {
  const columns = columnsOf(values);
  const hasStatus = columns.includes('status');
  // A figure that is missing is no row, unless the table is where the areas come from.
  const known = values.figures.filter(({ value, status }) => values.names !== null || value !== null || status !== '');
  // Where all are missing they are told so: a table without rows is none.
  const written = known.length === 0 ? values.figures : known;
  const rows = written.map(({ area, indicator, year, value, status }): readonly Cell[] => [
    area,
    ...(values.names === null ? [] : [values.names.get(area) ?? area]),
    indicator,
    year,
    value,
    ...(hasStatus ? [status] : []),
  ]);
  return { columns, rows };
}

/** A feature a line, so that a difference between two versions can be read. */
function geojsonOf({ features }: DraftLayer): string {
  const lines = features.map(({ geometry, properties }) => JSON.stringify({ type: 'Feature', properties: Object.fromEntries(properties), geometry: geometryOf(geometry) }));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/** About a centimetre in Denmark: seven decimals of a degree. */
const DECIMALS = 1e7;
const rounded = ([x, y]: Position): Position => [Math.round(x * DECIMALS) / DECIMALS, Math.round(y * DECIMALS) / DECIMALS];

function geometryOf(geometry: CleanGeometry | null): unknown {
  if (geometry === null) return null;
  if (!isArea(geometry)) return { type: 'MultiPoint', coordinates: geometry.points.map(rounded) };
  const polygons = geometry.polygons.map((polygon) => polygon.map((ring) => ring.map(rounded)));
  return polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0] } : { type: 'MultiPolygon', coordinates: polygons };
}
