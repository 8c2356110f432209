import type { ListColumn } from '../model/list-column.ts';
import type { Localized } from '../model/localized.ts';
import { areaStatusWords, figureMarkWords } from '../text/export/figure-mark-words.ts';
import { exportWords } from '../text/export-words.ts';
import { noteLines } from './note-lines.ts';
import type { ExportedFigure, PriorityAbout, PriorityRow } from './priority-export.ts';
import { SPAN_GROUPS } from './span-columns.ts';
import type { Cell } from './table.ts';

/** How a spreadsheet shows the numbers of a column: as they are, in whole numbers, with one decimal or two. The cell holds them in full. */
export type NumberLook = 'plain' | 'whole' | 'one' | 'two';

/** A column for people: what stands over it, and its cell in a row. */
export interface PeopleColumn {
  readonly head: Localized;
  readonly look: NumberLook;
  readonly cell: (row: PriorityRow) => Cell | Localized;
}

/**
 * The columns of the list for people: those that always stand there, those that the screen shows, in its order, and after them, whatever is shown, the
 * figures that the score is made of. Where a figure could stand and does not, a word says why.
 */
export const peopleColumns = (about: PriorityAbout): readonly PeopleColumn[] => [
  ...fixedColumns(about),
  ...shownColumns(about),
  ...about.figures.map(figureColumn),
  ...(about.columns.includes('span') ? spanColumns(about) : []),
];

const column = (head: Localized, look: NumberLook, cell: PeopleColumn['cell']): PeopleColumn => ({ head, look, cell });

/** `id`: the column for programs, by which the row knows why there is no figure. */
const figure = (head: Localized, look: NumberLook, id: string, value: (row: PriorityRow) => number | null): PeopleColumn =>
  column(head, look, (row) => value(row) ?? markWords(row, id));

function markWords({ without }: PriorityRow, id: string): Localized | null {
  const mark = without.get(id);
  return mark === undefined ? null : figureMarkWords[mark];
}

const fixedColumns = (about: PriorityAbout): readonly PeopleColumn[] => [
  figure(exportWords.rank, 'plain', 'rank', (row) => row.rank),
  column(exportWords.number, 'plain', (row) => row.id),
  column(exportWords.area, 'plain', (row) => row.label),
  figure(exportWords.score, 'two', 'score', (row) => row.score),
  figure(exportWords.decile, 'plain', 'decile', (row) => row.decile),
  figure(about.shown, 'two', 'value', (row) => row.value),
  column(exportWords.status, 'plain', (row) => areaStatusWords[row.status]),
  column(exportWords.marks, 'plain', (row) => listed(row.marks)),
];

/** Each once: plans in a few words on the screen are lists of plans in a file. */
const shownColumns = (about: PriorityAbout): readonly PeopleColumn[] => [...new Set(about.columns.flatMap((one) => MADE_OF[one]))].map((name) => columnsOf(about)[name]);

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

function columnsOf({ planTitles }: PriorityAbout): Readonly<Record<ColumnName, PeopleColumn>> {
  const plans = (head: Localized, ids: (row: PriorityRow) => readonly string[]): PeopleColumn =>
    column(head, 'plain', (row) => ids(row).map((id) => planTitles.get(id) ?? id).join('; '));
  return {
    population: figure(exportWords.residents, 'whole', 'population', (row) => row.population),
    coverage: figure(exportWords.coverage, 'two', 'coverage', (row) => row.coverage),
    drivers: column(exportWords.drivers, 'plain', (row) => listed(row.need.drivers.map(({ title }) => title))),
    group: column(exportWords.group, 'plain', (row) => row.need.group?.title ?? null),
    active: plans(exportWords.active, (row) => row.plans.active),
    planned: plans(exportWords.planned, (row) => row.plans.planned),
    ended: plans(exportWords.ended, (row) => row.plans.ended),
    endUnknown: plans(exportWords.endUnknown, (row) => row.plans.endUnknown),
    cover: column(exportWords.cover, 'two', (row) => row.plans.cover),
    expiring: plans(exportWords.expiring, (row) => row.plans.expiring),
    since: column(exportWords.yearsSincePlan, 'plain', (row) => row.need.yearsSincePlan),
    decision: column(exportWords.decisions, 'plain', (row) => noteLines(row.notes, 'decision')),
    'not-shown': column(exportWords.notShown, 'plain', (row) => noteLines(row.notes, 'not-shown')),
    strengths: column(exportWords.strengths, 'plain', (row) => noteLines(row.notes, 'strengths')),
  };
}

/** Units whose figures are counted in whole ones. */
const WHOLE: ReadonlySet<string> = new Set(['count', 'personer', 'kroner']);
const lookOf = ({ unit }: ExportedFigure): NumberLook => (unit === null ? 'two' : WHOLE.has(unit) ? 'whole' : 'one');

const figureColumn = (one: ExportedFigure, i: number): PeopleColumn => figure(one.title, lookOf(one), one.id, (row) => row.figures[i] ?? null);

const spanColumns = ({ spans }: PriorityAbout): readonly PeopleColumn[] =>
  spans.flatMap(({ kind }, group) => SPAN_GROUPS[kind].heads.map((head, i) => column(head, 'plain', (row) => row.spans[group]?.[i] ?? null)));

const listed = (texts: readonly Localized[]): Localized => ({ da: texts.map(({ da }) => da).join(', '), en: texts.map(({ en }) => en).join(', ') });
