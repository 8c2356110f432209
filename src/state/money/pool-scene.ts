import type { CityPackage } from '../../model/city-package.ts';
import { PAYERS, type Payer, type Programme, type Requirement } from '../../model/programme.ts';
import { toOere } from '../../plans/apportion.ts';
import { yearOf } from '../../plans/calendar.ts';
import { sumOf, type Money } from '../../plans/money.ts';
import { DEFAULT_PAY_RULES, type PayRule } from '../../plans/pay-rules.ts';
import { checklistOf } from '../../plans/plan-follow-up.ts';
import { sharePool, type PoolDecision, type PoolYear, type Pools } from '../../plans/pool.ts';
import { poolQueue, type PoolOutsider } from '../../plans/pool-queue.ts';
import type { BankEntry } from '../../plans/programme-bank.ts';
import type { AreaRow, Scene } from '../scene.ts';
import type { PoolChoice } from '../view.ts';
import { mainCurrency } from './money-lack.ts';

/** A plan that asks for money, and what came of it. */
export interface PoolLine extends PoolDecision {
  readonly programme: Programme;
  /** The area of greatest need in which it works; `null`: none of them is scored. */
  readonly need: AreaRow | null;
  /** Requirements for co-financing that keep it out: unmet ones, else ones that are not assessed. */
  readonly open: readonly Requirement[];
}

/** What a pool reaches, as the screen shows it. */
export interface PoolScene {
  readonly from: number;
  readonly to: number;
  readonly currency: string;
  readonly rules: ReadonlyMap<string, PayRule>;
  /** False: nothing is in the pool, and no plan is given or refused anything. */
  readonly hasMoney: boolean;
  /** In priority order. */
  readonly lines: readonly PoolLine[];
  readonly outsiders: readonly PoolOutsider[];
  /** Each payer that has a pool, year by year. */
  readonly years: readonly PoolYear[];
  /** Øre by payer of all that fits, and of that by the year in which it begins. */
  readonly made: Money;
  readonly madeIn: readonly { readonly year: number; readonly money: Money }[];
}

/** The years of a pool where none are chosen. */
const YEARS = 3;

/** What the chosen pool reaches among the listed programmes, on the scene's date and by its need. */
export function poolScene(scene: Scene, listed: readonly BankEntry[], choice: PoolChoice): PoolScene {
  const { city, date } = scene;
  const years = { from: choice.from ?? yearOf(date) + 1, to: choice.to ?? yearOf(date) + YEARS };
  const ids = new Set(listed.map(({ programme }) => programme.id));
  const isListed = ({ id }: { readonly id: string }): boolean => ids.has(id);
  const currency = mainCurrency(city.programmes);
  const needs = needsOf(scene);
  const rules = rulesOf(city, choice);
  const places = new Map([...needs].map(([id, { rank }]) => [id, rank ?? Number.POSITIVE_INFINITY]));
  // Successors are looked for among all programmes, whatever is listed.
  const queue = poolQueue(city.programmes, { ...years, date, currency, requirements: city.requirements, rules, places });
  const pools = poolsOf(choice, years.from, years.to);
  const shared = sharePool(pools, queue.candidates.filter(isListed), choice.unassessed);
  const byId = new Map(city.programmes.map((one) => [one.id, one]));
  const lines = shared.decisions.flatMap((decision): readonly PoolLine[] => {
    const programme = byId.get(decision.candidate.id);
    return programme === undefined ? [] : [{ ...decision, programme, need: needs.get(programme.id) ?? null, open: openRequirements(programme, city, decision) }];
  });
  return { ...years, currency, rules, hasMoney: pools.size > 0, lines, outsiders: queue.outsiders.filter(isListed), years: shared.years, made: shared.made, madeIn: madeIn(lines, years.from, years.to) };
}

/** The rules of the package's types: own ones before those of docs/plans.md. */
function rulesOf({ programmeTypes }: Pick<CityPackage, 'programmeTypes'>, { rules }: PoolChoice): ReadonlyMap<string, PayRule> {
  return new Map(
    programmeTypes.flatMap(({ id }): readonly (readonly [string, PayRule])[] => {
      const own = rules[id];
      const rule = own === undefined ? DEFAULT_PAY_RULES.get(id) : new Map(PAYERS.flatMap((payer) => ((own[payer] ?? 0) > 0 ? [[payer, (own[payer] ?? 0) / 100] as const] : [])));
      return rule === undefined ? [] : [[id, rule]];
    }),
  );
}

/** The same amount in every year, for the payers that put any in. */
function poolsOf({ yearly }: PoolChoice, from: number, to: number): Pools {
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return new Map(PAYERS.flatMap((payer): readonly (readonly [Payer, ReadonlyMap<number, number>])[] => ((yearly[payer] ?? 0) > 0 ? [[payer, new Map(years.map((year) => [year, toOere(yearly[payer] ?? 0)]))]] : [])));
}

/** Programme -> the scored area of greatest need among those that it works in. */
function needsOf({ faces, rows, city }: Scene): ReadonlyMap<string, AreaRow> {
  return new Map(
    city.programmes.flatMap(({ id }, i): readonly (readonly [string, AreaRow])[] => {
      const scored = (faces.touched[i] ?? []).flatMap((area) => rows[area] ?? []).filter(({ rank }) => rank !== null);
      const first = scored.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))[0];
      return first === undefined ? [] : [[id, first]];
    }),
  );
}

function openRequirements(programme: Programme, { requirements }: Pick<CityPackage, 'requirements'>, { candidate }: PoolDecision): readonly Requirement[] {
  const sought = candidate.conditions === 'no' ? 'not-met' : 'not-assessed';
  return checklistOf(programme, requirements).flatMap(({ requirement, answer }) => (requirement.condition && answer === sought ? [requirement] : []));
}

function madeIn(lines: readonly PoolLine[], from: number, to: number): PoolScene['madeIn'] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).map((year) => {
    const money = new Map<Payer | 'not-split', number>();
    for (const { candidate, outcome } of lines) {
      if (outcome !== 'fits' || candidate.year !== year) continue;
      for (const [payer, oere] of candidate.money) money.set(payer, (money.get(payer) ?? 0) + oere);
    }
    return { year, money };
  });
}

/** What is in the pool, what of it is used and what is left at its end, in øre. */
export function poolSums({ years, to }: PoolScene): { readonly used: number; readonly left: number } {
  return { used: years.reduce((sum, one) => sum + one.committed, 0), left: years.reduce((sum, one) => sum + (one.year === to ? one.left : 0), 0) };
}

/** Øre that all who ask would cost. */
export const askedFor = (lines: readonly PoolLine[]): number => lines.reduce((sum, { candidate }) => sum + sumOf(candidate.money), 0);
