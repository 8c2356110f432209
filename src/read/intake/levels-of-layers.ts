import type { Issue } from '../../model/issue.ts';
import type { AreaGeometry } from '../../model/geometry.ts';
import type { Cell, CleanGeometry, RawLayer } from '../files/raw-file.ts';
import { isArea } from '../files/raw-file.ts';
import { areaMatcher } from '../join/match-areas.ts';
import type { MatchOptions } from '../join/match-areas.ts';
import { intakeIssue } from './intake-issue.ts';
import type { KnownLevel, TakenArea } from './known-levels.ts';
import type { MappedFile } from './mapping-shape.ts';
import { textOfCell } from './text-of-cell.ts';

/** A layer as a level: its areas with id, name and shape. Features of one id are parts of one area and are joined. */
export function levelOfLayer(layer: RawLayer, file: MappedFile, matching: MatchOptions, issues: Issue[]): KnownLevel {
  const idAt = layer.columns.indexOf(file.areaId ?? '');
  const nameAt = layer.columns.indexOf(file.areaName ?? '');
  const place = { file: layer.file, field: file.areaId ?? null };
  if (idAt < 0) issues.push(intakeIssue('no-area-id', { layer: layer.name }, place));
  const areas = new Map<string, TakenArea>();
  let joined = 0;
  for (const [i, row] of layer.rows.entries()) {
    const id = idAt < 0 ? String(i + 1) : textOfCell(row[idAt]);
    if (id === '') {
      issues.push(intakeIssue('feature-without-id', { number: String(i + 1), name: file.areaId ?? '' }, { ...place, feature: String(i + 1) }));
      continue;
    }
    const geometry = layer.geometries[i] ?? null;
    const before = areas.get(id);
    if (before === undefined) areas.set(id, { id, name: textOfCell(row[nameAt]) || id, geometry, properties: propertiesOf(layer.columns, row) });
    else {
      joined += 1;
      areas.set(id, { ...before, geometry: together(before.geometry, geometry) });
    }
  }
  if (joined > 0) issues.push(intakeIssue('areas-joined', { count: String(joined), name: file.areaId ?? '' }, place));
  const list = [...areas.values()];
  return { id: file.level ?? layer.name, areas: list, matcher: areaMatcher(list, matching), layer, idFrom: file.areaId ?? 'id', nameFrom: file.areaName ?? null };
}

const propertiesOf = (columns: readonly string[], row: readonly Cell[]): ReadonlyMap<string, Cell> => new Map(columns.map((name, i) => [name, row[i] ?? null]));

function together(a: CleanGeometry | null, b: CleanGeometry | null): CleanGeometry | null {
  if (a === null || b === null) return a ?? b;
  if (isArea(a) && isArea(b)) return { polygons: [...a.polygons, ...b.polygons] } satisfies AreaGeometry;
  return isArea(a) ? a : isArea(b) ? b : { points: [...a.points, ...b.points] };
}
