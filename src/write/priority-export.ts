import type { AreaNote } from '../model/area-note.ts';
import type { ListColumn } from '../model/list-column.ts';
import type { Localized } from '../model/localized.ts';
import type { AreaStatus, FigureMark } from './figure-mark.ts';
import type { SpanGroup } from './span-columns.ts';

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
  readonly status: AreaStatus;
  /** What stands in place of each figure that is not there, by its column for programs (`score`, `value:income`). */
  readonly without: ReadonlyMap<string, FigureMark>;
  readonly population: number | null;
  readonly score: number | null;
  readonly rank: number | null;
  readonly decile: number | null;
  /** Share 0..1 of the index's weight that rests on present values. */
  readonly coverage: number | null;
  /** The figure that the map colours. */
  readonly value: number | null;
  /** Its class on the map, from 1, the highest being most need; `null`: `mapped` says why there is none. */
  readonly mapClass: number | null;
  readonly mapped: 'class' | 'no-figure' | 'too-few-residents' | 'withheld' | 'left-out';
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

/** A figure that the score is made of: `unit` of an indicator's own figures, `null` for what a node of the index hands on. */
export interface ExportedFigure {
  readonly id: string;
  readonly title: Localized;
  readonly unit: string | null;
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
  /** An area with fewer residents has no score; `null`: no such limit. */
  readonly minimumPopulation: number | null;
  /** How the map's classes are made, and where they part. */
  readonly classes: Localized;
  /** Nodes of the index in tree order; weight 0 takes no part. */
  readonly weights: readonly { readonly id: string; readonly title: Localized; readonly weight: number }[];
  /** Indicators whose direction was guessed from a heading and confirmed by nobody. */
  readonly unconfirmed: readonly { readonly indicator: string; readonly title: Localized }[];
  readonly yearsUsed: readonly { readonly indicator: string; readonly title: Localized; readonly year: number | null }[];
  /**
   * What the score is made of, so that it can be computed again: each node of the index as handed to its parent (`id` of the node), and
   * each scored indicator's own figure (`value:ID`).
   */
  readonly figures: readonly ExportedFigure[];
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
