import type { Day } from '../../model/programme.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { say } from '../../text/say.ts';
import { sideExportWords as words } from '../../text/side/side-export-words.ts';
import { csvLines, csvOf, DANISH_CSV } from '../../write/csv.ts';
import type { Cell, Table } from '../../write/table.ts';
import type { Sheet, SheetCell } from '../../write/xlsx/sheet.ts';
import { workbookOf } from '../../write/xlsx/workbook.ts';
import type { ExportFile } from '../export/export-files.ts';
import { exportTrail } from '../list/export-trail.ts';
import type { Scene } from '../scene.ts';
import { comparableNotes } from './comparable.ts';
import { ownAreaLines } from './own-area-text.ts';
import type { SideBySide, SideColumn } from './side-columns.ts';
import { sideGroups } from './side-rows.ts';

/** Every figure of every column as a row: what is not known is an empty cell, and the last column says why. */
export function sideTable(side: SideBySide, language: Language): Table {
  const heads = [words.theme, words.figure, words.id, words.unit, words.area, words.level, words.areaId, words.kind, words.value, words.year, words.rank, words.among, words.state];
  const rows = sideGroups(side).flatMap(({ title, rows: inGroup }) =>
    inGroup.flatMap((row) =>
      side.columns.map((column, i): readonly Cell[] => {
        const cell = row.cells[i] ?? null;
        const state = cell === null ? 'not-at-level' : cell.value === null && cell.state === 'present' ? 'missing' : cell.state;
        return [say(title, language), say(row.title, language), row.id, row.unit, nameOf(column, language), say(column.level.title, language), column.ref?.area ?? null, say(words.kinds[column.kind], language),
          cell?.value ?? null, cell?.year ?? null, cell?.rank ?? null, cell === null || cell.rank === null ? null : cell.among, say(words.states[state], language)];
      }),
    ),
  );
  return { columns: heads.map((head) => say(head, language)), rows };
}

const nameOf = ({ letter, name }: SideColumn, language: Language): string => `${letter} ${say(name, language)}`;

/** What the figures rest on: what may be compared, the own area and its rule, then the trail of every export. */
function aboutSide(scene: Scene, side: SideBySide, link: string, made: Day): readonly (readonly [Localized, Localized])[] {
  const ground = side.columns.find(({ kind }) => kind === 'own')?.among ?? null;
  return [
    ...comparableNotes(side).map((note) => [words.compare, note] as const),
    ...(side.own === null || ground === null ? [] : ownAreaLines(side.own, ground).map((line) => [words.kinds.own, line] as const)),
    ...(side.own === null ? [] : [[words.kinds.own, words.rule] as const]),
    ...exportTrail(scene, link, made).filter(({ id }) => id !== 'shows').map(({ label, value }) => [label, value] as const),
  ];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What stands side by side as a file: CSV for Danish Excel, or a workbook with the table as it is seen, every figure as a row, and what they rest on. */
export function sideFile(scene: Scene, side: SideBySide, form: 'csv' | 'xlsx', link: string, made: Day): ExportFile {
  const { language } = scene.view;
  const stem = `${scene.city.id}-${language === 'da' ? 'side-om-side' : 'side-by-side'}-${made}`;
  const table = sideTable(side, language);
  const about = aboutSide(scene, side, link, made).map((line) => line.map((text) => say(text, language)));
  if (form === 'csv') return { name: `${stem}-excel.csv`, type: 'text/csv;charset=utf-8', content: [csvOf(table, DANISH_CSV), csvLines(about, DANISH_CSV)].join(DANISH_CSV.lineEnd) };
  const properties = { title: `${say(words.title, language)}: ${say(scene.city.title, language)}`, description: link, made };
  return { name: `${stem}.xlsx`, type: XLSX, content: workbookOf([seenSheet(side, language), longSheet(table, language), aboutSheet(about, link, language)], properties) };
}

/** The table as it is seen: a row a figure, a column an area. */
function seenSheet(side: SideBySide, language: Language): Sheet {
  const head = [say(words.theme, language), say(words.figure, language), say(words.unit, language), ...side.columns.map((column) => `${nameOf(column, language)} (${say(column.level.title, language)})`)];
  const body = sideGroups(side).flatMap(({ title, rows }) =>
    rows.map((row): readonly SheetCell[] => [
      { value: say(title, language), look: 'plain' },
      { value: say(row.title, language), look: 'plain' },
      { value: row.unit, look: 'plain' },
      ...row.cells.map((cell): SheetCell => {
        if (cell !== null && cell.value !== null) return { value: cell.value, look: row.unit === 'count' ? 'whole' : 'two' };
        return { value: say(words.states[cell === null ? 'not-at-level' : cell.state === 'present' ? 'missing' : cell.state], language), look: 'plain' };
      }),
    ]),
  );
  return { name: say(words.title, language), rows: [head.map((value): SheetCell => ({ value, look: 'head' })), ...body], widths: [26, 44, 10, ...side.columns.map(() => 20)], frozen: { rows: 1, columns: 2 }, isFiltered: true };
}

function longSheet({ columns, rows }: Table, language: Language): Sheet {
  const cells = rows.map((row) => row.map((value): SheetCell => ({ value, look: 'plain' })));
  return { name: say(words.rows, language), rows: [columns.map((value): SheetCell => ({ value, look: 'head' })), ...cells], widths: [26, 44, 24, 10, 28, 18, 14, 18, 14, 8, 8, 8, 22], frozen: { rows: 1, columns: 0 }, isFiltered: true };
}

function aboutSheet(lines: readonly (readonly string[])[], link: string, language: Language): Sheet {
  const rows = lines.map(([label = '', value = '']): readonly SheetCell[] => [{ value: label, look: 'label' }, value === link ? { value, look: 'link', href: link } : { value, look: 'wrapped' }]);
  return { name: say(words.about, language), rows, widths: [30, 100], frozen: { rows: 0, columns: 0 }, isFiltered: false };
}
