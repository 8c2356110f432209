import { hasErrors, issue } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import { tableFaultWords } from '../../text/intake/table-fault-words.ts';
import { fill } from '../../text/say.ts';
import { geometryFormat } from '../files/geometry-format.ts';
import type { CrsQuestion, GeometryFile, RawFile, RawLayer } from '../files/raw-file.ts';
import { readGeometryFile, readWktTable } from '../files/read-geometry-file.ts';
import { wktColumn } from '../files/wkt/wkt-layer.ts';
import { readTables } from '../tables/read-tables.ts';
import type { TableReading } from '../tables/read-tables.ts';
import { TableError } from '../tables/table-error.ts';
import { wordFindings } from '../word-findings.ts';
import type { MappedFile } from './mapping-shape.ts';
import { withoutPersons } from './persons/without-persons.ts';
import { serviceLimits } from './service-limits.ts';
import { tableOptions } from './table-options.ts';

/** Everything that a file holds, before anything is said of what it is for. */
export interface Opened {
  readonly layers: readonly RawLayer[];
  readonly tables: readonly TableReading[];
  /** Coordinate systems that only a person can say; while there are any, nothing of the file is used. */
  readonly questions: readonly CrsQuestion[];
  readonly issues: readonly Issue[];
}

/** Opens one file; see {@link openFile}. */
export type OpenFile = typeof openFile;

/** Opens one file as a map or as a table, by what it holds rather than by its ending. @param mapped what the mapping says of it */
export async function openFile(file: RawFile, mapped: readonly MappedFile[]): Promise<Opened> {
  return withoutPersons(await contentsOf(file, mapped));
}

async function contentsOf(file: RawFile, mapped: readonly MappedFile[]): Promise<Opened> {
  const crs = mapped.find((one) => one.crs !== undefined)?.crs;
  if (geometryFormat(file) !== null) {
    const found = layersOf(await readGeometryFile(file, { crs }));
    // A service that says itself that it cut the layer off need not be suspected of it.
    const isSaid = found.issues.some(({ code }) => code.startsWith('answer-cut'));
    return isSaid ? found : { ...found, issues: [...found.issues, ...found.layers.flatMap((layer) => serviceLimits(file.bytes, layer.rows.length, file.name))] };
  }
  try {
    const opened = (await readTables(file, tableOptions(mapped))).map((reading) => asLayer(reading, crs));
    return { layers: opened.flatMap(({ layers }) => layers), tables: opened.flatMap(({ tables }) => tables), questions: opened.flatMap(({ questions }) => questions), issues: opened.flatMap(({ issues }) => issues) };
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    const { message, repair } = tableFaultWords[error.code];
    return { layers: [], tables: [], questions: [], issues: [issue('error', error.code, fill(message, error.blanks), { file: file.name, repair })] };
  }
}

function layersOf(found: GeometryFile): Opened {
  const issues = wordFindings(found.findings);
  if ('layers' in found) return { layers: found.layers, tables: [], questions: [], issues };
  // A question that nobody answers stands in the way of everything: nothing unprojected is drawn.
  return { layers: [], tables: [], questions: found.questions, issues: hasErrors(issues) ? issues : issues.map((one) => ({ ...one, severity: 'error' as const })) };
}

/** A table with shapes in well-known text is a layer; any other stays a table. */
function asLayer(reading: TableReading, crs: number | undefined): Opened {
  const column = wktColumn(reading.table);
  return column === null ? { layers: [], tables: [reading], questions: [], issues: [] } : layersOf(readWktTable(reading.table, column, { crs }));
}
