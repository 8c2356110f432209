import type { JoinRepair } from '../../model/city-package.ts';
import type { Direction } from '../../model/indicator.ts';
import { unlocalized } from '../../model/localized.ts';
import type { MappedFile, Mapping } from './mapping-shape.ts';
import { slugOf } from './slug.ts';

type Said = 'use' | 'crs' | 'areaId' | 'areaName' | 'kind' | 'encoding' | 'delimiter' | 'headingLine' | 'repairMojibake' | 'numbers' | 'area' | 'period' | 'marks';

/** What a person has said of a file, or of one sheet or layer in it. `null`: it has no level of its own, or no year. */
export interface FileEdit extends Partial<Pick<MappedFile, Said>> {
  readonly file: string;
  readonly part?: string | undefined;
  readonly level?: string | null;
  readonly year?: string | number | null;
}

/** What a person has said of an indicator. */
export interface IndicatorEdit {
  readonly id: string;
  readonly title?: string;
  readonly theme?: string;
  readonly unit?: string;
  readonly direction?: Direction;
  readonly source?: string;
  /** A person stands by direction, unit and theme. */
  readonly confirmed?: true;
}

/** What a person has said of a level. */
export interface LevelEdit {
  readonly id: string;
  readonly minimumPopulation?: number;
  /** In the plural, as it stands over a list of its areas; empty: as it was guessed. */
  readonly title?: string;
}

/**
 * What a person has said of files, over what is guessed or what a saved mapping says. Choices only: everything else follows from the files. What depends on a choice
 * (the columns of a table that is used after all) is found out again.
 */
export interface MappingEdits {
  /** Title of the package, which names it. */
  readonly title: string | null;
  readonly files: readonly FileEdit[];
  readonly indicators: readonly IndicatorEdit[];
  readonly levels: readonly LevelEdit[];
  readonly joinRepairs: readonly JoinRepair[];
}

export const NO_EDITS: MappingEdits = { title: null, files: [], indicators: [], levels: [], joinRepairs: [] };

/** True where an edit of a file is about this sheet or layer of it. */
const isAbout = (edit: Pick<FileEdit, 'file' | 'part'>, { file, part }: { readonly file: string; readonly part?: string | undefined }): boolean => edit.file === file && (edit.part === undefined || edit.part === part);

/** Everything that was said of a sheet or layer, as one. */
export const editOf = (edits: readonly FileEdit[], place: { readonly file: string; readonly part?: string | undefined }): FileEdit => Object.assign({ ...place }, ...edits.filter((edit) => isAbout(edit, place)));

/** How a file is to be opened: what the mapping says of it, with what a person has said since. */
export function openedAs(file: string, mapping: Mapping | undefined, edits: readonly FileEdit[]): readonly MappedFile[] {
  const mapped = mapping?.files.filter((one) => one.file === file) ?? [];
  if (mapped.length > 0) return mapped.map((one) => withEdit(one, editOf(edits, one)));
  const own = edits.filter((edit) => edit.file === file);
  return own.length === 0 ? [] : [withEdit({ file, use: 'values' }, Object.assign({ file }, ...own))];
}

/** An entry as a person wants it. */
export function withEdit(entry: MappedFile, { level, year, ...rest }: FileEdit): MappedFile {
  const { level: _level, year: _year, ...bare } = entry;
  const held = { ...(level === null ? {} : { level: level ?? _level }), ...(year === null ? {} : { year: year ?? _year }) };
  return { ...bare, ...(held.level === undefined ? {} : { level: held.level }), ...(held.year === undefined ? {} : { year: held.year }), ...rest, file: entry.file, ...(entry.part === undefined ? {} : { part: entry.part }) };
}

/** The mapping with what a person has said of indicators, levels, repairs and title; the files' part is in it already. */
export function withEdits(mapping: Mapping, { title, indicators, levels, joinRepairs }: MappingEdits): Mapping {
  const named = title === null || title.trim() === '' ? mapping.package : { ...mapping.package, name: slugOf(title) || mapping.package.name, title: { ...unlocalized(title.trim()) } };
  return {
    ...mapping,
    package: named,
    indicators: mapping.indicators.map((one) => withIndicator(one, indicators.find(({ id }) => id === one.id))),
    levels: mapping.levels.map((one) => withLevel(one, levels.find(({ id }) => id === one.id))),
    joinRepairs: [...mapping.joinRepairs.filter((one) => !joinRepairs.some(({ from, level }) => from === one.from && level === one.level)), ...joinRepairs.map((one) => ({ ...one }))],
  };
}

function withLevel(level: Mapping['levels'][number], { title = '', ...said }: Omit<LevelEdit, 'id'> = {}): Mapping['levels'][number] {
  return { ...level, ...said, ...(title.trim() === '' ? {} : { title: { ...unlocalized(title.trim()) } }) };
}

/** What a person has confirmed is not marked any more. */
function withIndicator(indicator: Mapping['indicators'][number], edit: IndicatorEdit | undefined): Mapping['indicators'][number] {
  if (edit === undefined) return indicator;
  const { title, source, confirmed, ...said } = edit;
  const { confirmed: before, ...bare } = indicator;
  const held = {
    ...bare,
    ...said,
    ...(title === undefined ? {} : { title: { ...unlocalized(title) } }),
    ...(source === undefined ? {} : { source: { title: source } }),
    ...(confirmed === true || before === undefined ? {} : { confirmed: before }),
  };
  // Left out where a person stands by it, as a file would have it.
  return held as typeof indicator;
}
