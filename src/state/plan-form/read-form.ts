import type { AreaGeometry } from '../../model/geometry.ts';
import { partialDate } from '../../model/partial-date.ts';
import type { PartialDate, Programme, ProgrammeState, Project } from '../../model/programme.ts';
import { programmeOfDraft } from '../../plans/draft-programme.ts';
import type { ProgrammeDraft } from '../../plans/programme-draft.ts';
import { closedRing, cornersText, typedCorners } from './corners-text.ts';
import type { PlanForm, ProjectForm } from './plan-form.ts';
import { typedDate, typedLines, typedNumber } from './typed-text.ts';

/** What of the form can be wrong in ways that every programme can: dates as the package writes them, amounts `NaN` where they are no numbers. */
export function draftOfForm(form: PlanForm, base: Programme): ProgrammeDraft {
  const { type, kind, areas, themes } = form;
  return {
    id: base.id, type, themes,
    title: form.title.trim(),
    kind: kind === 'extraordinary' || kind === 'transition' ? kind : null,
    start: typedDate(form.start),
    end: typedDate(form.end),
    areas: new Map(Object.entries(areas).filter(([, ids]) => ids.length > 0)),
    geometry: geometryOf(form, base),
    total: typedNumber(form.total),
    split: amountsOf(Object.entries(form.split)),
    departments: amountsOf(form.departments.map(({ name, amount }) => [name.trim(), amount])),
  };
}

const amountsOf = (entries: readonly (readonly [string, string])[]): ReadonlyMap<string, number> =>
  new Map(
    entries.flatMap(([name, text]) => {
      const amount = typedNumber(text);
      return amount === null || name === '' ? [] : [[name, amount] as const];
    }),
  );

/** What was drawn; where nothing was moved the border of the programme itself, with all that a list of corners cannot say. */
function geometryOf({ corners }: PlanForm, { geometry }: Programme): AreaGeometry | null {
  if (geometry !== null && cornersText(geometry) === corners) return geometry;
  const pieces = typedCorners(corners).pieces.filter((piece) => piece.length >= 3);
  return pieces.length === 0 ? null : { polygons: pieces.map((piece) => [closedRing(piece)]) };
}

/** The programme that a form without errors means; what the form does not hold is that of `base`. */
export function programmeOfForm(form: PlanForm, base: Programme): Programme {
  const draft = draftOfForm(form, base);
  const programme = programmeOfDraft(draft, base);
  return {
    ...programme,
    delimitation: delimitationOf(draft, base),
    status: form.status.filter(({ state }) => state !== '').map(({ state, date, body, note }) => ({ state: state as ProgrammeState, date: dateOf(date), body: textOf(body), note: textOf(note) })),
    organisations: typedLines(form.organisations),
    objectives: typedLines(form.objectives),
    departments: [...new Set(form.departments.map(({ name }) => name.trim()).filter((name) => name !== ''))],
    residents: typedNumber(form.residents),
    projects: form.projects.map((project) => projectOf(project)),
    requirements: Object.entries(form.requirements).flatMap(([requirement, { answer, note }]) => (answer === 'not-assessed' && note.trim() === '' ? [] : [{ requirement, answer, note: textOf(note) }])),
    notes: textOf(form.notes),
  };
}

/** Ground that is drawn or picked here is meant exactly; how well the same ground was known before stays. */
function delimitationOf({ geometry, areas }: ProgrammeDraft, base: Programme): Programme['delimitation'] {
  const isSame = geometry === base.geometry && JSON.stringify([...areas]) === JSON.stringify([...base.areas]);
  if (isSame) return base.delimitation;
  return geometry === null && areas.size === 0 ? 'unknown' : 'exact';
}

const dateOf = (text: string): PartialDate | null => partialDate(typedDate(text));
const textOf = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const projectOf = ({ title, objective, politicalObjective, milestones, criteria, indicator, target }: ProjectForm): Project => ({
  title: title.trim(),
  objective: textOf(objective),
  politicalObjective: textOf(politicalObjective),
  milestones: milestones.filter((one) => one.title.trim() !== '').map((one) => ({ title: one.title.trim(), date: dateOf(one.date), state: textOf(one.state) })),
  successCriteria: typedLines(criteria),
  indicator: indicator === '' ? null : indicator,
  target: typedNumber(target),
});
