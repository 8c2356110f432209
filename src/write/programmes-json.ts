import type { AreaGeometry } from '../model/geometry.ts';
import type { Budget, PartialDate, Programme } from '../model/programme.ts';

/** The programmes as `programmes.json` of a package: every member that the format knows, then those it does not, as they stood. What is not known is left out. */
export const programmesJson = (programmes: readonly Programme[]): string => `${JSON.stringify(programmes.map(programmeMembers), null, 1)}\n`;

/** One programme as the format has it. */
export function programmeMembers(one: Programme): Readonly<Record<string, unknown>> {
  const { id, title, type, kind, dwellings, delimitation, organisations, departments, themes, objectives, residents, sources, notes } = one;
  return known({
    id, title, type, kind,
    status: one.status.map(({ state, date, body, note }) => known({ state, date: textOf(date), body, note })),
    start: textOf(one.start), end: textOf(one.end),
    areas: Object.fromEntries(one.areas),
    geometry: one.geometry === null ? null : geometryOf(one.geometry),
    dwellings, delimitation, organisations, departments, themes, objectives,
    budget: one.budget === null ? null : budgetOf(one.budget),
    residents,
    projects: one.projects.map(({ milestones, ...project }) => known({ ...project, milestones: milestones.map(({ date, ...milestone }) => known({ ...milestone, date: textOf(date) })) })),
    requirements: one.requirements.map(known),
    evaluations: one.evaluations.map(known),
    sources, notes,
    ...Object.fromEntries(one.further),
  });
}

const textOf = (date: PartialDate | null): string | null => (date === null ? null : date.text);

const budgetOf = ({ total, currency, split, departments }: Budget): Readonly<Record<string, unknown>> =>
  known({ total, currency, split: Object.fromEntries(split), departments: Object.fromEntries(departments) });

const geometryOf = ({ polygons }: AreaGeometry): object =>
  polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0] } : { type: 'MultiPolygon', coordinates: polygons };

/** Without what says nothing: null, empty lists and empty objects. */
const known = (given: object): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(given).filter(([, value]) => !saysNothing(value)));

const saysNothing = (value: unknown): boolean => value === null || (typeof value === 'object' && Object.keys(value).length === 0);
