import { projectionInWkt } from '../crs/projection-wkt.ts';
import { projectionOf } from '../crs/projection.ts';
import type { DeclaredCrs, DraftLayer, GivenShape } from '../draft-layer.ts';
import { fileFinding } from '../file-finding.ts';
import { FILE_LIMITS, mostRows } from '../file-limits.ts';
import type { IssueLog } from '../../issue-log.ts';
import type { Cell, RawFile } from '../raw-file.ts';
import type { StoredValue } from '../sqlite/row-values.ts';
import { sqliteFile } from '../sqlite/sqlite-file.ts';
import { sqliteTables } from '../sqlite/table-rows.ts';
import type { SqliteTable } from '../sqlite/table-rows.ts';
import { wkbShape } from './wkb-shape.ts';

type Row = ReadonlyMap<string, StoredValue>;

/** The database's tables, and what the standard keeps of geometries and coordinate systems. */
interface Standard {
  readonly tables: ReadonlyMap<string, SqliteTable>;
  readonly geometries: readonly Row[];
  readonly systems: readonly Row[];
}

/** More feature tables than one file has. */
const LAYERS = 1000;

/** The feature tables of a GeoPackage, each a layer. Source: OGC 12-128r19. */
export function geopackageLayers({ name: file, bytes }: RawFile, log: IssueLog): readonly DraftLayer[] {
  try {
    const tables = sqliteTables(sqliteFile(bytes));
    const contents = recordsOf(tables, 'gpkg_contents').filter((row) => row.get('data_type') === 'features');
    if (contents.length === 0) log.add(fileFinding('gpkg-without-features', {}, { file }));
    if (contents.length > LAYERS) throw new RangeError('too many layers');
    const standard = { tables, geometries: recordsOf(tables, 'gpkg_geometry_columns'), systems: recordsOf(tables, 'gpkg_spatial_ref_sys') };
    return contents.flatMap((row) => featureLayer(String(row.get('table_name')), standard, file, log));
  } catch {
    log.add(fileFinding('gpkg-broken', {}, { file }));
    return [];
  }
}

function featureLayer(name: string, { tables, geometries, systems }: Standard, file: string, log: IssueLog): readonly DraftLayer[] {
  const table = tables.get(name.toLowerCase());
  const geometry = geometries.find((row) => String(row.get('table_name')).toLowerCase() === name.toLowerCase());
  const at = table?.columns.findIndex((column) => column.toLowerCase() === String(geometry?.get('column_name')).toLowerCase()) ?? -1;
  if (table === undefined || at < 0) {
    log.add(fileFinding('gpkg-layer-not-read', { name }, { file, field: name }));
    return [];
  }
  const { rows, shapes } = featuresIn(table, at);
  const most = mostRows(table.columns.length);
  if (rows.length >= most) log.add(fileFinding('too-many-features', { limit: String(most) }, { file, field: name }));
  const columns = table.columns.filter((_, i) => i !== at).slice(0, FILE_LIMITS.columns);
  return [{ name: table.name, file, columns, rows, lines: null, shapes, declared: declaredIn(geometry?.get('srs_id') ?? null, systems), isDegreesByStandard: false }];
}

function featuresIn(table: SqliteTable, at: number): { readonly rows: readonly (readonly Cell[])[]; readonly shapes: readonly (GivenShape | null)[] } {
  const rows: Cell[][] = [];
  const shapes: (GivenShape | null)[] = [];
  const most = mostRows(table.columns.length);
  for (const values of table.rows()) {
    if (rows.length >= most) break;
    rows.push(values.filter((_, i) => i !== at).slice(0, FILE_LIMITS.columns).map(cellOf));
    shapes.push(shapeIn(values[at] ?? null));
  }
  return { rows, shapes };
}

/** Pictures and other binary values are no cells of a table. */
const cellOf = (value: StoredValue): Cell => (value instanceof Uint8Array ? null : value);

const ENVELOPES = [0, 32, 48, 48, 64];
const BROKEN: GivenShape = { polygons: [], points: [], otherParts: 0, hasHeights: false, isBroken: true };

/** A geometry as GeoPackage stores it: `GP`, version, flags, the coordinate system, an envelope that may be left out, well-known binary. */
function shapeIn(value: StoredValue): GivenShape | null {
  if (value === null) return null;
  if (!(value instanceof Uint8Array) || value.length < 8 || value[0] !== 0x47 || value[1] !== 0x50) return BROKEN;
  const flags = value[3] ?? 0;
  const envelope = ENVELOPES[(flags >> 1) & 7];
  const isEmpty = (flags & 16) !== 0;
  if (isEmpty) return null;
  return envelope === undefined ? BROKEN : wkbShape(value.subarray(8 + envelope));
}

function declaredIn(srs: StoredValue, systems: readonly Row[]): DeclaredCrs | null {
  // 0 and -1 stand for an unknown system.
  if (typeof srs !== 'number' || srs <= 0) return null;
  const row = systems.find((one) => one.get('srs_id') === srs);
  const code = row?.get('organization_coordsys_id');
  const isEpsg = String(row?.get('organization')).toUpperCase() === 'EPSG' && typeof code === 'number';
  const definition = row?.get('definition');
  const known = isEpsg ? projectionOf(code) : null;
  const projection = known ?? (typeof definition === 'string' ? projectionInWkt(definition) : projectionOf(srs));
  return { text: isEpsg ? `EPSG:${code}` : String(row?.get('srs_name') ?? srs), projection, how: 'declared' };
}

/** The rows of a table of the standard, by column name. */
function recordsOf(tables: Standard['tables'], name: string): readonly Row[] {
  const table = tables.get(name);
  if (table === undefined) return [];
  return [...table.rows()].map((values) => new Map(table.columns.map((column, i) => [column.toLowerCase(), values[i] ?? null])));
}
