import { labelsOf } from '../../format/area-label.ts';
import type { CityPackage } from '../../model/city-package.ts';
import { valueAt } from '../../model/column.ts';
import type { IndexTree } from '../../model/index-tree.ts';
import type { AreaNote } from '../../model/area-note.ts';
import type { Localized } from '../../model/localized.ts';
import type { Profile } from '../../model/profile.ts';
import type { ProfileRecord } from '../../model/profile-record.ts';
import type { Day } from '../../model/programme.ts';
import { DEFAULT_ROBUSTNESS, type Robustness, type RobustnessOptions } from '../../model/robustness.ts';
import { neighbourGraph, type NeighbourGraph } from '../../draw/neighbours.ts';
import { plansOfAreas, type AreaPlans } from '../../plans/area-plans.ts';
import { coverFaces } from '../../plans/cover-faces.ts';
import { cutPieces } from '../../plans/cut-pieces.ts';
import { programmesOnDate, type ProgrammeOnDate } from '../../plans/programme-on-date.ts';
import type { DisclosedLevel } from '../../score/disclosure-gate.ts';
import { robustnessOf } from '../../score/robustness/robustness.ts';
import { scoreLevel, type ScoredLevel } from '../../score/score-level.ts';
import { developmentOf, type Development } from './development.ts';

/** What a report is asked for. */
export interface ReportQuestion {
  /** Its titles, programmes, targets and shapes; figures are taken from `levels` alone. */
  readonly city: CityPackage;
  /** Every level through the disclosure gate. */
  readonly levels: readonly DisclosedLevel[];
  readonly level: DisclosedLevel;
  readonly tree: IndexTree;
  /** `null`: the package's own index. */
  readonly profile: Profile | null;
  readonly year: number | null;
  /** The day on which plans are read. */
  readonly date: Day;
  /** Where the same can be seen on a map; `null`: nothing is said. */
  readonly link: string | null;
  /** What makes the same file again. */
  readonly again: string | null;
  /** Addresses that open an area on a map; left out: there are none. */
  readonly areaLink?: (area: string) => AreaLink;
  /** What the index is called where it is neither the package's own nor the profile as it stands there. */
  readonly weighedBy?: Localized;
  /** What is varied for rank spans; left out: what the command `robustness` varies. */
  readonly doubt?: RobustnessOptions;
  /** A person's own notes about areas. */
  readonly notes?: readonly AreaNote[];
  /** The last profile of an area, as far as one was handed over; left out: none were asked for. */
  readonly lastProfile?: (area: string) => ProfileRecord | null;
}

/** The view of an area: with every choice, and with none but the area, which is short enough for any code that a phone reads. */
export interface AreaLink {
  readonly exact: string;
  readonly short: string;
}

/** Everything the profiles of a level have in common, worked out once. */
export interface ReportContext extends ReportQuestion {
  readonly scored: ScoredLevel;
  readonly spans: Robustness;
  /** In the order of the level's areas. */
  readonly labels: readonly string[];
  readonly programmes: readonly ProgrammeOnDate[];
  readonly plans: readonly AreaPlans[];
  readonly neighbours: NeighbourGraph;
  readonly development: Development;
}

/** Works out what all profiles of the level share: scores, rank spans, years, plans, neighbours. Figures reach a report by the disclosed levels only. */
export function prepareReport(question: ReportQuestion): ReportContext {
  const { city, level, tree, year, date } = question;
  const scored = scoreLevel(level, city, tree, year);
  const programmes = programmesOnDate(city.programmes, city.programmeTypes, date);
  return {
    ...question,
    scored,
    spans: robustnessOf(tree, scored.input, question.doubt ?? DEFAULT_ROBUSTNESS),
    labels: labelsOf(city, level),
    programmes,
    plans: plansOfAreas(coverFaces(city, level, cutPieces), programmes),
    neighbours: level.geometries === null ? level.areas.map(() => []) : neighbourGraph(level.geometries),
    development: developmentOf(level, city, tree, year),
  };
}

/** Whether the area at a position has a score. */
export const isScored = ({ scored }: Pick<ReportContext, 'scored'>, position: number): boolean => valueAt(scored.result.score, position) !== null;
