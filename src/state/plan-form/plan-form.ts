import type { Programme, RequirementAnswer } from '../../model/programme.ts';
import { cornersText } from './corners-text.ts';

/** A step of a plan's history as it is written. */
export interface StatusForm {
  readonly state: string;
  readonly date: string;
  readonly body: string;
  readonly note: string;
}

export interface MilestoneForm {
  readonly title: string;
  readonly date: string;
  readonly state: string;
}

export interface ProjectForm {
  readonly title: string;
  readonly objective: string;
  readonly politicalObjective: string;
  readonly milestones: readonly MilestoneForm[];
  /** One a line. */
  readonly criteria: string;
  readonly indicator: string;
  readonly target: string;
}

/** A plan as it stands in the form: everything as it was typed, right or wrong. It is text alone, so that it can be kept as it is. */
export interface PlanForm {
  readonly title: string;
  readonly type: string;
  readonly kind: string;
  readonly start: string;
  readonly end: string;
  readonly status: readonly StatusForm[];
  /** Level id -> ids of areas. */
  readonly areas: Readonly<Record<string, readonly string[]>>;
  /** Corners of its own border, one a line: latitude, longitude. An empty line begins another piece. */
  readonly corners: string;
  readonly themes: readonly string[];
  /** One a line, as all lists of words. */
  readonly organisations: string;
  readonly objectives: string;
  readonly total: string;
  /** Payer -> amount. */
  readonly split: Readonly<Record<string, string>>;
  readonly departments: readonly { readonly name: string; readonly amount: string }[];
  readonly residents: string;
  readonly projects: readonly ProjectForm[];
  /** Requirement id -> what was found of it. */
  readonly requirements: Readonly<Record<string, { readonly answer: RequirementAnswer; readonly note: string }>>;
  readonly notes: string;
}

export const EMPTY_STATUS: StatusForm = { state: '', date: '', body: '', note: '' };
export const EMPTY_MILESTONE: MilestoneForm = { title: '', date: '', state: '' };
export const EMPTY_PROJECT: ProjectForm = { title: '', objective: '', politicalObjective: '', milestones: [], criteria: '', indicator: '', target: '' };

/** A number as a person would type it: a comma before the decimals, and never three of them, which would read as thousands. */
const numberText = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value).replace('.', ',').replace(/(,\d{3})$/, '$10'));

/** A programme as the form opens it. */
export function formOf(programme: Programme): PlanForm {
  const { title, type, kind, start, end, status, areas, geometry, themes, organisations, objectives, budget, residents, projects, requirements, notes } = programme;
  return {
    title, type, themes,
    kind: kind ?? '',
    start: start?.text ?? '',
    end: end?.text ?? '',
    status: status.map(({ state, date, body, note }) => ({ state, date: date?.text ?? '', body: body ?? '', note: note ?? '' })),
    areas: Object.fromEntries(areas),
    corners: geometry === null ? '' : cornersText(geometry),
    organisations: organisations.join('\n'),
    objectives: objectives.join('\n'),
    total: numberText(budget?.total),
    split: Object.fromEntries([...(budget?.split ?? [])].map(([payer, amount]) => [payer, numberText(amount)])),
    departments: departmentsOf(programme),
    residents: numberText(residents),
    projects: projects.map((project) => ({
      title: project.title,
      objective: project.objective ?? '',
      politicalObjective: project.politicalObjective ?? '',
      milestones: project.milestones.map((one) => ({ title: one.title, date: one.date?.text ?? '', state: one.state ?? '' })),
      criteria: project.successCriteria.join('\n'),
      indicator: project.indicator ?? '',
      target: numberText(project.target),
    })),
    requirements: Object.fromEntries(requirements.map(({ requirement, answer, note }) => [requirement, { answer, note: note ?? '' }])),
    notes: notes ?? '',
  };
}

/** Administrations that take part, with what they pay where that is known. */
function departmentsOf({ departments, budget }: Programme): PlanForm['departments'] {
  const parts = budget?.departments ?? new Map<string, number>();
  return [...new Set([...departments, ...parts.keys()])].map((name) => ({ name, amount: numberText(parts.get(name)) }));
}

/** Whether what stands in two forms is the same. */
export const isSameForm = (one: PlanForm, other: PlanForm): boolean => JSON.stringify(one) === JSON.stringify(other);
