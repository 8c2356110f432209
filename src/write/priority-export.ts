import type { Language, Localized } from '../model/localized.ts';
import { exportWords } from '../text/export-words.ts';
import { say } from '../text/say.ts';
import { csvLines, csvOf, DANISH_CSV, digits, MACHINE_CSV } from './csv.ts';
import { SPAN_GROUPS, type SpanGroup } from './span-columns.ts';
import type { Cell, Table } from './table.ts';

/** What an area's need is about, and how it stands to plans on the date. */
export interface PriorityNeed {
  /** Need and cover together; `null`: the area has no score, or need and plans are too many years apart. */
  readonly group: { readonly id: string; readonly title: Localized } | null;
  /** The themes that lift its score most, at most three, largest first. */
  readonly drivers: readonly { readonly id: string; readonly title: Localized }[];
  /** Whole years since the last plan that counts as cover ended; `null`: one runs, or none is known to have ended. */
  readonly yearsSincePlan: number | null;
}

/** One area of the list, as the screen shows it. */
export interface PriorityRow {
  readonly id: string;
  readonly label: string;
  readonly population: number | null;
  readonly score: number | null;
  readonly rank: number | null;
  readonly decile: number | null;
  /** Share 0..1 of the index's weight that rests on present values. */
  readonly coverage: number | null;
  /** The figure that the map colours. */
  readonly value: number | null;
  /** Titles of the marks set on the area ("mange studerende"). */
  readonly marks: readonly Localized[];
  /** Programme ids by their status on the date, and the share 0..1 of the area that active counting ones cover. */
  /** In the order of `PriorityAbout.figures`. */
  readonly figures: readonly (number | null)[];
  /** For each of `PriorityAbout.spans` its figures in the order of its columns. */
  readonly spans: readonly (readonly (number | null)[])[];
  readonly plans: { readonly active: readonly string[]; readonly planned: readonly string[]; readonly ended: readonly string[]; readonly endUnknown: readonly string[]; readonly expiring: readonly string[]; readonly cover: number };
  readonly need: PriorityNeed;
}

/** Everything that must be known to trust the list, and to make it again. */
export interface PriorityAbout {
  readonly city: { readonly id: string; readonly title: Localized; readonly version: string; readonly digest: string; readonly fictional: boolean };
  readonly level: { readonly id: string; readonly title: Localized };
  readonly year: number | null;
  /** What `value` is, with its unit. */
  readonly shown: Localized;
  /** How the score is made, in a sentence. */
  readonly method: Localized;
  /** Nodes of the index in tree order; weight 0 takes no part. */
  readonly weights: readonly { readonly id: string; readonly title: Localized; readonly weight: number }[];
  readonly yearsUsed: readonly { readonly indicator: string; readonly title: Localized; readonly year: number | null }[];
  /**
   * What the score is made of, so that it can be computed again: each node of the index as handed to its parent (`id` of the node), and
   * each scored indicator's own figure (`value:ID`).
   */
  readonly figures: readonly { readonly id: string; readonly title: Localized }[];
  /** Which need is high and how much cover is enough, or why areas stand in no groups. */
  readonly groups: Localized;
  /** The doubts about ranks that the list tells of, each with what was varied and drawn; empty: none. */
  readonly spans: readonly SpanGroup[];
  /** Areas of the level that have a score, and those the list shows. */
  readonly scored: number;
  readonly filters: readonly Localized[];
  /** ISO days: the date that plans are read on, and the day of the export by the injected clock. */
  readonly plansDate: string;
  readonly exported: string;
  readonly link: string;
  readonly sources: readonly string[];
}

/**
 * The list for Danish Excel: the table first, so that it can be sorted and filtered at once, then an empty row and two columns
 * that say what it is: package, level, years, method, weights, date and the link that opens the same view.
 */
