import type { ProgrammeState } from '../../src/model/programme.ts';
import { DEGREE } from '../koebenhavn/draw-borders.ts';
import { isInRing } from '../koebenhavn/is-in-ring.ts';
import { CELL } from '../koebenhavn/read-grid.ts';
import type { Point } from '../koebenhavn/simplify-line.ts';
import { rounded } from './ground.ts';
import type { AreaNames } from './names-of-areas.ts';
import { CELL_METRES, toDegrees } from './place.ts';
import { groupsOf, PLAN_PERIODS, type PlanPeriod, RENEWAL_PERIODS, type RenewalPeriod } from './plan-periods.ts';
import { DEPARTMENTS, type ProjectIdea, RENEWAL_PROJECTS, SOCIAL_PROJECTS } from './plan-words.ts';
import { type Random, randomOf } from './random.ts';
import { statusHistory } from './plan-history.ts';
import { projectsOf } from './plan-projects.ts';
import { smoothNoise } from './smooth-noise.ts';
import type { Town } from './town.ts';

type Json = Readonly<Record<string, unknown>>;

/** What plans are made from: the town and its figures of the latest year. */
export interface PlanFacts {
  readonly town: Town;
  readonly names: AreaNames;
  /** Dwellings and residents of every estate, residents of every rode. */
  readonly dwellings: readonly number[];
  readonly residents: readonly number[];
  readonly rodeResidents: readonly number[];
  readonly rodeDwellings: readonly number[];
  /** The town's latest figure of an indicator. */
  readonly cityFigure: (indicator: string) => number;
}

/** Points of the unit circle with whole-number sides, counter-clockwise: a circle without sine. */
const ROUND: readonly Point[] = [[1, 0], [0.8, 0.6], [0.6, 0.8], [0, 1], [-0.6, 0.8], [-0.8, 0.6], [-1, 0], [-0.8, -0.6], [-0.6, -0.8], [0, -1], [0.6, -0.8], [0.8, -0.6]];

/** An outline of its own around a place: rounded, not a circle, and not kept to any border. */
function outline([x, y]: readonly [number, number], reach: number, seed: number): readonly Point[] {
  const ring = ROUND.map(([dx, dy], i): Point => {
    const far = reach * (1 + 0.55 * smoothNoise(i * 37, seed * 91, 41, 700 + seed));
    return [x + far * dx, y + far * dy];
  });
  return rounded(ring, 2);
}

function polygonOf(ring: readonly Point[]): Json {
  const scale = CELL / CELL_METRES;
  const coordinates = ring.map(([x, y]) => toDegrees(x * scale, y * scale).map((one) => Math.round(one * DEGREE) / DEGREE));
  return { type: 'Polygon', coordinates: [[...coordinates, coordinates[0]]] };
}

/** Roder of which at least a quarter lies in an outline. */
function roderIn(ring: readonly Point[], { roder, blocks }: Town): readonly number[] {
  return roder.flatMap(({ blocks: own }, rode) => {
    const inside = own.filter((i) => isInRing(ring, blocks[i]?.x ?? 0, blocks[i]?.y ?? 0)).length;
    return inside >= own.length / 4 ? [rode] : [];
  });
}

/** An amount in parts that add up to it exactly; the first takes what rounding leaves. */
function split(total: number, shares: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const parts = Object.entries(shares).map(([payer, share]) => [payer, Math.round((total * share) / 1000) * 1000] as const);
  const rest = total - parts.reduce((sum, [, amount]) => sum + amount, 0);
  return Object.fromEntries(parts.map(([payer, amount], i) => [payer, i === 0 ? amount + rest : amount]));
}

const sum = (list: readonly number[], at: readonly number[]): number => at.reduce((total, i) => total + (list[i] ?? 0), 0);
const known = (members: Json): Json => Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
const SIZES: readonly (readonly [number, string])[] = [[250, 'skrøbelig størrelse'], [700, 'lille'], [1500, 'mellemstor'], [Infinity, 'stor']];

/** Plans with an outline of their own instead of their estates' borders, by place in the list. */
const OUTLINED: ReadonlySet<number> = new Set([11, 21, 27, 30]);

