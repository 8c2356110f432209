import type { CityPackage } from '../model/city-package.ts';
import type { Language } from '../model/localized.ts';
import { profileTree, weightsOf } from './chosen-tree.ts';
import { DEFAULT_LIST } from './default-view.ts';
import { enterLevel, enterProfile } from './enter-level.ts';
import { hasOwnLimits } from '../score/classify.ts';
import type { AreaRef, ClassChoice, DoubtChoice, ListChoice, MapMode, PlanChoice, Subject, Theme, View } from './view.ts';

/** A change of the view: pure, and without effect where what it asks for does not exist in the city. */
export type Change = (view: View, city: CityPackage) => View;

/** Weights are kept to hundredths: what a slider can say and a link can carry. */
const toHundredths = (weight: number): number => Math.round(Math.max(0, weight) * 100) / 100;

/** Goes to another level; what was chosen and does not exist there falls back to what the level opens with. */
const setLevel =
  (level: string): Change =>
  (view, city) =>
    enterLevel(view, city, level);

const setYear =
  (year: number | null): Change =>
  (view) => ({ ...view, year });

/** Sets the weight of a node among its siblings (0 and up, kept to hundredths). What equals the profile's is not stored. */
const setWeight =
  (node: string, weight: number): Change =>
  (view, city) => {
    const tree = profileTree(city, view.profile);
    const start = tree === null ? undefined : weightsOf(tree).get(node);
    if (start === undefined || !Number.isFinite(weight)) return view;
    const { [node]: _, ...others } = view.weights;
    const moved = toHundredths(weight);
    return { ...view, weights: moved === start ? others : { ...others, [node]: moved } };
  };

const resetWeights = (): Change => (view) => ({ ...view, weights: {} });

/** Another profile, with its own weights; `null`: the package's index. */
const chooseProfile =
  (profile: string | null): Change =>
  (view, city) =>
    enterProfile(view, city, profile);

/** Colours the map by the index, one theme, or one indicator's own figures. Fixed limits do not carry over; how sure ranks are is about the index. */
const showSubject =
  (subject: Subject): Change =>
  (view) => ({ ...view, subject, mapMode: subject.kind === 'index' ? view.mapMode : 'need', classes: hasOwnLimits(view.classes.method) ? { ...view.classes, method: 'quantile', limits: null } : view.classes });

const setClasses =
  (choice: Partial<ClassChoice>): Change =>
  (view) => {
    const classes = { ...view.classes, ...choice };
    return { ...view, classes: hasOwnLimits(classes.method) ? classes : { ...classes, limits: null } };
  };

/** What the map's colours say. How sure ranks are is asked of the index. */
const setMapMode =
  (mapMode: MapMode): Change =>
  (view, city) => ({ ...(mapMode === 'need' ? view : showSubject({ kind: 'index' })(view, city)), mapMode });

/** What could have been otherwise. The spread is kept to hundredths between 0 and 1. */
const setDoubt =
  (choice: Partial<DoubtChoice>): Change =>
  (view) => {
    const doubt = { ...view.doubt, ...choice };
    return { ...view, doubt: { ...doubt, spread: Math.min(1, toHundredths(doubt.spread)) } };
  };

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

const setList =
  (choice: Partial<ListChoice>): Change =>
  (view) => ({ ...view, list: { ...view.list, ...choice } });

/** Takes the list's filters away; its order and whether it is open stay. */
const clearFilters = (): Change => (view) => {
  const { open, sort, descending } = view.list;
  return { ...view, list: { ...DEFAULT_LIST, open, sort, descending } };
};

const setLanguage =
  (language: Language): Change =>
  (view) => ({ ...view, language });

const setTheme =
  (theme: Theme): Change =>
  (view) => ({ ...view, theme });

/** Every way to change the view within one city. */
export const changes = {
  setLevel,
  setYear,
  setWeight,
  resetWeights,
  chooseProfile,
  showSubject,
  setClasses,
  setMapMode,
  setDoubt,
  pin,
  unpin,
  openArea,
  setHome,
  setPlans,
  showOverlay,
  setList,
  clearFilters,
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
  /** A whole view of the same city, from a link or the back button; it leaves no step to undo. */
  readonly restore: (view: View) => void;
}
