import type { Position } from '../../model/geometry.ts';
import type { Finding } from '../finding.ts';
import { issueLog } from '../issue-log.ts';
import type { IssueLog } from '../issue-log.ts';
import { chooseCrs } from './crs/choose-crs.ts';
import type { DraftLayer, GivenShape } from './draft-layer.ts';
import { draftLayers } from './draft-layers.ts';
import { fileFinding } from './file-finding.ts';
import { placeLayer } from './place-layer.ts';
import type { CrsQuestion, GeometryFile, RawFile, RawLayer, RawTable } from './raw-file.ts';
import { reportCrs } from './report-crs.ts';
import { wktLayer } from './wkt/wkt-layer.ts';

export interface GeometryOptions {
  /** EPSG code that a person said a file is in, used for the layers of which it cannot be told; none: they are asked for. */
  readonly crs?: number | undefined;
}

/**
 * A file with geometries to layers in WGS84: GeoJSON, GeoJSON line by line, TopoJSON, GeoPackage, and a zip with shapefiles or any of these.
 * Nothing is dropped without a finding: every feature of the file is a row, and a row without a geometry that can be used says why.
 * @returns layers; or the question which coordinate system a layer is in, as nothing is drawn on a guess
 */
export async function readGeometryFile(file: RawFile, options: GeometryOptions = {}): Promise<GeometryFile> {
  const log = issueLog();
  return placeAll(await draftLayers(file, log), options, log);
}

/** A table with geometries in well-known text, in one of its columns, to a layer in WGS84. */
export function readWktTable(table: RawTable, column: number, options: GeometryOptions = {}): GeometryFile {
  return placeAll([wktLayer(table, column)], options, issueLog());
}

function placeAll(drafts: readonly DraftLayer[], { crs = null }: { readonly crs?: number | null | undefined }, log: IssueLog): GeometryFile {
  const layers: RawLayer[] = [];
  const questions: CrsQuestion[] = [];
  for (const draft of drafts) {
    const positions = draft.shapes.map(firstPosition).filter((one) => one !== undefined);
    const choice = chooseCrs(draft, positions, crs);
    if ('candidates' in choice && positions.length > 0) questions.push(questionOf(draft, positions, choice.candidates));
    else layers.push('chosen' in choice ? placed(draft, choice.chosen, log) : unplaced(draft, 'unsupported' in choice ? choice.unsupported : null, log));
  }
  for (const { layer, examples } of questions) log.add(fileFinding('crs-needed', { layer, example: (examples[0] ?? []).join(', ') }, { file: drafts[0]?.file ?? null, field: layer }));
  const findings: readonly Finding[] = log.all();
  return questions.length > 0 ? { needs: 'crs', questions, findings } : { layers, findings };
}

function placed(draft: DraftLayer, chosen: Parameters<typeof placeLayer>[1], log: IssueLog): RawLayer {
  reportCrs(draft, chosen, log);
  return placeLayer(draft, chosen, log);
}

/** A layer whose system is not read, or one without any geometry: its table. */
function unplaced({ name, file, columns, rows, lines }: DraftLayer, unsupported: string | null, log: IssueLog): RawLayer {
  const place = { file, field: name };
  log.add(unsupported === null ? fileFinding('layer-without-shapes', { layer: name }, place) : fileFinding('crs-not-supported', { layer: name, crs: unsupported }, place));
  return { name, file, columns, rows, lines, geometries: rows.map(() => null), crs: null };
}

const EXAMPLES = 3;

function questionOf({ name, declared }: DraftLayer, positions: readonly Position[], candidates: readonly number[]): CrsQuestion {
  return { layer: name, declared: declared?.text ?? null, examples: positions.slice(0, EXAMPLES), candidates };
}

function firstPosition(shape: GivenShape | null): Position | undefined {
  return shape === null || shape.isBroken ? undefined : (shape.polygons[0]?.[0]?.[0] ?? shape.points[0]);
}