function helhedsplan(period: PlanPeriod, at: number, groups: readonly (readonly number[])[], facts: PlanFacts): Json {
  const { town, names } = facts;
  const random = randomOf(`plan ${at}`);
  const estates = groups[period.group] ?? [];
  const before = PLAN_PERIODS.slice(0, at).filter((one) => one.group === period.group).length;
  const roder = [...new Set(estates.map((estate) => town.estates[estate]?.rode ?? 0))];
  const places = estates.flatMap((estate) => (town.estates[estate]?.blocks ?? []).flatMap((block) => town.blocks[block] ?? []));
  const centre: [number, number] = [places.reduce((s, { x }) => s + x, 0) / places.length, places.reduce((s, { y }) => s + y, 0) / places.length];
  const ring = OUTLINED.has(at) ? outline(centre, 620, at) : null;
  const listed = ring ? [...new Set([...roder, ...roderIn(ring, town)])].toSorted((a, b) => a - b) : roder;
  const dwellings = sum(facts.dwellings, estates);
  const total = Math.round((dwellings * random.between(5200, 8800)) / 100000) * 100000 + 1500000;
  const size = SIZES.find(([most]) => dwellings <= most)?.[1] ?? '';
  const title = names.estates[estates[0] ?? 0]?.name ?? '';
  return known({
    id: `hp-${String(at + 1).padStart(2, '0')}`,
    title: `${estates.length > 1 ? `${title} og omegn` : title} (${before + 1}. plan)`,
    type: 'helhedsplan',
    kind: period.kind,
    status: statusHistory(period.reached, period.start, period.end, 'Landsbyggefonden (opdigtet sag)'),
    start: period.start,
    end: period.end,
    areas: { boligafdeling: estates.map((estate) => names.estates[estate]?.id), rode: listed.map((rode) => names.roder[rode]?.id) },
    geometry: ring ? polygonOf(ring) : null,
    dwellings,
    delimitation: at === 30 ? 'unknown' : at % 7 === 3 ? 'approximate' : 'exact',
    organisations: [...new Set(estates.map((estate) => names.estates[estate]?.organisation))],
    departments: random.shuffle(DEPARTMENTS).slice(0, 2),
    ...work(period.reached, SOCIAL_PROJECTS, [period.start, period.end], facts, random),
    budget: { total, currency: 'DKK', split: split(total, { landsbyggefonden: 0.74, kommune: 0.13, boligorganisation: 0.07, boligafdeling: 0.04, andre: 0.02 }) },
    residents: sum(facts.residents, estates),
    sources: ['Opdigtet: Bybarometers generator'],
    notes: `Opdigtet plan. Størrelse: ${size} (${dwellings} boliger).`,
  });
}

/** The kvarter that most of some roder lie in. */
function quarterOf(roder: readonly number[], { town, names }: PlanFacts): string {
  const counts = new Map<number, number>();
  for (const rode of roder) counts.set(town.roder[rode]?.kvarter ?? -1, (counts.get(town.roder[rode]?.kvarter ?? -1) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return names.kvarterer[most?.[0] ?? -1]?.name ?? '';
}

function renewal(period: RenewalPeriod, at: number, facts: PlanFacts): Json {
  const { town, names } = facts;
  const random = randomOf(`renewal ${at}`);
  const ring = outline(period.at, period.reach, 50 + at);
  const roder = roderIn(ring, town);
  const total = 18000000 + random.below(50) * 1000000;
  return known({
    id: `of-${String(at + 1).padStart(2, '0')}`,
    title: `Områdefornyelse ${quarterOf(roder, facts)}`,
    type: 'områdefornyelse',
    status: statusHistory(period.reached, period.start, period.end, 'Eksempelby Byråd'),
    start: period.start,
    end: period.end,
    areas: { rode: roder.map((rode) => names.roder[rode]?.id) },
    geometry: polygonOf(ring),
    dwellings: sum(facts.rodeDwellings, roder),
    delimitation: 'exact',
    organisations: ['Eksempelby Kommune'],
    departments: ['Teknik- og Miljøforvaltningen', random.pick(DEPARTMENTS.slice(0, 3))],
    ...work(period.reached, RENEWAL_PROJECTS, [period.start, period.end], facts, random),
    budget: { total, currency: 'DKK', split: split(total, { kommune: 0.6, stat: 0.33, andre: 0.07 }) },
    residents: sum(facts.rodeResidents, roder),
    sources: ['Opdigtet: Bybarometers generator'],
    notes: 'Opdigtet plan. Afgrænsningen følger ikke rodernes grænser.',
  });
}

function work(reached: ProgrammeState, ideas: readonly ProjectIdea[], period: readonly [string | null, string | null], facts: PlanFacts, random: Random): Json {
  const chosen = random.shuffle(ideas).slice(0, 2 + random.below(3));
  return {
    themes: [...new Set(chosen.map(({ theme }) => theme))],
    objectives: chosen.map(({ objective }) => objective),
    projects: projectsOf(chosen, reached, period, facts.cityFigure),
  };
}

/** `programmes.json`: 33 helhedsplaner and 12 områdefornyelser. */
export function programmesOf(facts: PlanFacts): readonly Json[] {
  const groups = groupsOf(facts.town.estates.length);
  return [...PLAN_PERIODS.map((period, at) => helhedsplan(period, at, groups, facts)), ...RENEWAL_PERIODS.map((period, at) => renewal(period, at, facts))];
}
