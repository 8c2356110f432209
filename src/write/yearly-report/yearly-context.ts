import type { Day } from '../../model/programme.ts';
import type { YearlyRecord } from '../../model/yearly-record.ts';
import { plansOfAreas, type AreaPlans } from '../../plans/area-plans.ts';
import { coverFaces } from '../../plans/cover-faces.ts';
import { cutPieces } from '../../plans/cut-pieces.ts';
import { programmesOnDate, type ProgrammeOnDate } from '../../plans/programme-on-date.ts';
import { tenureGround, type TenureGround } from '../../score/tenure/tenure-ground.ts';
import { scoreLevel, type ScoredLevel } from '../../score/score-level.ts';
import { prepareReport, type ReportContext, type ReportQuestion } from '../report/report-context.ts';
import { periodOf, type Period } from './period.ts';

/** What a yearly report is asked for. */
export interface YearlyQuestion extends ReportQuestion {
  /** The year of the last report; `null`: there is no earlier year to compare with. */
  readonly since: number | null;
  /** The day of the last report, on which plans are read for it. */
  readonly sinceDate: Day;
  /** How the last report was made, where its file was handed over; left out or `null`: it was not. */
  readonly last?: YearlyRecord | null;
}

/** Everything a yearly report is written from. */
export interface YearlyContext extends ReportContext {
  readonly since: number | null;
  readonly sinceDate: Day;
  readonly last: YearlyRecord | null;
  /** `null`: there are no scores in both years. */
  readonly period: Period | null;
  /** The level in the year of the last report, at the weights and method of this one. */
  readonly scoredThen: ScoredLevel | null;
  /** Programmes and what they cover on the day of the last report, in the order of the package and the level. */
  readonly programmesThen: readonly ProgrammeOnDate[];
  readonly plansThen: readonly AreaPlans[];
  /** Programme -> positions of the areas of the level in which it works. */
  readonly areasOf: ReadonlyMap<string, readonly number[]>;
  /** `null`: the package does not mark almen housing. */
  readonly tenure: TenureGround | null;
}

/** Works out what the report says: both years at the same weights, plans on both days. Figures reach it by the disclosed levels only. */
export function prepareYearly(question: YearlyQuestion): YearlyContext {
  const { city, levels, level, tree, since, sinceDate, last = null } = question;
  const context = prepareReport(question);
  const faces = coverFaces(city, level, cutPieces);
  const programmesThen = programmesOnDate(city.programmes, city.programmeTypes, sinceDate);
  return {
    ...context,
    since,
    sinceDate,
    last,
    period: since === null || question.year === null ? null : periodOf(level, city, tree, since, question.year),
    scoredThen: since === null ? null : scoreLevel(level, city, tree, since),
    programmesThen,
    plansThen: plansOfAreas(faces, programmesThen),
    areasOf: new Map(city.programmes.map(({ id }, i) => [id, faces.touched[i] ?? []])),
    tenure: tenureGround(levels),
  };
}
