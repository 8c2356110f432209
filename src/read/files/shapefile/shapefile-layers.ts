import { projectionInWkt, nameInWkt } from '../crs/projection-wkt.ts';
import type { DeclaredCrs, DraftLayer } from '../draft-layer.ts';
import { fileFinding } from '../file-finding.ts';
import { decodeNamed } from '../formats/text-of-bytes.ts';
import type { IssueLog } from '../../issue-log.ts';
import type { Cell, RawFile } from '../raw-file.ts';
import { dbfTable } from './dbf-table.ts';
import type { DbfTable } from './dbf-table.ts';
import { shpShapes } from './shp-shapes.ts';
import type { ShpShapes } from './shp-shapes.ts';

/** The shapefiles among files, each a layer: .shp with the .dbf, .prj and .cpg of the same name. `file` is the zip they came in. */
export function shapefileLayers(files: readonly RawFile[], file: string, log: IssueLog): readonly DraftLayer[] {
  const byName = new Map(files.map((one) => [one.name.toLowerCase(), one.bytes]));
  return files.flatMap(({ name, bytes }): DraftLayer[] => {
    if (!/\.shp$/i.test(name)) return [];
    const stem = name.slice(0, -4);
    const beside = (ending: string): Uint8Array | undefined => byName.get(`${stem.toLowerCase()}.${ending}`);
    const layer = shapefileLayer(stem, bytes, beside, file, log);
    return layer === null ? [] : [layer];
  });
}

type Beside = (ending: string) => Uint8Array | undefined;

function shapefileLayer(stem: string, bytes: Uint8Array, beside: Beside, file: string, log: IssueLog): DraftLayer | null {
  const name = stem.replace(/^.*[/\\]/, '');
  const place = { file, field: name };
  const read = shpShapes(bytes);
  if (read === null) {
    log.add(fileFinding('shp-broken', { name }, place));
    return null;
  }
  if (read.isCutOff) log.add(fileFinding('shp-cut-off', { name, count: String(read.shapes.length) }, place));
  const cpg = beside('cpg');
  const dbf = beside('dbf');
  const table = dbf === undefined ? null : dbfTable(dbf, cpg === undefined ? null : decodeNamed(cpg.subarray(0, 100), 'utf-8'));
  if (table === null) log.add(fileFinding(dbf === undefined ? 'dbf-missing' : 'dbf-broken', { name }, place));
  else if (table.rows.length !== read.shapes.length) log.add(fileFinding('dbf-rows-differ', { rows: String(table.rows.length), shapes: String(read.shapes.length) }, place));
  return { name, file, ...rowsOf(read, table), lines: null, declared: declaredIn(beside('prj')), isDegreesByStandard: false };
}

/** Rows and shapes side by side; what was deleted from the table is passed over, a row without shape or a shape without row is kept. */
function rowsOf({ shapes }: ShpShapes, table: DbfTable | null): Pick<DraftLayer, 'columns' | 'rows' | 'shapes'> {
  const columns = table?.columns ?? [];
  const count = Math.max(shapes.length, table?.rows.length ?? 0);
  const kept = Array.from({ length: count }, (_, i) => i).filter((i) => table?.rows[i] !== null);
  const empty = columns.map((): Cell => null);
  return { columns, rows: kept.map((i) => table?.rows[i] ?? empty), shapes: kept.map((i) => shapes[i] ?? null) };
}

function declaredIn(prj: Uint8Array | undefined): DeclaredCrs | null {
  if (prj === undefined) return null;
  const wkt = decodeNamed(prj.subarray(0, 20_000), 'utf-8');
  const name = nameInWkt(wkt);
  return name === null ? null : { text: name, projection: projectionInWkt(wkt), how: 'prj' };
}
