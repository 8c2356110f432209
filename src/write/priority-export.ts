import { NOTE_KINDS, type AreaNote } from '../model/area-note.ts';
import type { ListColumn } from '../model/list-column.ts';
import type { Localized } from '../model/localized.ts';
import { csvOf, digits, MACHINE_CSV } from './csv.ts';
import { noteLines } from './note-lines.ts';
import { SPAN_GROUPS, type SpanGroup } from './span-columns.ts';
import type { Cell } from './table.ts';

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
  /** In the order of `PriorityAbout.figures`. */
  readonly figures: readonly (number | null)[];
  /** For each of `PriorityAbout.spans` its figures in the order of its columns. */
  readonly spans: readonly (readonly (number | null)[])[];
  /** Programme ids by their status on the date, and the share 0..1 of the area that active counting ones cover. */
  readonly plans: { readonly active: readonly string[]; readonly planned: readonly string[]; readonly ended: readonly string[]; readonly endUnknown: readonly string[]; readonly expiring: readonly string[]; readonly cover: number };
  readonly need: PriorityNeed;
  /** The person's own notes about it, newest first. */
  readonly notes: readonly AreaNote[];
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
  /** The columns that the screen shows: a file for people has these, files for programs have all. */
  readonly columns: readonly ListColumn[];
  /** Programme id -> title. */
  readonly planTitles: ReadonlyMap<string, string>;
  /** The doubts about ranks that the list tells of, each with what was varied and drawn, or why it is not there; empty: none. */
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

/** The fixed columns of the list for programs; those of `PriorityAbout.figures` follow at the right, then rank spans and what they are of. */
export const PRIORITY_COLUMNS = [
  'area', 'name', 'population', 'score', 'rank', 'decile', 'coverage', 'value', 'active', 'planned', 'ended', 'end_unknown', 'cover', 'expiring', 'years_since_plan', 'group', 'drivers',
  'decisions', 'not_shown', 'strengths',
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
  const constant: readonly Cell[] = [
    city.id, city.version, city.digest, String(city.fictional), level.id, about.year, yearsUsed, weights, about.plansDate,
    about.groups.en, about.exported, about.method.en, about.link,
  ];
  const cells = (row: PriorityRow): readonly Cell[] => {
    const { active, planned, ended, endUnknown, cover } = row.plans;
    const lists = [active, planned, ended, endUnknown].map((ids) => ids.join(' '));
    return [
      row.id, row.label, row.population, row.score, row.rank, row.decile, row.coverage, row.value,
      ...lists, cover, row.plans.expiring.join(' '), row.need.yearsSincePlan, row.need.group?.id ?? null, row.need.drivers.map(({ id }) => id).join(' '),
      ...NOTE_KINDS.map((kind) => noteLines(row.notes, kind).en),
      ...constant, ...row.figures, ...about.spans.flatMap(({ statement }, i) => [...(row.spans[i] ?? []), statement.en]),
    ];
  };
  const spans = about.spans.flatMap(({ kind }) => SPAN_GROUPS[kind].columns);
  return csvOf({ columns: [...PRIORITY_COLUMNS, ...about.figures.map(({ id }) => id), ...spans], rows: rows.map(cells) }, MACHINE_CSV);
}
