import type { Issue } from '../../model/issue.ts';
import { intakeNames } from '../../text/intake/intake-words.ts';
import type { RawLayer } from '../files/raw-file.ts';
import type { TableReading } from '../tables/read-tables.ts';
import { intakeIssue } from './intake-issue.ts';
import type { Mapping, MappedFile } from './mapping-shape.ts';
import type { SideLayer } from './side-layers.ts';
import { slugOf } from './slug.ts';

/** What each layer and table is used for. */
export interface Uses {
  readonly areas: readonly { readonly layer: RawLayer; readonly file: MappedFile }[];
  readonly values: readonly { readonly reading: TableReading; readonly file: MappedFile }[];
  readonly sides: readonly SideLayer[];
}

/**
 * Finds for every entry of a mapping the layer or table that it means: by the file's name; where this year's file is called otherwise, by the columns that the entry names.
 * What no entry means is said and not used.
 */
export function findUses(mapping: Mapping, layers: readonly RawLayer[], tables: readonly TableReading[], issues: Issue[]): Uses {
  const left = { layers: [...layers], tables: [...tables] };
  const uses = { areas: [] as { layer: RawLayer; file: MappedFile }[], values: [] as { reading: TableReading; file: MappedFile }[], sides: [] as SideLayer[] };
  const names = new Set(mapping.files.flatMap(({ level }) => level ?? []));
  for (const file of mapping.files) {
    const layer = take(left.layers, (one) => isMeant(one, file));
    const reading = layer === undefined ? take(left.tables, ({ table }) => isMeant(table, file)) : undefined;
    const found = layer ?? reading?.table;
    if (found === undefined) {
      if (file.use !== 'ignore') issues.push(intakeIssue('no-file-for-mapping', { name: file.part === undefined ? file.file : `${file.file} (${file.part})` }));
    } else if (file.use === 'ignore') issues.push(intakeIssue('file-not-used', { why: reading === undefined ? intakeNames.asMapped : intakeNames.noArea }, { file: found.file }));
    else if (reading !== undefined) uses.values.push({ reading, file });
    else if (layer !== undefined && file.use === 'areas') uses.areas.push({ layer, file });
    else if (layer !== undefined) uses.sides.push({ name: freeName(slugOf(layer.name), names), layer, file });
  }
  for (const { file } of [...left.layers, ...left.tables.map(({ table }) => table)]) issues.push(intakeIssue('file-not-used', { why: intakeNames.notMapped }, { file }));
  return uses;
}

function take<T>(from: T[], isMeantOne: (one: T) => boolean): T | undefined {
  const at = from.findIndex(isMeantOne);
  return at < 0 ? undefined : from.splice(at, 1)[0];
}

interface Named {
  readonly name: string;
  readonly file: string;
  readonly columns: readonly string[];
}

function isMeant(found: Named, file: MappedFile): boolean {
  if (found.file === file.file) return file.part === undefined || found.name === file.part;
  const named = [file.areaId, file.areaName, file.area, typeof file.year === 'string' ? file.year : undefined, file.value, ...(file.by ?? []), ...(file.columns ?? []).map(({ column }) => column)].filter((name) => name !== undefined);
  return named.length > 1 && named.every((name) => found.columns.includes(name));
}

function freeName(slug: string, taken: Set<string>): string {
  let name = slug === '' ? 'lag' : slug;
  for (let n = 2; taken.has(name); n += 1) name = `${slug}_${n}`;
  taken.add(name);
  return name;
}
