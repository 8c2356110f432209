import { formatList } from '../../format/list.ts';
import type { Localized } from '../../model/localized.ts';
import type { Finding } from '../finding.ts';
import { issueLog } from '../issue-log.ts';
import { cleanArea } from './clean/clean-area.ts';
import { fileFinding } from './file-finding.ts';
import { isArea } from './raw-file.ts';
import type { Cell, CleanGeometry, RawLayer } from './raw-file.ts';
import { reportCleaning } from './report-cleaning.ts';
import { rowLabels } from './row-label.ts';

/** A layer in which every id stands once, and what was joined. */
export interface JoinedLayer {
  readonly layer: RawLayer;
  readonly findings: readonly Finding[];
}

/**
 * Joins the rows of a layer that have the same id, as some services give every part of an area a feature of its own: their shapes become one,
 * borders between parts vanish, and the first row's cells hold. Rows without an id are left as they are.
 * @param column the position of the column with the ids
 */
export function joinParts(layer: RawLayer, column: number): JoinedLayer {
  const log = issueLog();
  const groups = new Map<string, number[]>();
  layer.rows.forEach((row, i) => {
    const id = idOf(row[column] ?? null) ?? `\0${i}`;
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [i]);
    else known.push(i);
  });
  const labelOf = rowLabels(layer);
  const kept = [...groups.values()];
  const geometries = kept.map(([first = 0, ...others]) => {
    if (others.length === 0) return layer.geometries[first] ?? null;
    const { place } = labelOf(first);
    const id = idOf(layer.rows[first]?.[column] ?? null) ?? '';
    log.add(fileFinding('areas-joined', { id, count: String(others.length + 1) }, place));
    const differing = layer.columns.filter((_, i) => others.some((other) => layer.rows[other]?.[i] !== layer.rows[first]?.[i]));
    if (differing.length > 0) log.add(fileFinding('joined-rows-differ', { id, columns: listed(differing) }, place));
    const { geometry, notes } = joined([first, ...others].map((i) => layer.geometries[i] ?? null));
    // Parts that meet are one area: that they touched is no fault.
    if (notes !== null) reportCleaning(notes.fault?.isMended ? { ...notes, fault: null } : notes, geometry, labelOf(first), log);
    return geometry;
  });
  const firsts = kept.map(([first = 0]) => first);
  const lines = layer.lines === null ? null : firsts.map((i) => layer.lines?.[i] ?? 0);
  return { layer: { ...layer, rows: firsts.map((i) => layer.rows[i] ?? []), lines, geometries }, findings: log.all() };
}

/** An id as text: a number and the text of it are the same; nothing, or spaces, is none. */
function idOf(cell: Cell): string | null {
  const text = cell === null ? '' : String(cell).trim();
  return text === '' ? null : text;
}

function joined(parts: readonly (CleanGeometry | null)[]): { readonly geometry: CleanGeometry | null; readonly notes: ReturnType<typeof cleanArea>['notes'] | null } {
  const known = parts.filter((part) => part !== null);
  const polygons = known.flatMap((part) => (isArea(part) ? part.polygons : []));
  const points = known.flatMap((part) => (isArea(part) ? [] : part.points));
  if (polygons.length > 0) return cleanArea(polygons);
  return { geometry: points.length > 0 ? { points } : null, notes: null };
}

const listed = (names: readonly string[]): Localized => ({ da: formatList(names, 'da'), en: formatList(names, 'en') });
