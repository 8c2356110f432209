import type { CityPackage } from '../model/city-package.ts';
import type { Language } from '../model/localized.ts';
import type { OwnPlans } from '../model/own-plans.ts';
import type { GroupRule } from '../plans/group-rule.ts';
import { setBefore } from './before/before-choice.ts';
import { DEFAULT_LIST } from './default-view.ts';
import { setMoney, setPool } from './money/money-choice.ts';
import { openPlan, setBank } from './plans/bank-choice.ts';
import { enterLevel } from './enter-level.ts';
import { hasOwnLimits } from '../score/classes/classify.ts';
import { toHundredths, type Change } from './change.ts';
import { asksOf, showSubject } from './show-subject.ts';
import { setSide } from './side-by-side/side-choice.ts';
import { setTime } from './time/time-choice.ts';
import type { AreaRef, BaseMapChoice, ClassChoice, DoubtChoice, ListChoice, MapMode, PlanChoice, Theme, View } from './view.ts';
import * as weighing from './weighing/weighing-changes.ts';

export type { Change };

/** Goes to another level; what was chosen and does not exist there falls back to what the level opens with. */
const setLevel =
  (level: string): Change =>
  (view, city) =>
    enterLevel(view, city, level);

const setYear =
  (year: number | null): Change =>
  (view) => ({ ...view, year });

const setClasses =
  (choice: Partial<ClassChoice>): Change =>
  (view) => {
    const classes = { ...view.classes, ...choice };
    return { ...view, classes: hasOwnLimits(classes.method) ? classes : { ...classes, limits: null } };
  };

/** What the map's colours say; the index where they cannot say it of what is shown. */
const setMapMode =
  (mapMode: MapMode): Change =>
  (view, city) => ({ ...(asksOf(mapMode, view.subject) ? view : showSubject({ kind: 'index' })(view, city)), mapMode });

/** What could have been otherwise. The spread is kept to hundredths between 0 and 1. */
const setDoubt =
  (choice: Partial<DoubtChoice>): Change =>
  (view) => {
    const doubt = { ...view.doubt, ...choice };
    return { ...view, doubt: { ...doubt, spread: Math.min(1, toHundredths(doubt.spread)) } };
  };

/** Which need is high, and how much cover is enough. */
const setCover =
  (choice: Partial<GroupRule>): Change =>
  (view) => ({ ...view, cover: { ...view.cover, ...choice } });

/** Opens the panel of an area of the level. */
const pin =
  (area: string): Change =>
  (view, city) =>
    city.levels.find((level) => level.id === view.level)?.positions.has(area) === true ? { ...view, pinned: area } : view;

const unpin = (): Change => (view) => ({ ...view, pinned: null });

/** Goes to an area of any level and opens its panel. */
const openArea =
  ({ level, area }: AreaRef): Change =>
  (view, city) =>
    pin(area)(enterLevel(view, city, level), city);

/** "Vælg din bydel eller dit lokaludvalg". `null`: the whole city. */
const setHome =
  (home: AreaRef | null): Change =>
  (view) => ({ ...view, home });

const setPlans =
  (choice: Partial<PlanChoice>): Change =>
  (view) => ({ ...view, plans: { ...view.plans, ...choice } });

const showOverlay =
  (id: string, shown: boolean): Change =>
  (view) => ({ ...view, overlays: [...view.overlays.filter((one) => one !== id), ...(shown ? [id] : [])] });

const setBaseMap =
  (baseMap: BaseMapChoice | null): Change =>
  (view) => ({ ...view, baseMap });

const setList =
  (choice: Partial<ListChoice>): Change =>
  (view) => ({ ...view, list: { ...view.list, ...choice } });

/** Takes the list's filters away; its order and whether it is open stay. */
const clearFilters = (): Change => (view) => {
  const { open, sort, descending, columns } = view.list;
  return { ...view, list: { ...DEFAULT_LIST, open, sort, descending, columns } };
};

const setLanguage =
  (language: Language): Change =>
  (view) => ({ ...view, language });

const setTheme =
  (theme: Theme): Change =>
  (view) => ({ ...view, theme });

/** Every way to change the view within one city. */
export const changes = {
  ...weighing,
  setLevel,
  setYear,
  showSubject,
  setClasses,
  setMapMode,
  setDoubt,
  setCover,
  setTime,
  pin,
  unpin,
  openArea,
  setHome,
  setPlans,
  showOverlay,
  setBaseMap,
  setList,
  clearFilters,
  setBank,
  openPlan,
  setMoney,
  setPool,
  setBefore,
  setSide,
  setLanguage,
  setTheme,
} as const;

type Changes = typeof changes;

/** The changes as the interface calls them, bound to a store: `actions.setWeight('sundhed', 2)`. */
export type BoundChanges = { readonly [K in keyof Changes]: (...choice: Parameters<Changes[K]>) => void };

export interface ViewActions extends BoundChanges {
  /** A drag begins: everything until {@link ViewActions.commit} is one step back. */
  readonly begin: () => void;
  readonly commit: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Another city, with what it opens with or a view of it. */
  readonly chooseCity: (city: CityPackage, view?: View) => void;
  /** Other plans laid over the package's: a step that undo takes back. `null`: none. */
  readonly layPlans: (plans: OwnPlans | null) => void;
  /** Plans as another tab has left them: no step, and none goes back behind them. */
  readonly relayPlans: (plans: OwnPlans | null) => void;
  /** A whole view of the same city, from a link or the back button; it leaves no step to undo. */
  readonly restore: (view: View) => void;
}
