import type { AreaGeometry } from '../../model/geometry.ts';
import type { Language } from '../../model/localized.ts';
import { exportWords } from '../../text/export-words.ts';
import { geopackageWords as words } from '../../text/export/geopackage-words.ts';
import { say } from '../../text/say.ts';
import { aboutJson } from '../about-json.ts';
import { aboutRows } from '../about-rows.ts';
import { digits } from '../csv.ts';
import { boxOf, projected, UTM32 } from '../geojson/projected-geometry.ts';
import type { MapKey } from '../map-key.ts';
import type { PriorityAbout, PriorityRow } from '../priority-export.ts';
import { mapColumns, type CellKind, type ProgramColumn } from '../program-columns.ts';
import { mapStyle } from '../qml/map-style.ts';
import { styleNotes } from '../qml/style-notes.ts';
import { databaseOf, type NewTable } from '../sqlite/database.ts';
import type { SqlValue } from '../sqlite/record.ts';
import type { Cell } from '../table.ts';
import { geopackageGeometry } from './geopackage-geometry.ts';
import { contentsTable, geometryTable, stylesTable, systemsTable } from './standard-tables.ts';

/** `GPKG`, and version 1.3 of the standard. */
const MARKS = { applicationId: 0x4750_4b47, userVersion: 10_300 };
const ABOUT = 'om_data';

/** What a layer is made of. */
export interface GeopackageLayer {
  readonly rows: readonly PriorityRow[];
  /** In the order of `rows`; `null`: not known. */
  readonly shapes: readonly (AreaGeometry | null)[];
  readonly about: PriorityAbout;
  readonly key: MapKey;
}

/**
 * Areas as a GeoPackage in ETRS89 / UTM 32: a layer with the columns of the file for programs, a table that says what the figures rest on, and the
 * style of the map, which QGIS takes by itself.
 */
export function priorityGeopackage({ rows, shapes, about, key }: GeopackageLayer, language: Language): Uint8Array {
  const table = tableName(about.level.id);
  const placed = shapes.map((shape) => (shape === null ? null : projected(shape, 'utm32')));
  const box = boxOf(placed.flatMap((polygons) => polygons ?? []));
  const title = `${say(about.city.title, language)}, ${say(about.level.title, language)}`;
  const warning = about.city.fictional ? `${say(exportWords.fictional, language)} ` : '';
  const contents = [
    { table, kind: 'features', identifier: title, description: `${warning}${say(about.shown, language)}. ${about.link}`, box, srs: UTM32 },
    { table: ABOUT, kind: 'attributes', identifier: say(exportWords.about, language), description: '', box: null, srs: null },
    { table: 'layer_styles', kind: 'attributes', identifier: 'layer_styles', description: '', box: null, srs: null },
  ] as const;
  const geometries = placed.map((polygons) => (polygons === null ? null : geopackageGeometry(polygons, UTM32)));
  return databaseOf([
    systemsTable(),
    contentsTable(contents, about.exported),
    geometryTable(table, UTM32),
    featureTable(table, rows, geometries, mapColumns(about)),
    aboutTable(about, language),
    stylesTable(table, say(words.styleName, language), mapStyle(key, styleNotes(about, language)), about.exported),
  ], MARKS);
}

/** A name that needs no quotes anywhere. */
const tableName = (level: string): string => `omraader_${level.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`;

const TYPES: Readonly<Record<CellKind, string>> = { text: 'TEXT', whole: 'INTEGER', number: 'DOUBLE', truth: 'BOOLEAN', day: 'DATE' };

function featureTable(name: string, rows: readonly PriorityRow[], geometries: readonly (Uint8Array | null)[], columns: readonly ProgramColumn[]): NewTable {
  const described = columns.map(({ id, kind }) => `"${id.replaceAll('"', '""')}" ${TYPES[kind]}`);
  return {
    name,
    sql: `CREATE TABLE "${name}" (fid INTEGER PRIMARY KEY NOT NULL, geom MULTIPOLYGON, ${described.join(', ')})`,
    rows: rows.map((row, i) => [null, geometries[i] ?? null, ...columns.map(({ kind, cell }) => stored(cell(row), kind))]),
  };
}

function stored(value: Cell, kind: CellKind): SqlValue {
  if (kind === 'truth') return { whole: value === 'true' ? 1 : 0 };
  if (typeof value !== 'number') return value;
  return kind === 'whole' ? { whole: value } : { real: value };
}

/** For people line by line; the last line has it for programs. */
const aboutTable = (about: PriorityAbout, language: Language): NewTable => ({
  name: ABOUT,
  sql: `CREATE TABLE ${ABOUT} (id INTEGER PRIMARY KEY NOT NULL, label TEXT, value TEXT)`,
  rows: [...aboutRows(about, language), ['JSON', JSON.stringify(aboutJson(about))] as const].map(([label, value]) => [null, label, typeof value === 'number' ? digits(value) : value]),
});
