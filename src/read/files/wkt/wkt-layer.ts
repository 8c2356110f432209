import { projectionOf } from '../crs/projection.ts';
import type { DeclaredCrs, DraftLayer } from '../draft-layer.ts';
import type { Cell, RawTable } from '../raw-file.ts';
import { looksLikeWkt, wktShape } from './wkt-shape.ts';

/**
 * The column of a table that holds geometries in well-known text, by what most of its cells that are not empty look like.
 * @returns `null`: no column does
 */
export function wktColumn(table: RawTable): number | null {
  const at = table.columns.findIndex((_, column) => {
    const texts = table.rows.map((row) => row[column] ?? null).filter((cell) => cell !== null && cell !== '');
    return texts.length > 0 && texts.filter((cell) => typeof cell === 'string' && looksLikeWkt(cell)).length > texts.length / 2;
  });
  return at < 0 ? null : at;
}

/** A table with geometries in well-known text as a layer; the column leaves the table. */
export function wktLayer(table: RawTable, column: number): DraftLayer {
  const read = table.rows.map((row) => cellShape(row[column] ?? null));
  const known = read.filter((one) => one !== null);
  const srid = known.find((one) => one.srid !== null)?.srid ?? null;
  return {
    name: table.name,
    file: table.file,
    columns: table.columns.filter((_, i) => i !== column),
    rows: table.rows.map((row) => row.filter((_, i) => i !== column)),
    lines: table.lines,
    shapes: read.map((one) => one?.shape ?? null),
    // A system that only some rows name, or none at all (0), says nothing of the table.
    declared: srid !== null && srid > 0 && known.every((one) => one.srid === srid) ? declaredAs(srid) : null,
    isDegreesByStandard: false,
  };
}

const declaredAs = (srid: number): DeclaredCrs => ({ text: `SRID=${srid}`, projection: projectionOf(srid), how: 'declared' });

const cellShape = (cell: Cell) => (cell === null || cell === '' ? null : wktShape(String(cell)));
