import type { Counts } from './people.ts';
import { randomOf } from './random.ts';
import { SHARES, type ShareSpec } from './share-catalogue.ts';
import type { Units } from './units.ts';
import { ELECTIONS, LAST_YEAR, YEARS } from './years.ts';

/** How far need has fallen in a unit by a year because of the plans at work there, in standard deviations. */
export type PlanEffect = (unit: number, year: number) => number;

/** A curve from -1 to 1 without exponentials, its inverse below. */
const curve = (x: number): number => x / Math.sqrt(1 + x * x);
const curveInverse = (y: number): number => y / Math.sqrt(1 - y * y);

/** The share of a place that lies `z` standard deviations above the usual; never below 0 nor above the limit. */
function shareAt(usual: number, limit: number, z: number): number {
  const start = curveInverse((2 * usual) / limit - 1);
  return (limit * (1 + curve(start + 0.42 * z))) / 2;
}

/** Spread of counts beyond what the share explains, as a share of the chance of independent persons. */
const LASTING = 0.8;
const YEARLY = 0.3;

/** Count of a share in every unit, each year: `id` of the count -> values. */
function countsOfShare(spec: ShareSpec, number: number, units: Units, people: ReadonlyMap<number, Counts>, effect: PlanEffect): ReadonlyMap<number, readonly number[]> {
  const random = randomOf(spec.id);
  const own = units.own(number);
  const drift = units.own(number + 60);
  const lasting = units.rode.map(() => random.normal());
  const level = units.rode.map((_, unit) => Object.entries(spec.loads).reduce((sum, [factor, load]) => sum + load * (factorAt(units, factor, unit)), spec.own * (own[unit] ?? 0)));
  return new Map(
    YEARS.map((year) => {
      const usual = spec.usual * (1 + (spec.trend * (year - 2018)) / 15) * (spec.counted && year >= spec.counted.year ? spec.counted.times : 1);
      const bases = people.get(year)?.get(spec.base) ?? [];
      const counts = bases.map((base, unit) => {
        const z = (level[unit] ?? 0) + (0.22 * (drift[unit] ?? 0) * (year - 2018)) / 8 - effect(unit, year);
        const share = shareAt(usual, spec.limit, z);
        const chance = Math.sqrt(base * share * (1 - share)) * (LASTING * (lasting[unit] ?? 0) + YEARLY * random.normal());
        return Math.min(base, Math.max(0, Math.round(base * share + chance)));
      });
      return [year, counts] as const;
    }),
  );
}

function factorAt(units: Units, factor: string, unit: number): number {
  for (const [name, values] of units.factors) if (name === factor) return values[unit] ?? 0;
  throw new Error(`no factor ${factor}`);
}

export const countId = (share: string): string => `${share}_antal`;

/** Sums behind means and the context figures of a year. */
function otherCounts(units: Units, year: number, people: Counts, shares: Counts): Counts {
  const random = randomOf(`other ${year}`);
  const of = (id: string, unit: number): number => people.get(id)?.[unit] ?? shares.get(id)?.[unit] ?? 0;
  const z = (factor: string, unit: number): number => factorAt(units, factor, unit);
  const each = (value: (unit: number) => number): readonly number[] => units.rode.map((_, unit) => Math.max(0, Math.round(value(unit))));
  const thousands = (value: (unit: number) => number): readonly number[] => each(value).map((one) => 1000 * one);
  const wobble = (spread: number): number => 1 + spread * random.normal();
  const [wealth, rooms, rents] = [units.own(51), units.own(52), units.own(53)];
  const growth = 1 + 0.023 * (year - 2010);
  const income = (unit: number): number => Math.max(118, 214 - 33 * z('means', unit) - 14 * z('youth', unit) + 11 * (wealth[unit] ?? 0)) * growth;
  const metres = (unit: number): number => Math.max(26, 46.5 - 3.8 * z('means', unit) - 2.6 * z('youth', unit) - 1.8 * z('language', unit) + 2.4 * (rooms[unit] ?? 0));
  const result = new Map<string, readonly number[]>([
    ['indkomst_sum', thousands((unit) => of('voksne_18_plus', unit) * income(unit) * wobble(0.012))],
    ['boligareal_m2', each((unit) => of('befolkning', unit) * metres(unit) * wobble(0.008))],
    ['beskaeftigede_25_64', each((unit) => of('voksne_25_64', unit) - of(countId('uden_beskaeftigelse_25_64'), unit))],
    ['boernefamilier', each((unit) => of('boern_0_17', unit) * 0.57)],
    ['arbejdspladser', each((unit) => of('befolkning', unit) * Math.max(0.04, 0.42 + 0.22 * z('youth', unit) + 0.16 * (rooms[unit] ?? 0)) * wobble(0.03))],
    ['alment_areal_m2', each((unit) => of('almene_boliger', unit) * (74 + 4 * (rooms[unit] ?? 0)))],
  ]);
  const get = (id: string, unit: number): number => result.get(id)?.[unit] ?? 0;
  result.set('enlige_forsoergere', each((unit) => get('boernefamilier', unit) * Math.min(0.62, Math.max(0.08, 0.25 + 0.06 * z('means', unit) + 0.03 * z('childhood', unit)))));
  result.set('husleje_sum', thousands((unit) => (get('alment_areal_m2', unit) * (690 + 55 * (rents[unit] ?? 0)) * (1 + 0.021 * (year - 2010))) / 1000));
  result.set('stemmeberettigede', each((unit) => of('voksne_18_plus', unit) * 0.94));
  result.set('stemmer', each((unit) => get('stemmeberettigede', unit) * Math.min(0.9, Math.max(0.28, 0.66 - 0.065 * z('means', unit) - 0.05 * z('language', unit)) * wobble(0.012))));
  if (!ELECTIONS.includes(year)) for (const id of ['stemmeberettigede', 'stemmer']) result.delete(id);
  return result;
}

/** Every count of every year, unit by unit, before anything is withheld. */
export function figuresOf(units: Units, people: ReadonlyMap<number, Counts>, effect: PlanEffect): ReadonlyMap<number, Counts> {
  const shares = SHARES.map((spec, number) => ({ spec, counts: countsOfShare(spec, number, units, people, effect) }));
  return new Map(
    YEARS.map((year) => {
      const known = shares.filter(({ spec }) => year >= (spec.from ?? 0));
      const counted = new Map(known.map(({ spec, counts }) => [countId(spec.id), counts.get(year) ?? []] as const));
      const base = people.get(year) ?? new Map<string, readonly number[]>();
      return [year, new Map([...base, ...counted, ...otherCounts(units, year, base, counted)])] as const;
    }),
  );
}

/** Ids of shares whose latest figures may change, with their counts. */
export const PROVISIONAL: readonly string[] = [...SHARES.filter((one) => one.provisional === true).flatMap(({ id }) => [id, countId(id)]), 'indkomst_sum', 'disponibel_indkomst', 'beskaeftigede_25_64'];
export const PROVISIONAL_YEAR = LAST_YEAR;
