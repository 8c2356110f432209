import type { ProgrammeState } from '../../src/model/programme.ts';
import { betweenMonths } from './plan-history.ts';
import { REFERENCE_DATE } from './plan-periods.ts';
import { POLITICAL_OBJECTIVES, type ProjectIdea } from './plan-words.ts';

const isBegun = (reached: ProgrammeState): boolean => ['running', 'ended', 'stopped'].includes(reached);

/** Sub-projects with milestones spread over the period: reached before the reference date, planned after it, now and then late. */
export function projectsOf(ideas: readonly ProjectIdea[], reached: ProgrammeState, [start, end]: readonly [string | null, string | null], cityFigure: (indicator: string) => number): readonly object[] {
  return ideas.map((idea, at) => ({
    title: idea.title,
    objective: idea.objective,
    politicalObjective: POLITICAL_OBJECTIVES[idea.theme],
    milestones: idea.milestones.map((title, i) => {
      if (start === null) return { title };
      const date = betweenMonths(start, end ?? '2027-12', (i + 1) / (idea.milestones.length + 1));
      return { title, date, state: stateOf(date, reached, (at + i) % 5 === 3) };
    }),
    successCriteria: idea.criteria,
    indicator: idea.indicator,
    target: Math.round(cityFigure(idea.indicator) * idea.target * 10) / 10,
  }));
}

function stateOf(date: string, reached: ProgrammeState, isLate: boolean): string {
  if (reached === 'rejected' || reached === 'withdrawn') return 'bortfaldet';
  if (!isBegun(reached) || date > REFERENCE_DATE) return 'planlagt';
  return isLate && reached === 'running' ? 'forsinket' : isLate && reached === 'stopped' ? 'bortfaldet' : 'nået';
}
