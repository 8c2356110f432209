import { levelOf, type CityPackage } from '../model/city-package.ts';
import type { Level } from '../model/level.ts';
import type { Language } from '../model/localized.ts';
import { AS_CHOSEN } from '../model/method.ts';
import { openingGroupRule } from '../plans/group-rule.ts';
import { openingProfile } from './weighing/chosen-tree.ts';
import { DEFAULT_SIDE } from './side-by-side/side-choice.ts';
import { DEFAULT_TIME } from './time/time-choice.ts';
import type { ClassChoice, DoubtChoice, ListChoice, PackageRef, PlanChoice, PoolChoice, View } from './view.ts';

export const DEFAULT_CLASSES: ClassChoice = { method: 'quantile', count: 5, limits: null };
/** Weights a quarter smaller or larger, the method as it is chosen, and small numbers beside it. */
export const DEFAULT_DOUBT: DoubtChoice = { spread: 0.25, normalisation: false, aggregation: false, smallNumbers: true };
/** All known plans, coloured by status on today's date. */
export const DEFAULT_PLANS: PlanChoice = { shown: true, date: null, types: null };
/** No money from anyone, in the three years after that of the date, under the rules of docs/plans.md. */
export const DEFAULT_POOL: PoolChoice = { from: null, to: null, yearly: {}, rules: {}, unassessed: false };
export const DEFAULT_LIST: ListChoice = {
  open: false,
  sort: 'rank',
  descending: false,
  columns: null,
  within: null,
  overlay: null,
  plans: 'all',
  topShare: null,
  group: null,
};

/** How many areas are "the top of the list" until a person says another number. */
export const DEFAULT_TOP = 10;
export const isTop = (top: number): boolean => Number.isInteger(top) && top >= 1 && top <= 1_000_000;

/** Which package a city is, as links and exports name it. */
export const packageRef = (city: CityPackage): PackageRef => ({ id: city.id, version: city.version, digest: city.digest });

/** The level that opens: the one the package names, else the middle one (of an even number, the finer of the two). */
export function openingLevel<L extends Level>(city: Pick<CityPackage, 'id' | 'opens'> & { readonly levels: readonly L[] }): L {
  const named = city.levels.find((level) => level.id === city.opens);
  const level = named ?? city.levels[Math.floor(city.levels.length / 2)];
  if (level === undefined) throw new Error(`package ${city.id} has no level`);
  return level;
}

/** What opens when nothing was chosen, in a language. `levelId`: the same for another level than the opening one. */
export function defaultView(city: CityPackage, language: Language, levelId?: string): View {
  const level = (levelId === undefined ? undefined : levelOf(city, levelId)) ?? openingLevel(city);
  return {
    city: packageRef(city),
    level: level.id,
    year: level.yearRule.opens,
    home: null,
    profile: openingProfile(city, level),
    own: null,
    weights: {},
    method: AS_CHOSEN,
    compare: null,
    reach: null,
    subject: { kind: 'index' },
    classes: DEFAULT_CLASSES,
    mapMode: 'need',
    doubt: DEFAULT_DOUBT,
    cover: openingGroupRule(city.levels, level),
    time: DEFAULT_TIME,
    plans: DEFAULT_PLANS,
    overlays: [],
    baseMap: null,
    pinned: null,
    list: DEFAULT_LIST,
    bank: null,
    plan: null,
    money: null,
    pool: DEFAULT_POOL,
    before: null,
    side: DEFAULT_SIDE,
    language,
    theme: 'system',
  };
}
