import { randomOf } from './random.ts';
import type { Units } from './units.ts';
import { BORDER_RESIDENTS, BORDER_YEAR, FIRST_YEAR, YEARS } from './years.ts';

/** Counts of one year: indicator id -> a whole number for each unit. */
export type Counts = ReadonlyMap<string, readonly number[]>;

const RESIDENTS = 305000;
/** Estates are built taller than what lies around them. */
const IN_ESTATES = 1.9;
/** Unit (a rode's) from which and to which the border of {@link BORDER_YEAR} moved. */
export interface BorderChange {
  readonly from: number;
  readonly to: number;
}

/** How full a place is: new quarters by the harbour and in the north-east are built up between 2012 and 2023, the rest grows slowly. */
function fullness(units: Units, drift: readonly number[], unit: number, year: number): number {
  const [x, y] = units.centre[unit] ?? [0, 0];
  const isNew = x > 20900 && y > 11300 && y < 13700 && (units.estate[unit] ?? -1) < 0;
  const built = Math.min(1, Math.max(0, (year - 2012) / 11));
  const slow = 1 + (year - FIRST_YEAR) * (0.004 + 0.004 * (drift[unit] ?? 0));
  return isNew ? 0.12 + 1.1 * built : slow;
}

const bounded = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Residents by age and sex, dwellings and moves, each year. All other figures are shares of these. */
export function peopleOf(units: Units, border: BorderChange): ReadonlyMap<number, Counts> {
  const random = randomOf('people');
  const size = units.estate.map((estate) => bounded(1 + 0.28 * random.normal(), 0.45, 1.8) * (estate >= 0 ? IN_ESTATES : 1));
  const [drift, families, old] = [units.own(41), units.own(42), units.own(43)];
  const residents = YEARS.map((year) =>
    units.room.map((room, unit) => {
      const moved = year < BORDER_YEAR ? (unit === border.from ? BORDER_RESIDENTS : unit === border.to ? -BORDER_RESIDENTS : 0) : 0;
      const yearly = 1 + 0.006 * random.normal();
      return Math.max(12, Math.round(RESIDENTS * room * (size[unit] ?? 1) * fullness(units, drift, unit, year) * yearly)) + moved;
    }),
  );
  return new Map(YEARS.map((year, at) => [year, countsOf(units, residents, at, { families, old })]));
}

function countsOf(units: Units, residents: readonly (readonly number[])[], at: number, fields: { readonly families: readonly number[]; readonly old: readonly number[] }): Counts {
  const random = randomOf(`ages ${at}`);
  const people = residents[at] ?? [];
  const youth = units.factors.get('youth') ?? [];
  const map = new Map<string, number[]>();
  const put = (id: string, value: (unit: number, of: (other: string) => number) => number): void => {
    const values = people.map((_, unit) => value(unit, (other) => map.get(other)?.[unit] ?? 0));
    map.set(id, values);
  };
  const wobble = (): number => 1 + 0.012 * random.normal();
  const part = (whole: number, share: number): number => Math.round(whole * share * wobble());
  put('befolkning', (unit) => people[unit] ?? 0);
  put('boern_0_17', (unit, of) => part(of('befolkning'), bounded(0.195 + 0.03 * (fields.families[unit] ?? 0) - 0.035 * (youth[unit] ?? 0), 0.07, 0.31)));
  put('elever', (_, of) => part(of('boern_0_17'), 0.56));
  put('aeldre_65_plus', (unit, of) => part(of('befolkning'), bounded(0.155 + 0.035 * (fields.old[unit] ?? 0) - 0.03 * (youth[unit] ?? 0) + 0.002 * at, 0.04, 0.33)));
  put('voksne_18_plus', (_, of) => of('befolkning') - of('boern_0_17'));
  put('voksne_16_64', (_, of) => of('befolkning') - of('aeldre_65_plus') - part(of('boern_0_17'), 0.89));
  put('unge_16_24', (unit, of) => part(of('voksne_16_64'), bounded(0.19 + 0.045 * (youth[unit] ?? 0), 0.1, 0.38)));
  put('voksne_25_64', (_, of) => of('voksne_16_64') - of('unge_16_24'));
  put('voksne_25_34', (unit, of) => part(of('voksne_25_64'), bounded(0.29 + 0.05 * (youth[unit] ?? 0), 0.14, 0.5)));
  put('kvinder_16_64', (_, of) => part(of('voksne_16_64'), 0.5));
  put('boliger', (unit, of) => part(of('befolkning'), bounded(0.5 + 0.045 * (youth[unit] ?? 0) - 0.03 * (fields.families[unit] ?? 0), 0.36, 0.68)));
  put('almene_boliger', (unit, of) => ((units.estate[unit] ?? -1) >= 0 ? of('boliger') : 0));
  const before = residents[at - 1] ?? people;
  put('tilflyttede', (unit, of) => part(of('befolkning'), bounded(0.17 + 0.045 * (youth[unit] ?? 0), 0.07, 0.34)));
  put('fraflyttede', (unit, of) => Math.max(0, of('tilflyttede') - Math.round(0.8 * ((people[unit] ?? 0) - (before[unit] ?? 0)))));
  return map;
}
