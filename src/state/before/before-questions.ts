import type { Level } from '../../model/level.ts';
import type { Programme } from '../../model/programme.ts';
import { areasWithoutPlan, groundOf, type BeforeAfterQuestion } from '../../plans/before-after.ts';
import { yearOf } from '../../plans/calendar.ts';
import type { CoverFaces } from '../../plans/cover-faces.ts';
import { YEARS_BEFORE } from '../../plans/twins.ts';
import type { DisclosedCity, DisclosedLevel } from '../../score/disclosure-gate.ts';
import type { BeforeChoice } from '../view.ts';

/**
 * What is asked of a plan before and after at one level, the best question first: indicators of its own sub-projects, then the scored ones, then context. With a chosen
 * indicator that one alone.
 * @param faces the cover of the level by the city's programmes
 */
export function beforeQuestions(city: DisclosedCity, programme: Programme, choice: BeforeChoice, level: DisclosedLevel, faces: CoverFaces): readonly BeforeAfterQuestion[] {
  const counting = new Set(city.programmeTypes.flatMap(({ id, countsAsCover }) => (countsAsCover ? [id] : [])));
  const start = programme.start === null ? null : yearOf(programme.start.first);
  const treated = groundOf(faces, city.programmes.findIndex(({ id }) => id === programme.id));
  const known = new Map<number, readonly number[]>();
  const without = (last: number): readonly number[] => {
    const found = known.get(last) ?? (start === null || treated.length === 0 ? [] : areasWithoutPlan(faces, city.programmes, (type) => counting.has(type), start - YEARS_BEFORE, last));
    known.set(last, found);
    return found;
  };
  const areas = level.areas.map(({ id, name }) => ({ id, name, parents: NONE, properties: NONE }));
  const asked = { programme: bareProgramme(programme), treated, removed: new Set(choice.removed) };
  return (choice.indicator === null ? beforeIndicators(city, programme) : [choice.indicator]).flatMap((indicator) => {
    const years = yearsOf(level, indicator);
    const breaks = city.indicators.get(indicator)?.breaks ?? [];
    return years.length < 2 ? [] : [{ ...asked, level: slimLevel({ ...level, areas }, indicator), indicator, breaks, without: without(Math.max(...years)) }];
  });
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/** The levels at which a plan can be asked of, the finest first. */
export const beforeLevels = (city: DisclosedCity, { indicator }: BeforeChoice): readonly DisclosedLevel[] =>
  city.levels.toReversed().filter((level) => (indicator === null ? [...level.series.keys()].some((id) => yearsOf(level, id).length > 1) : yearsOf(level, indicator).length > 1));

/** The indicators that can be asked of, in the order in which they are tried. */
export function beforeIndicators(city: DisclosedCity, { projects }: Pick<Programme, 'projects'>): readonly string[] {
  const known = [...city.indicators.keys()].filter((id) => city.levels.some((level) => yearsOf(level, id).length > 1) && city.levels.every(({ population }) => population !== id));
  const own = new Set(projects.flatMap(({ indicator }) => indicator ?? []));
  const group = (id: string): number => (own.has(id) ? 0 : city.indicators.get(id)?.direction === 'context' ? 2 : 1);
  return known.toSorted((a, b) => group(a) - group(b));
}

const yearsOf = (level: Level, indicator: string): readonly number[] => [...(level.series.get(indicator)?.keys() ?? [])].flatMap((year) => year ?? []);

/** What the answer needs of a level: a worker gets no borders, and no other figures. */
function slimLevel(level: Level, indicator: string): Level {
  const series = [indicator, level.population ?? ''].flatMap((id) => {
    const found = level.series.get(id);
    return found === undefined ? [] : [[id, found] as const];
  });
  return { ...level, positions: new Map(), geometries: null, series: new Map(series) };
}

/** Members that a file may hold beside those of the format need not be plain data. */
const bareProgramme = (programme: Programme): Programme => ({ ...programme, geometry: null, further: new Map(), projects: [], evaluations: [] });
