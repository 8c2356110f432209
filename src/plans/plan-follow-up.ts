import type { Day, Evaluation, Milestone, Programme, Requirement, RequirementAnswer } from '../model/programme.ts';
import { addMonths } from './calendar.ts';

/** What a milestone is on a date. `unclear`: its day has passed and nothing says whether it was reached. */
export type MilestoneStanding = 'ahead' | 'soon' | 'reached' | 'delayed' | 'dropped' | 'unclear';

const SAID: ReadonlyMap<string, MilestoneStanding> = new Map([
  ['nået', 'reached'], ['opnået', 'reached'], ['reached', 'reached'], ['done', 'reached'],
  ['forsinket', 'delayed'], ['delayed', 'delayed'], ['ikke nået', 'delayed'], ['missed', 'delayed'],
  ['bortfaldet', 'dropped'], ['dropped', 'dropped'], ['cancelled', 'dropped'],
]);

/**
 * A milestone on a date. Before its day it is `ahead`, `soon` in the three months before; from its day on it is what its state says.
 * A state that says it was dropped or delayed holds on every date; a milestone without a date is what its state says, else ahead.
 */
export function milestoneOn({ date, state }: Milestone, day: Day): MilestoneStanding {
  const said = SAID.get((state ?? '').trim().toLowerCase()) ?? null;
  if (said === 'dropped' || said === 'delayed') return said;
  if (date === null) return said ?? 'ahead';
  if (date.last > day) return date.first <= addMonths(day, 3) ? 'soon' : 'ahead';
  return said ?? 'unclear';
}

export interface RequirementLine {
  readonly requirement: Requirement;
  readonly answer: RequirementAnswer;
  readonly note: string | null;
}

/** The package's requirements with what was found of each in a programme; what it does not speak of is not assessed. */
export function checklistOf({ requirements }: Programme, asked: readonly Requirement[]): readonly RequirementLine[] {
  return asked.map((requirement) => {
    const found = requirements.findLast((one) => one.requirement === requirement.id);
    return { requirement, answer: found?.answer ?? 'not-assessed', note: found?.note ?? null };
  });
}

/** Whether every requirement that co-financing asks for is met. `unknown`: none is unmet, and some are not assessed. */
export function meetsConditions(programme: Programme, asked: readonly Requirement[]): 'yes' | 'no' | 'unknown' {
  const answers = checklistOf(programme, asked).flatMap(({ requirement, answer }) => (requirement.condition ? [answer] : []));
  if (answers.includes('not-met')) return 'no';
  return answers.includes('not-assessed') ? 'unknown' : 'yes';
}

/** The year's evaluations over all programmes, for the report of the fourth quarter. */
export interface EvaluationSummary {
  readonly year: number;
  readonly evaluated: readonly { readonly programme: Programme; readonly evaluation: Evaluation }[];
  /** Ones that ran in the year and have no evaluation of it. */
  readonly missing: readonly Programme[];
}

/** @param ran whether a programme was active on a day of the year */
export function evaluationsOf(programmes: readonly Programme[], year: number, ran: (programme: Programme) => boolean): EvaluationSummary {
  const evaluated = programmes.flatMap((programme) => programme.evaluations.filter((one) => one.year === year).map((evaluation) => ({ programme, evaluation })));
  const done = new Set(evaluated.map(({ programme }) => programme.id));
  return { year, evaluated, missing: programmes.filter((one) => ran(one) && !done.has(one.id)) };
}
