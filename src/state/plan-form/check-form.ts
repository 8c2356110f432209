import { formatNumber } from '../../format/number.ts';
import type { CityPackage } from '../../model/city-package.ts';
import type { Localized } from '../../model/localized.ts';
import { partialDate } from '../../model/partial-date.ts';
import type { Programme } from '../../model/programme.ts';
import { checkDraft, type DraftFinding } from '../../plans/programme-draft.ts';
import { planFormFindingWords as words } from '../../text/plan-form-finding-words.ts';
import { programmeDraftWords } from '../../text/programme-draft-words.ts';
import { fill } from '../../text/say.ts';
import { inBoth } from '../sentence.ts';
import { typedCorners } from './corners-text.ts';
import type { PlanForm, ProjectForm } from './plan-form.ts';
import { draftOfForm } from './read-form.ts';
import { typedDate, typedNumber } from './typed-text.ts';

/** What is said at a field of the form. */
export interface FormFinding {
  /** Which field: `title`, `split.kommune`, `projects.0.milestones.1.date`. */
  readonly at: string;
  /** An error keeps the plan from being saved; a remark does not. */
  readonly severity: 'error' | 'remark';
  readonly message: Localized;
}

const error = (at: string, message: Localized, blanks: Readonly<Record<string, string>> = {}): FormFinding => ({ at, severity: 'error', message: fill(message, blanks) });

/** Everything wrong with a form, in the order of its fields. */
export function checkForm(form: PlanForm, base: Programme, city: Pick<CityPackage, 'levels' | 'programmeTypes'>): readonly FormFinding[] {
  const context = { levels: city.levels, types: city.programmeTypes, taken: new Set<string>(), themes: [] };
  const found = [
    ...checkDraft({ ...draftOfForm(form, base), id: base.id || 'new' }, context).map((one) => wordedAt(one, form)),
    ...checkCorners(form),
    ...checkResidents(form),
    ...checkDepartments(form),
    ...form.status.flatMap(({ state, date, body, note }, i) => [...(state === '' && `${date}${body}${note}`.trim() !== '' ? [error(`status.${i}.state`, words['state-missing'])] : []), ...checkDate(date, `status.${i}.date`)]),
    ...form.projects.flatMap((project, i) => checkProject(project, `projects.${i}`)),
  ];
  return found.toSorted((a, b) => placeOf(a.at) - placeOf(b.at));
}

/** The fields in the order in which they stand. */
const ORDER = ['id', 'title', 'type', 'kind', 'start', 'end', 'areas', 'corners', 'themes', 'organisations', 'objectives', 'total', 'split', 'departments', 'residents', 'status', 'projects', 'requirements', 'notes'];
const placeOf = (at: string): number => ORDER.indexOf(at.split('.')[0] ?? '');

/** Where the form writes what a draft holds, and the numbers of the message as the language writes them. */
function wordedAt({ field, code, severity, blanks }: DraftFinding, form: PlanForm): FormFinding {
  const typed = field === 'start' || field === 'end' ? { ...blanks, text: form[field] } : blanks;
  const written = Object.entries(typed).map(([name, text]) => [name, AMOUNTS.has(name) && text !== '' ? inBoth((language) => formatNumber(Number(text), language)) : text] as const);
  const said = code === 'unknown-type' && form.type === '' ? words['type-missing'] : programmeDraftWords[code];
  return { at: fieldOf(field, blanks['name'] ?? '', form), severity, message: fill(said, Object.fromEntries(written)) };
}

const AMOUNTS = new Set(['sum', 'total', 'difference', 'municipality']);

function fieldOf(field: DraftFinding['field'], name: string, { departments }: PlanForm): string {
  if (field === 'geometry') return 'corners';
  if (field === 'split' && name !== '') return `split.${name}`;
  return field === 'departments' && name !== '' ? `departments.${departments.findIndex((one) => one.name.trim() === name)}.amount` : field;
}

function checkCorners({ corners }: PlanForm): readonly FormFinding[] {
  const { pieces, wrong } = typedCorners(corners);
  return [
    ...(wrong.length > 0 ? [error('corners', words['not-a-corner'], { lines: wrong.join(', ') })] : []),
    ...(pieces.some((piece) => piece.length < 3) ? [error('corners', words['too-few-corners'])] : []),
  ];
}

function checkResidents({ residents }: PlanForm): readonly FormFinding[] {
  const count = typedNumber(residents);
  return count === null || (Number.isInteger(count) && count >= 0) ? [] : [error('residents', words['not-whole'])];
}

const checkDepartments = ({ departments }: PlanForm): readonly FormFinding[] =>
  departments.flatMap(({ name, amount }, i) => {
    if (name.trim() === '') return amount.trim() === '' ? [] : [error(`departments.${i}.name`, words['department-missing'])];
    return departments.slice(0, i).some((one) => one.name.trim() === name.trim()) ? [error(`departments.${i}.name`, words['department-twice'], { name: name.trim() })] : [];
  });

const checkDate = (text: string, at: string): readonly FormFinding[] => (text.trim() === '' || partialDate(typedDate(text)) !== null ? [] : [error(at, programmeDraftWords['not-a-date'], { text })]);

const checkProject = ({ title, milestones, target }: ProjectForm, at: string): readonly FormFinding[] => [
  ...(title.trim() === '' ? [error(`${at}.title`, words['project-title-missing'])] : []),
  ...milestones.flatMap((one, i) => [
    ...(one.title.trim() === '' && `${one.date}${one.state}`.trim() !== '' ? [error(`${at}.milestones.${i}.title`, words['milestone-title-missing'])] : []),
    ...checkDate(one.date, `${at}.milestones.${i}.date`),
  ]),
  ...(Number.isNaN(typedNumber(target)) ? [error(`${at}.target`, programmeDraftWords['not-a-number'])] : []),
];
