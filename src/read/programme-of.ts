import type { AreaGeometry } from '../model/geometry.ts';
import type { PartialDate, Programme, Project } from '../model/programme.ts';
import { programmeWords } from '../text/read-programme-words.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import { knownLevel, memberOf } from './known-parts.ts';
import { partialDate } from './partial-date.ts';
import type { Part } from './parse-shape.ts';
import type { ProgrammeContext } from './read-programmes.ts';
import { programmeShape } from './shape/programme-shapes.ts';
import type { ProgrammeOutput } from './shape/programme-shapes.ts';

/** A programme from members of the right shape; unknown areas and impossible dates are left out with an error each. */
export function programmeOf(given: ProgrammeOutput, geometry: AreaGeometry | null, part: Part, context: ProgrammeContext): Programme {
  checkType(given, part, context);
  const { id, title, type, delimitation, organisations, departments, themes, objectives } = given;
  return {
    ...{ id, title, type, delimitation, organisations, departments, themes, objectives, geometry },
    kind: given.kind ?? null,
    status: given.status.map(({ state, date, body, note }, i) => ({ state, date: dateAt(date, part, ['status', i, 'date'], context.log), body: body ?? null, note: note ?? null })),
    ...periodOf(given, part, context.log),
    areas: areasOf(given, part, context),
    dwellings: given.dwellings ?? null,
    budget: budgetOf(given.budget),
    residents: given.residents ?? null,
    projects: given.projects.map((project, i) => projectOf(project, memberOf(part, 'projects', i), context.log)),
    sources: given.sources.map((source) => (typeof source === 'string' ? source : [source.title, source.url].filter(Boolean).join(', '))),
    notes: given.notes ?? null,
    further: new Map(Object.entries(given).filter(([key]) => !Object.hasOwn(programmeShape.entries, key))),
  };
}

function checkType({ id, type }: ProgrammeOutput, part: Part, { types, log }: ProgrammeContext): void {
  if (types.some((one) => one.id === type)) return;
  const allowed = types.map((one) => one.id).join(', ');
  log.add(finding(programmeWords, 'unknown-programme-type', { id, type, allowed }, { ...part.json.place([...part.path, 'type']), feature: id }));
}

type GivenDate = string | number | null | undefined;

function dateAt(given: GivenDate, part: Part, path: readonly (string | number)[], log: IssueLog): PartialDate | null {
  if (given === null || given === undefined || given === '') return null;
  const date = partialDate(String(given));
  if (date === null) log.add(finding(programmeWords, 'invalid-date', { text: String(given) }, part.json.place([...part.path, ...path])));
  return date;
}

function periodOf({ id, start, end }: ProgrammeOutput, part: Part, log: IssueLog): Pick<Programme, 'start' | 'end'> {
  const from = dateAt(start, part, ['start'], log);
  const to = dateAt(end, part, ['end'], log);
  if (from === null || to === null || to.last >= from.first) return { start: from, end: to };
  log.add(finding(programmeWords, 'end-before-start', { id, start: from.text, end: to.text }, { ...part.json.place([...part.path, 'end']), feature: id }));
  return { start: from, end: null };
}

function areasOf({ id, areas }: ProgrammeOutput, part: Part, context: ProgrammeContext): Programme['areas'] {
  const known = Object.entries(areas).flatMap(([levelId, ids]) => {
    const level = knownLevel(levelId, memberOf(part, 'areas', levelId), context);
    if (level === null) return [];
    const found = ids.map(String).filter((area, i) => {
      if (level.positions.has(area)) return true;
      const place = part.json.place([...part.path, 'areas', levelId, i]);
      context.log.add(finding(programmeWords, 'unknown-programme-area', { id, area, level: levelId }, { ...place, feature: id }));
      return false;
    });
    return [[levelId, [...new Set(found)]] as const];
  });
  return new Map(known);
}

function budgetOf(given: ProgrammeOutput['budget']): Programme['budget'] {
  if (given === undefined || given === null) return null;
  const split = Object.entries(given.split).flatMap(([payer, amount]) => (typeof amount === 'number' ? [[payer, amount] as const] : []));
  return { total: given.total ?? null, currency: given.currency, split: new Map(split) };
}

function projectOf(given: ProgrammeOutput['projects'][number], part: Part, log: IssueLog): Project {
  return {
    title: given.title,
    objective: given.objective ?? null,
    milestones: given.milestones.map(({ title, date, state }, i) => ({ title, date: dateAt(date, part, ['milestones', i, 'date'], log), state: state ?? null })),
    successCriteria: given.successCriteria,
    indicator: given.indicator ?? null,
    target: given.target ?? null,
  };
}
