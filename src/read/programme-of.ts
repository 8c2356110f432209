import type { AreaGeometry } from '../model/geometry.ts';
import type { Level } from '../model/level.ts';
import { partialDate } from '../model/partial-date.ts';
import type { PartialDate, Programme, Project } from '../model/programme.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import { nearRepairOf } from './join-areas.ts';
import { knownLevel, knowsIndicator, memberOf } from './known-parts.ts';
import type { Part } from './parse-shape.ts';
import type { ProgrammeContext } from './read-programmes.ts';
import { programmeShape } from './shape/programme-shapes.ts';
import type { ProgrammeOutput } from './shape/programme-shapes.ts';

/** A programme from members of the right shape; unknown areas and impossible dates are left out with an error each. */
export function programmeOf(given: ProgrammeOutput, geometry: AreaGeometry | null, part: Part, context: ProgrammeContext): Programme {
  checkType(given, part, context);
  const { id, title, type, organisations, departments, themes, objectives } = given;
  const areas = areasOf(given, part, context);
  return {
    id,
    title,
    type,
    delimitation: given.delimitation ?? delimitationOf(geometry, areas),
    organisations,
    departments,
    themes,
    objectives,
    geometry,
    kind: given.kind ?? null,
    status: given.status.map(({ state, date, body, note }, i) => ({ state, date: dateAt(date, part, ['status', i, 'date'], context.log), body: body ?? null, note: note ?? null })),
    ...periodOf(given, part, context.log),
    areas,
    dwellings: given.dwellings ?? null,
    budget: budgetOf(given.budget),
    residents: given.residents ?? null,
    projects: given.projects.map((project, i) => projectOf(project, memberOf(part, 'projects', i), context)),
    requirements: given.requirements.map(({ requirement, answer, note }) => ({ requirement, answer, note: note ?? null })),
    evaluations: given.evaluations.map(({ year, organisation, content, supplement, anchoring }) => ({
      year, organisation: organisation ?? null, content: content ?? null, supplement: supplement ?? null, anchoring: anchoring ?? null,
    })),
    sources: given.sources.map((source) => (typeof source === 'string' ? source : [source.title, source.url].filter(Boolean).join(', '))),
    notes: given.notes ?? null,
    further: new Map(Object.entries(given).filter(([key]) => !Object.hasOwn(programmeShape.entries, key))),
  };
}

function checkType({ id, type }: ProgrammeOutput, part: Part, { types, log }: ProgrammeContext): void {
  if (types.some((one) => one.id === type)) return;
  const allowed = types.map((one) => one.id).join(', ');
  log.add(finding('unknown-programme-type', { id, type, allowed }, { ...part.json.place([...part.path, 'type']), feature: id }));
}

/** Where a programme does not say how well its borders are known: a polygon is taken as drawn, a list of areas as about there. */
function delimitationOf(geometry: AreaGeometry | null, areas: Programme['areas']): Programme['delimitation'] {
  if (geometry !== null) return 'exact';
  return areas.size > 0 ? 'approximate' : 'unknown';
}

type GivenDate = string | number | null | undefined;

function dateAt(given: GivenDate, part: Part, path: readonly (string | number)[], log: IssueLog): PartialDate | null {
  if (given === null || given === undefined || given === '') return null;
  const date = partialDate(String(given));
  if (date === null) log.add(finding('invalid-date', { text: String(given) }, part.json.place([...part.path, ...path])));
  return date;
}

function periodOf({ id, start, end }: ProgrammeOutput, part: Part, log: IssueLog): Pick<Programme, 'start' | 'end'> {
  const from = dateAt(start, part, ['start'], log);
  const to = dateAt(end, part, ['end'], log);
  if (from === null || to === null || to.last >= from.first) return { start: from, end: to };
  log.add(finding('end-before-start', { id, start: from.text, end: to.text }, { ...part.json.place([...part.path, 'end']), feature: id }));
  return { start: from, end: null };
}

function areasOf({ id, areas }: ProgrammeOutput, part: Part, context: ProgrammeContext): Programme['areas'] {
  const known = Object.entries(areas).flatMap(([levelId, ids]) => {
    const level = knownLevel(levelId, memberOf(part, 'areas', levelId), context);
    if (level === null) return [];
    const found = ids.flatMap((given, i) => areaAt(given, level, memberOf(part, 'areas', levelId, i), id, context));
    return [[levelId, [...new Set(found)]] as const];
  });
  return new Map(known);
}

/** The area's id as the level has it, mended by `joinRepairs`; none and an error where the level has no such area. */
function areaAt(given: string | number, level: Level, at: Part, programme: string, { joinRepairs, log }: ProgrammeContext): readonly string[] {
  const place = () => ({ ...at.json.place(at.path), feature: programme });
  if (typeof given === 'number') log.addOnce(`numeric-id ${at.json.file}`, () => finding('numeric-id', { name: 'areas' }, place()));
  const area = String(given);
  const mended = joinRepairs.find(({ from, level: where }) => from === area && where === level.id)?.to ?? area;
  if (level.positions.has(mended)) return [mended];
  const near = nearRepairOf(area, level.positions.keys(), level.id);
  log.add(finding('unknown-programme-area', { id: programme, area, level: level.id }, { ...place(), ...near }));
  return [];
}

function budgetOf(given: ProgrammeOutput['budget']): Programme['budget'] {
  if (given === undefined || given === null) return null;
  return { total: given.total ?? null, currency: given.currency, split: amountsOf(given.split), departments: amountsOf(given.departments) };
}

const amountsOf = (given: Readonly<Record<string, number | null>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(given).flatMap(([name, amount]) => (typeof amount === 'number' ? [[name, amount] as const] : [])));

function projectOf(given: ProgrammeOutput['projects'][number], part: Part, context: ProgrammeContext): Project {
  const { log } = context;
  const { indicator = null } = given;
  const isKnown = indicator !== null && knowsIndicator(indicator, memberOf(part, 'indicator'), context);
  return {
    title: given.title,
    objective: given.objective ?? null,
    politicalObjective: given.politicalObjective ?? null,
    milestones: given.milestones.map(({ title, date, state }, i) => ({ title, date: dateAt(date, part, ['milestones', i, 'date'], log), state: state ?? null })),
    successCriteria: given.successCriteria,
    indicator: isKnown ? indicator : null,
    target: given.target ?? null,
  };
}
