import type { MappedFile, Mapping } from '../../read/intake/mapping-shape.ts';
import type { FoundPart } from '../../read/intake/intake-report.ts';

/** The entry of a mapping for a sheet or layer. A saved mapping may know the file by another name; then it is the one with its columns. */
export function entryOf(mapping: Mapping | null, part: FoundPart): MappedFile | undefined {
  const own = mapping?.files.find(({ file, part: name }) => file === part.file && (name === undefined || name === part.part));
  if (own !== undefined) return own;
  const columns = new Set(part.kind === 'layer' ? part.columns : part.columns.map(({ name }) => name));
  return mapping?.files.find((entry) => {
    const named = [entry.areaId, entry.areaName, entry.area, ...(entry.columns ?? []).map(({ column }) => column)].filter((name) => name !== undefined);
    return named.length > 1 && named.every((name) => columns.has(name));
  });
}

/** Ids of the indicators that a table brings. */
export function indicatorIdsOf({ columns = [], series = [], indicator }: MappedFile): ReadonlySet<string> {
  return new Set([...columns.map((one) => one.indicator), ...series.map((one) => one.indicator), ...(indicator === undefined ? [] : [indicator])]);
}

/** Levels that the maps of a mapping are. */
export const levelsOfMaps = (mapping: Mapping | null): readonly string[] => mapping?.files.flatMap(({ use, level }) => (use === 'areas' && level !== undefined ? [level] : [])) ?? [];

/** A title as a mapping has it, in one text. */
export function titleText(title: Mapping['indicators'][number]['title'], language: 'da' | 'en', otherwise: string): string {
  if (typeof title === 'string') return title;
  return (language === 'da' ? (title?.da ?? title?.en) : (title?.en ?? title?.da)) ?? otherwise;
}
