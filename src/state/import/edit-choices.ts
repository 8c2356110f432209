import type { JoinRepair } from '../../model/city-package.ts';
import type { FileEdit, IndicatorEdit, LevelEdit, MappingEdits } from '../../read/intake/mapping-edits.ts';
import type { Mapping } from '../../read/intake/mapping-shape.ts';
import type { MarkMeaning } from '../../read/tables/missing-marks.ts';

/** A sheet or layer of a file; without `part` the file as a whole. */
export interface PartPlace {
  readonly file: string;
  readonly part?: string;
}

/** What a person says of a sheet or layer, over what was said of it before. */
export function editFile(edits: MappingEdits, { file, part }: PartPlace, change: Omit<FileEdit, 'file' | 'part'>): MappingEdits {
  const isSame = (one: FileEdit): boolean => one.file === file && one.part === part;
  const before = edits.files.find(isSame) ?? { file, ...(part === undefined ? {} : { part }) };
  return { ...edits, files: [...edits.files.filter((one) => !isSame(one)), { ...before, ...change }] };
}

/** What a mark in a table means. */
export function sayMark(edits: MappingEdits, place: PartPlace, mark: string, meaning: MarkMeaning): MappingEdits {
  const before = edits.files.find(({ file, part }) => file === place.file && part === place.part)?.marks ?? {};
  return editFile(edits, place, { marks: { ...before, [mark]: meaning } });
}

/** What a person says of an indicator. */
export function editIndicator(edits: MappingEdits, id: string, change: Omit<IndicatorEdit, 'id'>): MappingEdits {
  const before = edits.indicators.find((one) => one.id === id) ?? { id };
  return { ...edits, indicators: [...edits.indicators.filter((one) => one.id !== id), { ...before, ...change }] };
}

/** What a person says of a level: its title, or below how many residents one of its areas is shown without a score. */
export function editLevel(edits: MappingEdits, id: string, change: Omit<LevelEdit, 'id'>): MappingEdits {
  const before = edits.levels.find((one) => one.id === id) ?? { id };
  return { ...edits, levels: [...edits.levels.filter((one) => one.id !== id), { ...before, ...change }] };
}

/** A person stands by direction, unit and theme of these. */
export const confirmAll = (edits: MappingEdits, ids: readonly string[]): MappingEdits => ids.reduce((all, id) => editIndicator(all, id, { confirmed: true }), edits);

/** A name that is another area's, or nearly one's, is read as that area from now on. */
export function repair(edits: MappingEdits, added: readonly JoinRepair[]): MappingEdits {
  const isReplaced = ({ from, level }: JoinRepair): boolean => added.some((one) => one.from === from && one.level === level);
  return { ...edits, joinRepairs: [...edits.joinRepairs.filter((one) => !isReplaced(one)), ...added] };
}

/** Takes a repair back that was made here. */
export const unrepair = (edits: MappingEdits, { from, level }: Pick<JoinRepair, 'from' | 'level'>): MappingEdits => ({ ...edits, joinRepairs: edits.joinRepairs.filter((one) => one.from !== from || one.level !== level) });

/** Indicators that no person stands by. */
export const unconfirmedIn = (mapping: Mapping): Mapping['indicators'] => mapping.indicators.filter(({ confirmed }) => confirmed === false);
