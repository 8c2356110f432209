import type { Issue } from '../../model/issue.ts';
import { joinParts } from '../files/join-parts.ts';
import type { Cell, RawLayer } from '../files/raw-file.ts';
import { areaMatcher } from '../join/match-areas.ts';
import type { MatchOptions } from '../join/match-areas.ts';
import { wordFindings } from '../word-findings.ts';
import { intakeIssue } from './intake-issue.ts';
import type { KnownLevel, TakenArea } from './known-levels.ts';
import type { MappedFile } from './mapping-shape.ts';
import { textOfCell } from './text-of-cell.ts';

/** A layer as a level: its areas with id, name and shape. Features of one id are parts of one area and are joined. */
export function levelOfLayer(given: RawLayer, file: MappedFile, matching: MatchOptions, issues: Issue[]): KnownLevel {
  const idAt = given.columns.indexOf(file.areaId ?? '');
  const { layer, findings } = idAt < 0 ? { layer: given, findings: [] } : joinParts(given, idAt);
  issues.push(...wordFindings(findings));
  const nameAt = layer.columns.indexOf(file.areaName ?? '');
  const place = { file: layer.file, field: file.areaId ?? null };
  if (idAt < 0) issues.push(intakeIssue('no-area-id', { layer: layer.name }, place));
  const idOf = (row: readonly Cell[], i: number): string => (idAt < 0 ? String(i + 1) : textOfCell(row[idAt]));
  for (const [i, row] of given.rows.entries()) {
    if (idOf(row, i) === '') issues.push(intakeIssue('feature-without-id', { number: String(i + 1), name: file.areaId ?? '' }, { ...place, feature: String(i + 1) }));
  }
  const areas = new Map<string, TakenArea>();
  for (const [i, row] of layer.rows.entries()) {
    const id = idOf(row, i);
    if (id !== '') areas.set(id, { id, name: textOfCell(row[nameAt]) || id, geometry: layer.geometries[i] ?? null, properties: propertiesOf(layer.columns, row) });
  }
  const list = [...areas.values()];
  return { id: file.level ?? layer.name, areas: list, matcher: areaMatcher(list, matching), layer, idFrom: file.areaId ?? 'id', nameFrom: file.areaName ?? null };
}

const propertiesOf = (columns: readonly string[], row: readonly Cell[]): ReadonlyMap<string, Cell> => new Map(columns.map((name, i) => [name, row[i] ?? null]));
