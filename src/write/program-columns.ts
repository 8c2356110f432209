import { NOTE_KINDS, type NoteKind } from '../model/area-note.ts';
import type { Localized } from '../model/localized.ts';
import { exportWords } from '../text/export-words.ts';
import { programColumnWords as words } from '../text/export/program-column-words.ts';
import { digits } from './csv.ts';
import { marksText } from './figure-mark.ts';
import { noteLines } from './note-lines.ts';
import type { PriorityAbout, PriorityRow } from './priority-export.ts';
import { SPAN_GROUPS } from './span-columns.ts';
import type { Cell } from './table.ts';

/** What the cells of a column are, for formats with types. */
export type CellKind = 'text' | 'whole' | 'number' | 'truth' | 'day';

/** A column for programs: the name that they know it by, what it says, and its cell in a row. */
export interface ProgramColumn {
  readonly id: string;
  readonly title: Localized;
  readonly kind: CellKind;
  readonly cell: (row: PriorityRow) => Cell;
}

const column = (kind: CellKind, id: string, title: Localized, cell: ProgramColumn['cell']): ProgramColumn => ({ id, title, kind, cell });
const ids = (id: string, title: Localized, of: (row: PriorityRow) => readonly string[]): ProgramColumn => column('text', id, title, (row) => of(row).join(' '));

const NOTES: Readonly<Record<NoteKind, readonly [id: string, title: Localized]>> = {
  decision: ['decisions', exportWords.decisions],
  'not-shown': ['not_shown', exportWords.notShown],
  strengths: ['strengths', exportWords.strengths],
};

/** What is known of an area, whatever the index is. A figure that is not there is an empty cell, and `without` says why. */
export const AREA_COLUMNS: readonly ProgramColumn[] = [
  column('text', 'area', exportWords.number, (row) => row.id),
  column('text', 'name', exportWords.area, (row) => row.label),
  column('text', 'status', words.status, (row) => row.status),
  column('number', 'population', exportWords.residents, (row) => row.population),
  column('number', 'score', exportWords.score, (row) => row.score),
  column('number', 'rank', exportWords.rank, (row) => row.rank),
  column('whole', 'decile', exportWords.decile, (row) => row.decile),
  column('number', 'coverage', exportWords.coverage, (row) => row.coverage),
  column('number', 'value', words.value, (row) => row.value),
  column('whole', 'class', words.class, (row) => row.mapClass),
  column('text', 'mapped', words.mapped, (row) => row.mapped),
  column('text', 'without', words.without, (row) => marksText(row.without)),
  ids('active', exportWords.active, (row) => row.plans.active),
  ids('planned', exportWords.planned, (row) => row.plans.planned),
  ids('ended', exportWords.ended, (row) => row.plans.ended),
  ids('end_unknown', exportWords.endUnknown, (row) => row.plans.endUnknown),
  column('number', 'cover', exportWords.cover, (row) => row.plans.cover),
  ids('expiring', exportWords.expiring, (row) => row.plans.expiring),
  column('whole', 'years_since_plan', exportWords.yearsSincePlan, (row) => row.need.yearsSincePlan),
  column('text', 'group', exportWords.group, (row) => row.need.group?.id ?? null),
  ids('drivers', exportWords.drivers, (row) => row.need.drivers.map(({ id }) => id)),
  ...NOTE_KINDS.map((kind) => column('text', ...NOTES[kind], (row) => noteLines(row.notes, kind).en)),
];

/** What the figures rest on, the same on every row, so that a row cut out still says where it is from. `weights` and `years_used` are `id=number` joined by `;`. */
export function originColumns(about: PriorityAbout): readonly ProgramColumn[] {
  const { city, level } = about;
  const weights = about.weights.map(({ id, weight }) => `${id}=${digits(weight)}`).join(';');
  const yearsUsed = about.yearsUsed.map(({ indicator, year }) => `${indicator}=${year ?? ''}`).join(';');
  const same = (kind: CellKind, id: string, title: Localized, value: Cell): ProgramColumn => column(kind, id, title, () => value);
  return [
    same('text', 'package', words.packageId, city.id),
    same('text', 'version', words.version, city.version),
    same('text', 'digest', exportWords.digest, city.digest),
    same('truth', 'fictional', words.fictional, String(city.fictional)),
    same('text', 'level', exportWords.level, level.id),
    same('whole', 'year', exportWords.year, about.year),
    same('text', 'years_used', words.yearsUsed, yearsUsed),
    same('text', 'weights', words.weights, weights),
    same('day', 'plans_date', exportWords.plansDate, about.plansDate),
    same('text', 'groups', exportWords.groups, about.groups.en),
    same('day', 'exported', exportWords.exported, about.exported),
    same('text', 'method', exportWords.method, about.method.en),
    same('text', 'link', exportWords.link, about.link),
  ];
}

/** Everything that the score is made of. */
export const figureColumns = ({ figures }: PriorityAbout): readonly ProgramColumn[] => figures.map(({ id, title }, i) => column('number', id, title, (row) => row.figures[i] ?? null));

/** How sure ranks are, each doubt with the statement of what it is of. */
export const spanProgramColumns = ({ spans }: PriorityAbout): readonly ProgramColumn[] =>
  spans.flatMap(({ kind, statement }, group) => {
    const { columns, heads, title } = SPAN_GROUPS[kind];
    return columns.map((id, i) => {
      const head = heads[i];
      return head === undefined ? column('text', id, title, () => statement.en) : column('number', id, head, (row) => row.spans[group]?.[i] ?? null);
    });
  });

/** All columns of the list for programs, in their order. */
export const programColumns = (about: PriorityAbout): readonly ProgramColumn[] => [...AREA_COLUMNS, ...originColumns(about), ...figureColumns(about), ...spanProgramColumns(about)];

/**
 * What a feature on a map carries: what is known of its area and whether the city is a fictional one; what else the figures rest on stands once in the
 * file. Formats of maps tell columns apart by small letters alone, and have two of their own.
 */
export function mapColumns(about: PriorityAbout): readonly ProgramColumn[] {
  const taken = new Set(['fid', 'geom']);
  const columns = [
    ...AREA_COLUMNS,
    column('truth', 'fictional', words.fictional, () => String(about.city.fictional)),
    ...figureColumns(about),
    ...spanProgramColumns(about).filter(({ kind }) => kind === 'number'),
  ];
  return columns.map((one) => {
    let id = one.id;
    for (let n = 2; taken.has(id.toLowerCase()); n += 1) id = `${one.id}_${n}`;
    taken.add(id.toLowerCase());
    return { ...one, id };
  });
}
