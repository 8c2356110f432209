import type { Evaluation, Programme, Requirement, RequirementAnswer } from '../model/programme.ts';
import { yearOf } from './calendar.ts';
import { lastDayOf } from './last-day.ts';
import { checklistOf, evaluationsOf } from './plan-follow-up.ts';
import { neverBegan } from './status-on-date.ts';

/** The four headings of a yearly evaluation. */
export const EVALUATION_HEADINGS = ['organisation', 'content', 'supplement', 'anchoring'] as const satisfies readonly (keyof Evaluation)[];
export type EvaluationHeading = (typeof EVALUATION_HEADINGS)[number];

/** What all evaluations of a year say under one heading, plan by plan. */
export interface HeadingSummary {
  readonly heading: EvaluationHeading;
  readonly said: readonly { readonly programme: Programme; readonly text: string }[];
}

/** How many of the plans that ran in the year meet a requirement, as it is assessed in the package. */
export interface RequirementCount {
  readonly requirement: Requirement;
  readonly counts: Readonly<Record<RequirementAnswer, number>>;
}

/** The evaluations of a year over a list of plans, as the report of the fourth quarter asks for them. */
export interface YearOfEvaluations {
  readonly year: number;
  readonly evaluated: readonly { readonly programme: Programme; readonly evaluation: Evaluation }[];
  /** Ones that ran on a day of the year, and have no evaluation of it. */
  readonly missing: readonly Programme[];
  /** Ones without an evaluation of which it cannot be said whether they ran in the year: their start or end is not known. */
  readonly unclear: readonly Programme[];
  readonly headings: readonly HeadingSummary[];
  /** Over the evaluated and the missing. */
  readonly requirements: readonly RequirementCount[];
}

/**
 * Whether a programme was active on a day of the year, by its period and the entry that closed it. One that never began did not.
 * `unknown`: a date that it would take is not published.
 */
export function ranIn(programme: Programme, year: number): 'yes' | 'no' | 'unknown' {
  const { start } = programme;
  const end = lastDayOf(programme, `${year}-12-31`);
  if (neverBegan(programme) || (start !== null && yearOf(start.first) > year) || (end !== null && yearOf(end.last) < year)) return 'no';
  return start === null || end === null ? 'unknown' : 'yes';
}

export function evaluationSummary(programmes: readonly Programme[], year: number, asked: readonly Requirement[]): YearOfEvaluations {
  const { evaluated, missing } = evaluationsOf(programmes, year, (one) => ranIn(one, year) === 'yes');
  const done = new Set(evaluated.map(({ programme }) => programme));
  const headings = EVALUATION_HEADINGS.map((heading) => ({
    heading,
    said: evaluated.flatMap(({ programme, evaluation }) => (evaluation[heading] === null ? [] : [{ programme, text: evaluation[heading] }])),
  }));
  return {
    year,
    evaluated,
    missing,
    unclear: programmes.filter((one) => !done.has(one) && ranIn(one, year) === 'unknown'),
    headings,
    requirements: requirementCounts([...done, ...missing], asked),
  };
}

function requirementCounts(programmes: readonly Programme[], asked: readonly Requirement[]): readonly RequirementCount[] {
  const checklists = programmes.map((one) => checklistOf(one, asked));
  return asked.map((requirement, i) => {
    const counts = { met: 0, 'not-met': 0, 'not-assessed': 0 };
    for (const lines of checklists) counts[lines[i]?.answer ?? 'not-assessed'] += 1;
    return { requirement, counts };
  });
}

/** The years that any programme has an evaluation of, newest first. */
export const evaluatedYears = (programmes: readonly Programme[]): readonly number[] =>
  [...new Set(programmes.flatMap(({ evaluations }) => evaluations.map(({ year }) => year)))].toSorted((a, b) => b - a);
