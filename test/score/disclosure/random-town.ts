import fc from 'fast-check';
import { columnOf } from '../../../src/model/column.ts';
import type { CityPackage } from '../../../src/model/city-package.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Area, Level, Series } from '../../../src/model/level.ts';
import { unlocalized } from '../../../src/model/localized.ts';
import type { KnownCount, KnownSums } from './attacker.ts';

/** What a made-up town publishes of one count, and how its areas lie. */
export interface TownPlan {
  /** For each bydel, for each kvarter in it, the people of its roder and whom of them the count counts. */
  readonly bydele: readonly (readonly (readonly { readonly people: number; readonly counted: number; readonly inEstate: number }[])[])[];
  readonly publishes: { readonly count: boolean; readonly share: boolean; readonly rest: boolean };
  readonly decimals: 0 | 1 | 2;
  readonly minimumCount: number;
  readonly minimumRest: number | null;
  /** Sogne lie across kvarterer. */
  readonly hasSogne: boolean;
  readonly hasEstates: boolean;
}

const rode = fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })).map(([people, share, estate]) => {
  const counted = Math.floor((people * share ** 2) / 100 ** 2);
  return { people, counted, inEstate: Math.floor((counted * estate) / 100) };
});

/** Without fast-check's leaning towards the smallest, which would make most towns hamlets. */
export const townPlan: fc.Arbitrary<TownPlan> = fc.noBias(fc.record({
  bydele: fc.array(fc.array(fc.array(rode, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 3 }),
  publishes: fc.constantFrom(
    { count: true, share: false, rest: false },
    { count: false, share: true, rest: false },
    { count: true, share: true, rest: false },
    { count: true, share: true, rest: true },
  ),
  decimals: fc.constantFrom(0, 1, 2),
  minimumCount: fc.constantFrom(3, 5, 10),
  minimumRest: fc.constantFrom(null, null, 3),
  hasSogne: fc.boolean(),
  hasEstates: fc.boolean(),
}));

interface Place {
  readonly area: Area;
  readonly people: number;
  readonly counted: number;
}

const place = (id: string, people: number, counted: number, parents: Readonly<Record<string, string>>): Place => ({
  area: { id, name: id, parents: new Map(Object.entries(parents)), properties: new Map() },
  people,
  counted,
});

const YEAR = 2024;
const year = (values: readonly number[]): Series => new Map([[YEAR, columnOf(values)]]);

function levelOf(id: string, places: readonly Place[], { publishes, decimals }: TownPlan): Level {
  const round = (value: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
  const share = places.map(({ people, counted }) => (people === 0 ? 0 : round((100 * counted) / people)));
  const series: [string, Series][] = [
    ['people', year(places.map(({ people }) => people))],
    ...(publishes.count ? [['count', year(places.map(({ counted }) => counted))] as [string, Series]] : []),
    ...(publishes.share ? [['share', year(share)] as [string, Series]] : []),
    ...(publishes.rest ? [['rest', year(places.map(({ people, counted }) => people - counted))] as [string, Series]] : []),
  ];
  return {
    id, title: unlocalized(id), areas: places.map(({ area }) => area), positions: new Map(places.map(({ area }, i) => [area.id, i])), geometries: null,
    series: new Map(series), years: [YEAR], yearRule: { policy: 'exact', maximumAge: 0, opens: YEAR }, population: 'people', minimumPopulation: null, showsIds: null,
  };
}

const indicator = (id: string, unit: string, more: Partial<Indicator> = {}): Indicator => ({
  id, title: unlocalized(id), description: null, theme: null, unit, direction: 'context', denominator: null, minimumCount: null, origin: 'fictional', source: null, byLevel: new Map(), breaks: [], confirmed: true, ...more,
});

/** Places with what lies in them added up. */
function addedUp(places: readonly Place[], level: string, parentsOf: (first: Area) => Readonly<Record<string, string>>): readonly Place[] {
  const groups = new Map<string, Place[]>();
  for (const one of places) {
    const id = one.area.parents.get(level) ?? '';
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0);
  return [...groups].map(([id, inside]) => place(id, sum(inside.map(({ people }) => people)), sum(inside.map(({ counted }) => counted)), parentsOf((inside[0] as Place).area)));
}

/** A town of such a plan: its levels add up, whatever it publishes of them. */
export function townOf(plan: TownPlan): { readonly city: CityPackage; readonly known: KnownCount; readonly sums: KnownSums } {
  const bydelOf = (area: Area): Record<string, string> => ({ bydel: area.parents.get('bydel') ?? '' });
  const flat = plan.bydele.flatMap((kvarterer, b) => kvarterer.flatMap((roder, k) => roder.map((one, r) => ({ ...one, id: `${b}-${k}-${r}`, bydel: `b${b}`, kvarter: `k${b}-${k}`, sogn: `s${b}-${r % 2}` }))));
  const roder = flat.map(({ id, people, counted, bydel, kvarter, sogn }) => place(id, people, counted, { kvarter, bydel, ...(plan.hasSogne ? { sogn } : {}) }));
  const estates = flat.filter((_, i) => i % 3 === 0).map(({ id, people, inEstate, counted, bydel, kvarter }) => place(`e${id}`, Math.max(inEstate, Math.min(people - (counted - inEstate), Math.floor(people / 2))), inEstate, { rode: id, kvarter, bydel }));
  const levels = [
    levelOf('bydel', addedUp(roder, 'bydel', () => ({})), plan),
    ...(plan.hasSogne ? [levelOf('sogn', addedUp(roder, 'sogn', bydelOf), plan)] : []),
    levelOf('kvarter', addedUp(roder, 'kvarter', bydelOf), plan),
    levelOf('rode', roder, plan),
    ...(plan.hasEstates ? [levelOf('estate', estates, plan)] : []),
  ];
  const rule = { minimumCount: plan.minimumCount, minimumRest: plan.minimumRest };
  const indicators = new Map([indicator('people', 'count'), indicator('count', 'count', { denominator: 'people', ...rule }), indicator('share', 'percent', { denominator: 'people', ...rule }), indicator('rest', 'count')].map((one) => [one.id, one]));
  const half = 10 ** -plan.decimals / 2;
  const known: KnownCount = { count: 'count', shares: [{ id: 'share', per: 100, half }], rest: 'rest', base: 'people' };
  const crossing: KnownSums['sums'] = plan.hasSogne ? [['bydel', 'sogn'], ['sogn', 'rode']] : [];
  const sums: KnownSums = { sums: [['bydel', 'kvarter'], ['kvarter', 'rode'], ...crossing], parts: plan.hasEstates ? [['rode', 'estate']] : [] };
  return { city: { levels, indicators, facts: [] as const } as unknown as CityPackage, known, sums };
}
