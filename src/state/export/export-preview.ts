import type { Language } from '../../model/localized.ts';
import { say } from '../../text/say.ts';
import { mapColumns, programColumns } from '../../write/program-columns.ts';
import { peopleColumns } from '../../write/people-columns.ts';
import { worded } from '../../write/about-rows.ts';
import type { Cell } from '../../write/table.ts';
import { listMaterial, type ExportSetting } from '../list/list-material.ts';
import type { Scene } from '../scene.ts';
import type { ExportFormId } from './export-forms.ts';

/** The first rows and columns of a file. */
export interface TablePreview {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows and columns the file has. */
  readonly all: { readonly rows: number; readonly columns: number };
}

/** What is seen of a form before it is taken: its first rows, the picture, the beginning of its text, or the names of its files. */
export const PREVIEWS = {
  xlsx: 'people',
  'csv-da': 'people',
  geopackage: 'map',
  geojson: 'map',
  'geojson-utm32': 'map',
  png: 'picture',
  svg: 'picture',
  csv: 'programs',
  json: 'text',
  basis: 'text',
  package: 'files',
} as const satisfies Record<ExportFormId, string>;

const [MOST_ROWS, MOST_COLUMNS] = [8, 8];

/** The beginning of the table that a file holds. */
export function tablePreview(scene: Scene, kind: 'people' | 'map' | 'programs', language: Language, setting: ExportSetting): TablePreview {
  const { rows, about } = listMaterial(scene, kind === 'map' ? 'all' : 'listed', setting);
  const columns =
    kind === 'people'
      ? peopleColumns(about).map(({ head, cell }) => ({ head: say(head, language), cell }))
      : (kind === 'map' ? mapColumns(about) : programColumns(about)).map(({ id, cell }) => ({ head: id, cell }));
  const shown = columns.slice(0, MOST_COLUMNS);
  return {
    columns: shown.map(({ head }) => head),
    rows: rows.slice(0, MOST_ROWS).map((row) => shown.map(({ cell }) => worded(cell(row), language))),
    all: { rows: rows.length, columns: columns.length },
  };
}

/** Forms whose files are in a language; those for programs alone have names of their own. */
export const hasLanguage = (form: ExportFormId): boolean => !['csv', 'json', 'basis', 'package'].includes(form);

/** Forms that have the areas of the list; the others have all of the level. */
export const isOfList = (form: ExportFormId): boolean => ['xlsx', 'csv-da', 'csv', 'json'].includes(form);

/** Forms that have how sure ranks are, and so wait for it. */
export const hasSpans = (form: ExportFormId): boolean => !['png', 'svg', 'basis', 'package'].includes(form);
