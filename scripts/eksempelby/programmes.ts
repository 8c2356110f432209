import type { ProgrammeState } from '../../src/model/programme.ts';
import type { AreaNames } from './names-of-areas.ts';
import { groupsOf, PLAN_PERIODS, type PlanPeriod, RENEWAL_PERIODS, type RenewalPeriod } from './plan-periods.ts';
import { answersOf, evaluationsOf } from './plan-follow-up.ts';
import { DEPARTMENTS, POLITICAL_OBJECTIVES, type ProjectIdea, RENEWAL_PROJECTS, SOCIAL_PROJECTS } from './plan-words.ts';
import { type Random, randomOf } from './random.ts';
import { statusHistory } from './plan-history.ts';
import { outline, polygonOf, roderIn } from './plan-outline.ts';
import { projectsOf } from './plan-projects.ts';
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

/** An amount in parts that add up to it exactly; the first takes what rounding leaves. */
function split(total: number, shares: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const parts = Object.entries(shares).map(([payer, share]) => [payer, Math.round((total * share) / 1000) * 1000] as const);
  const rest = total - parts.reduce((sum, [, amount]) => sum + amount, 0);
  return Object.fromEntries(parts.map(([payer, amount], i) => [payer, i === 0 ? amount + rest : amount]));
}

/** A budget with who pays, and which administrations pay the municipality's part: two thirds and a third. */
function budgetOf(total: number, shares: Readonly<Record<string, number>>, departments: readonly string[]): Json {
  const payers = split(total, shares);
  const [first = '', second = ''] = departments;
  const parts = first === second ? { [first]: 1 } : { [first]: 2 / 3, [second]: 1 / 3 };
  return { total, currency: 'DKK', split: payers, departments: split(payers['kommune'] ?? 0, parts) };
}

const followUp = (name: string, { reached, start, end }: Pick<PlanPeriod, 'reached' | 'start' | 'end'>): Json => ({
  requirements: answersOf(reached, randomOf(`requirements of ${name}`)),
  evaluations: evaluationsOf(reached, start, end, randomOf(`evaluations of ${name}`)),
});

const sum = (list: readonly number[], at: readonly number[]): number => at.reduce((total, i) => total + (list[i] ?? 0), 0);
const known = (members: Json): Json => Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
const SIZES: readonly (readonly [number, string])[] = [[250, 'skrøbelig størrelse'], [700, 'lille'], [1500, 'mellemstor'], [Infinity, 'stor']];

/** Plans with an outline of their own instead of their estates' borders, by place in the list. */
const OUTLINED: ReadonlySet<number> = new Set([11, 21, 27, 30]);

/** Where a helhedsplan works: its estates, the roder around them, and its outline if it has one. */
function groundOf(at: number, estates: readonly number[], { town }: PlanFacts): { readonly roder: readonly number[]; readonly ring: ReturnType<typeof outline> | null } {
  const roder = [...new Set(estates.map((estate) => town.estates[estate]?.rode ?? 0))];
  if (!OUTLINED.has(at)) return { roder, ring: null };
  const places = estates.flatMap((estate) => (town.estates[estate]?.blocks ?? []).flatMap((block) => town.blocks[block] ?? []));
  const ring = outline([places.reduce((s, { x }) => s + x, 0) / places.length, places.reduce((s, { y }) => s + y, 0) / places.length], 620, at);
  return { roder: [...new Set([...roder, ...roderIn(ring, town)])].toSorted((a, b) => a - b), ring };
}

function titleOf({ group }: PlanPeriod, at: number, estates: readonly number[], { names }: PlanFacts): string {
  const before = PLAN_PERIODS.slice(0, at).filter((one) => one.group === group).length;
  const first = names.estates[estates[0] ?? 0]?.name ?? '';
  return `${estates.length > 1 ? `${first} og omegn` : first} (${before + 1}. plan)`;
}

function helhedsplan(period: PlanPeriod, at: number, estates: readonly number[], facts: PlanFacts): Json {
  const { names } = facts;
  const { kind, start, end, reached } = period;
  const random = randomOf(`plan ${at}`);
  const { roder, ring } = groundOf(at, estates, facts);
  const dwellings = sum(facts.dwellings, estates);
  const total = Math.round((dwellings * random.between(5200, 8800)) / 100000) * 100000 + 1500000;
  const departments = random.shuffle(DEPARTMENTS).slice(0, 2);
  const size = SIZES.find(([most]) => dwellings <= most)?.[1] ?? '';
  return known({
    id: `hp-${String(at + 1).padStart(2, '0')}`,
    title: titleOf(period, at, estates, facts),
    type: 'helhedsplan',
    kind,
    status: statusHistory(reached, start, end, 'Landsbyggefonden (opdigtet sag)'),
    start,
    end,
    areas: { boligafdeling: estates.map((estate) => names.estates[estate]?.id), rode: roder.map((rode) => names.roder[rode]?.id) },
    geometry: ring ? polygonOf(ring) : null,
    dwellings,
    delimitation: at === 30 ? 'unknown' : at % 7 === 3 ? 'approximate' : 'exact',
    organisations: [...new Set(estates.map((estate) => names.estates[estate]?.organisation))],
    departments,
    ...work(reached, SOCIAL_PROJECTS, [start, end], facts, random),
    budget: budgetOf(total, { landsbyggefonden: 0.74, kommune: 0.13, boligorganisation: 0.07, boligafdeling: 0.04, andre: 0.02 }, departments),
    residents: sum(facts.residents, estates),
    ...followUp(`plan ${at}`, period),
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
  const departments = ['Teknik- og Miljøforvaltningen', random.pick(DEPARTMENTS.slice(0, 3))];
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
    departments,
    ...work(period.reached, RENEWAL_PROJECTS, [period.start, period.end], facts, random),
    budget: budgetOf(total, { kommune: 0.6, stat: 0.33, andre: 0.07 }, departments),
    residents: sum(facts.rodeResidents, roder),
    ...followUp(`renewal ${at}`, period),
    sources: ['Opdigtet: Bybarometers generator'],
    notes: 'Opdigtet plan. Afgrænsningen følger ikke rodernes grænser.',
  });
}

function work(reached: ProgrammeState, ideas: readonly ProjectIdea[], period: readonly [string | null, string | null], facts: PlanFacts, random: Random): Json {
  const chosen = random.shuffle(ideas).slice(0, 2 + random.below(3));
  return {
    themes: [...new Set(chosen.map(({ theme }) => theme))],
    objectives: [...new Set(chosen.map(({ theme }) => POLITICAL_OBJECTIVES[theme]))],
    projects: projectsOf(chosen, reached, period, facts.cityFigure),
  };
}

/** `programmes.json`: 33 helhedsplaner and 12 områdefornyelser. */
export function programmesOf(facts: PlanFacts): readonly Json[] {
  const groups = groupsOf(facts.town.estates.length);
  return [...PLAN_PERIODS.map((period, at) => helhedsplan(period, at, groups[period.group] ?? [], facts)), ...RENEWAL_PERIODS.map((period, at) => renewal(period, at, facts))];
}