export function priorityForExcel(rows: readonly PriorityRow[], about: PriorityAbout, language: Language): string {
  const heads = [
    exportWords.rank, exportWords.number, exportWords.area, exportWords.residents, exportWords.score, exportWords.decile,
    exportWords.coverage, about.shown, exportWords.active, exportWords.planned, exportWords.ended, exportWords.endUnknown, exportWords.cover, exportWords.marks,
    exportWords.expiring, exportWords.yearsSincePlan, exportWords.group, exportWords.drivers,
    ...about.figures.map((figure) => figure.title), ...about.spans.flatMap(({ kind }) => SPAN_GROUPS[kind].heads),
  ];
  const table: Table = { columns: heads.map((head) => say(head, language)), rows: rows.map((row) => excelRow(row, language)) };
  return csvOf(table, DANISH_CSV) + DANISH_CSV.lineEnd + csvLines(aboutRows(about, language), DANISH_CSV);
}

function excelRow(row: PriorityRow, language: Language): readonly Cell[] {
  const { active, planned, ended, endUnknown, cover } = row.plans;
  const marks = row.marks.map((mark) => say(mark, language)).join(', ');
  return [
    row.rank, row.id, row.label, row.population, row.score, row.decile, row.coverage, row.value,
    ...[active, planned, ended, endUnknown].map((ids) => ids.join(' ')), cover, marks,
    row.plans.expiring.join(' '), row.need.yearsSincePlan, row.need.group === null ? null : say(row.need.group.title, language),
    row.need.drivers.map(({ title }) => say(title, language)).join(', '), ...row.figures, ...row.spans.flat(),
  ];
}

function aboutRows(about: PriorityAbout, language: Language): readonly (readonly Cell[])[] {
  const { city, level } = about;
  const line = (head: Localized, value: Cell | Localized): readonly Cell[] => [say(head, language), isLocalized(value) ? say(value, language) : value];
  return [
    line(exportWords.about, ''),
    ...(city.fictional ? [line(exportWords.note, exportWords.fictional)] : []),
    line(exportWords.city, city.title),
    line(exportWords.package, `${city.id} ${city.version}`),
    line(exportWords.digest, city.digest),
    line(exportWords.level, level.title),
    line(exportWords.year, about.year),
    line(exportWords.scored, about.scored),
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

const isLocalized = (value: Cell | Localized): value is Localized => typeof value === 'object' && value !== null;

/** The fixed columns of the list for programs; those of `PriorityAbout.figures` follow at the right, then rank spans and what they are of. */
export const PRIORITY_COLUMNS = [
  'area', 'name', 'population', 'score', 'rank', 'decile', 'coverage', 'value', 'active', 'planned', 'ended', 'end_unknown', 'cover', 'expiring', 'years_since_plan', 'group', 'drivers',
  'package', 'version', 'digest', 'fictional', 'level', 'year', 'years_used', 'weights', 'plans_date', 'groups', 'exported', 'method', 'link',
] as const;

/**
 * The list for programs: one rectangular table, so that every reader takes it as it is. What it rests on stands in columns of
 * its own, the same on every row: `weights` and `years_used` as `id=number` joined by `;`. A row cut out still says where it is from.
 */
export function priorityForPrograms(rows: readonly PriorityRow[], about: PriorityAbout): string {
  const { city, level } = about;
  const weights = about.weights.map(({ id, weight }) => `${id}=${digits(weight)}`).join(';');
  const yearsUsed = about.yearsUsed.map(({ indicator, year }) => `${indicator}=${year ?? ''}`).join(';');
  const constant: readonly Cell[] = [city.id, city.version, city.digest, String(city.fictional), level.id, about.year, yearsUsed, weights, about.plansDate, about.groups.en, about.exported, about.method.en, about.link];
  const cells = (row: PriorityRow): readonly Cell[] => {
    const { active, planned, ended, endUnknown, cover } = row.plans;
    const lists = [active, planned, ended, endUnknown].map((ids) => ids.join(' '));
    return [row.id, row.label, row.population, row.score, row.rank, row.decile, row.coverage, row.value, ...lists, cover, row.plans.expiring.join(' '), row.need.yearsSincePlan, row.need.group?.id ?? null, row.need.drivers.map(({ id }) => id).join(' '), ...constant, ...row.figures, ...about.spans.flatMap(({ statement }, i) => [...(row.spans[i] ?? []), statement.en])];
  };
  const spans = about.spans.flatMap(({ kind }) => SPAN_GROUPS[kind].columns);
  return csvOf({ columns: [...PRIORITY_COLUMNS, ...about.figures.map(({ id }) => id), ...spans], rows: rows.map(cells) }, MACHINE_CSV);
}
