import type { ListColumn } from '../model/list-column.ts';
import type { Language, Localized } from '../model/localized.ts';
import { exportWords } from '../text/export-words.ts';
import { columnTitles } from '../text/list-column-words.ts';
import { fill, say } from '../text/say.ts';
import { csvLines, csvOf, DANISH_CSV } from './csv.ts';
import { noteLines } from './note-lines.ts';
import type { PriorityAbout, PriorityRow } from './priority-export.ts';
import { SPAN_GROUPS } from './span-columns.ts';
import type { Cell, Table } from './table.ts';

/** A column of the file: what stands over it, and its cell in a row. */
interface ExcelColumn {
  readonly head: Localized;
  readonly cell: (row: PriorityRow) => Cell | Localized;
}

/**
 * The list for Danish Excel: the table first, so that it can be sorted and filtered at once, then an empty row and two columns
 * that say what it is: package, level, years, method, weights, date, columns and the link that opens the same view. It has the columns that the
 * screen shows, and after them, whatever is shown, the figures that the score is made of.
 */
export function priorityForExcel(rows: readonly PriorityRow[], about: PriorityAbout, language: Language): string {
  const columns = [...fixedColumns(about), ...shownColumns(about), ...figureColumns(about), ...(about.columns.includes('span') ? spanColumns(about) : [])];
  const table: Table = { columns: columns.map(({ head }) => say(head, language)), rows: rows.map((row) => columns.map(({ cell }) => worded(cell(row), language))) };
  return csvOf(table, DANISH_CSV) + DANISH_CSV.lineEnd + csvLines(aboutRows(about, language), DANISH_CSV);
}

const fixedColumns = (about: PriorityAbout): readonly ExcelColumn[] => [
  { head: exportWords.rank, cell: (row) => row.rank },
  { head: exportWords.number, cell: (row) => row.id },
  { head: exportWords.area, cell: (row) => row.label },
  { head: exportWords.score, cell: (row) => row.score },
  { head: exportWords.decile, cell: (row) => row.decile },
  { head: about.shown, cell: (row) => row.value },
  { head: exportWords.marks, cell: (row) => listed(row.marks) },
];

/** The columns that are shown, in their order, each once: plans in a few words on the screen are lists of plans in a file. */
const shownColumns = (about: PriorityAbout): readonly ExcelColumn[] => [...new Set(about.columns.flatMap((column) => MADE_OF[column]))].map((name) => columnsOf(about)[name]);

const MADE_OF = {
  span: [],
  population: ['population'],
  coverage: ['coverage'],
  drivers: ['drivers'],
  group: ['group'],
  plans: ['active', 'planned', 'ended', 'endUnknown'],
  cover: ['cover'],
  active: ['active'],
  expiring: ['expiring'],
  planned: ['planned'],
  since: ['since'],
  notes: ['decision', 'not-shown', 'strengths'],
} as const satisfies Record<ListColumn, readonly string[]>;

type ColumnName = (typeof MADE_OF)[ListColumn][number];

function columnsOf({ planTitles }: PriorityAbout): Readonly<Record<ColumnName, ExcelColumn>> {
  const plans = (ids: readonly string[]): string => ids.map((id) => planTitles.get(id) ?? id).join('; ');
  return {
    population: { head: exportWords.residents, cell: (row) => row.population },
    coverage: { head: exportWords.coverage, cell: (row) => row.coverage },
    drivers: { head: exportWords.drivers, cell: (row) => listed(row.need.drivers.map(({ title }) => title)) },
    group: { head: exportWords.group, cell: (row) => row.need.group?.title ?? null },
    active: { head: exportWords.active, cell: (row) => plans(row.plans.active) },
    planned: { head: exportWords.planned, cell: (row) => plans(row.plans.planned) },
    ended: { head: exportWords.ended, cell: (row) => plans(row.plans.ended) },
    endUnknown: { head: exportWords.endUnknown, cell: (row) => plans(row.plans.endUnknown) },
    cover: { head: exportWords.cover, cell: (row) => row.plans.cover },
    expiring: { head: exportWords.expiring, cell: (row) => plans(row.plans.expiring) },
    since: { head: exportWords.yearsSincePlan, cell: (row) => row.need.yearsSincePlan },
    decision: { head: exportWords.decisions, cell: (row) => noteLines(row.notes, 'decision') },
    'not-shown': { head: exportWords.notShown, cell: (row) => noteLines(row.notes, 'not-shown') },
    strengths: { head: exportWords.strengths, cell: (row) => noteLines(row.notes, 'strengths') },
  };
}

const figureColumns = ({ figures }: PriorityAbout): readonly ExcelColumn[] => figures.map(({ title }, i) => ({ head: title, cell: (row) => row.figures[i] ?? null }));

const spanColumns = ({ spans }: PriorityAbout): readonly ExcelColumn[] =>
  spans.flatMap(({ kind }, group) => SPAN_GROUPS[kind].heads.map((head, i) => ({ head, cell: (row: PriorityRow) => row.spans[group]?.[i] ?? null })));

const listed = (texts: readonly Localized[]): Localized => ({ da: texts.map(({ da }) => da).join(', '), en: texts.map(({ en }) => en).join(', ') });

const worded = (value: Cell | Localized, language: Language): Cell => (isLocalized(value) ? say(value, language) : value);

function aboutRows(about: PriorityAbout, language: Language): readonly (readonly Cell[])[] {
  const { city, level } = about;
  const line = (head: Localized, value: Cell | Localized): readonly Cell[] => [say(head, language), worded(value, language)];
  return [
    line(exportWords.about, ''),
    ...(city.fictional ? [line(exportWords.note, exportWords.fictional)] : []),
    line(exportWords.city, city.title),
    line(exportWords.package, `${city.id} ${city.version}`),
    line(exportWords.digest, city.digest),
    line(exportWords.level, level.title),
    line(exportWords.year, about.year),
    line(exportWords.scored, about.scored),
    line(exportWords.columns, columnsText(about)),
    ...about.filters.map((filter) => line(exportWords.filter, filter)),
    line(exportWords.method, about.method),
    ...about.spans.map(({ kind, statement }) => line(SPAN_GROUPS[kind].title, statement)),
    ...about.weights.map(({ title, weight }) => [`${say(exportWords.weight, language)}: ${say(title, language)}`, weight]),
    ...about.yearsUsed.map(({ title, year }) => [`${say(exportWords.yearUsed, language)}: ${say(title, language)}`, year]),
    line(exportWords.plansDate, about.plansDate),
    line(exportWords.groups, about.groups),
    line(exportWords.exported, about.exported),
    line(exportWords.link, about.link),
    ...about.sources.map((source) => line(exportWords.source, source)),
  ];
}

/** What the file leaves out is in the one for programs. */
const columnsText = ({ columns }: PriorityAbout): Localized => fill(exportWords.shownColumns, { columns: listed(columns.map((column) => columnTitles[column])) });

const isLocalized = (value: Cell | Localized): value is Localized => typeof value === 'object' && value !== null;
