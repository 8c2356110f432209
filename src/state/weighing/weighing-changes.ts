import { levelOf } from '../../model/city-package.ts';
import type { Method } from '../../model/method.ts';
import { toHundredths, type Change } from '../change.ts';
import { chosenTree, servesAt, startMethod, startTree, weighingOf, weightsOf } from './chosen-tree.ts';
import { DEFAULT_TOP, isTop } from '../default-view.ts';
import { enterOwn, enterProfile, subjectAt } from '../enter-level.ts';
import { showSubject } from '../show-subject.ts';
import type { OwnProfile, ReachChoice, Weighing } from '../view.ts';

/** The changes of what an index is weighed by, and of what is asked of the weights. */

/** Sets the weight of a node among its siblings (0 and up, kept to hundredths). What equals the start's is not stored. */
export const setWeight =
  (node: string, weight: number): Change =>
  (view, city) => {
    const tree = startTree(city, view);
    const start = tree === null ? undefined : weightsOf(tree).get(node);
    if (start === undefined || !Number.isFinite(weight)) return view;
    const { [node]: _, ...others } = view.weights;
    const moved = toHundredths(weight);
    return { ...view, weights: moved === start ? others : { ...others, [node]: moved } };
  };

/** Weights and method as the start has them. */
export const resetWeights = (): Change => (view) => ({ ...view, weights: {}, method: startMethod(view) });

/** Another profile, with its own weights; `null`: the package's index. */
export const chooseProfile =
  (profile: string | null): Change =>
  (view, city) =>
    enterProfile(view, city, profile);

/** One of the person's own profiles, with its weights and method. */
export const chooseOwn =
  (own: OwnProfile): Change =>
  (view, city) =>
    enterOwn(view, city, own);

/** What is chosen starts from this own profile from now on, because it was kept so or given another name. Nothing on the map changes. */
export const startFromOwn =
  (own: OwnProfile): Change =>
  (view, city) => {
    const start = { profile: own.base, own };
    const level = levelOf(city, view.level);
    const [now, before] = [chosenTree(city, view), startTree(city, start)];
    if (now === null || before === null || level === undefined || !servesAt(city, level, start)) return view;
    const weights = weightsOf(before);
    const moved = [...weightsOf(now)].filter(([id, weight]) => weights.has(id) && weights.get(id) !== weight);
    return { ...view, ...start, weights: Object.fromEntries(moved), subject: subjectAt(city, level, start, view.subject) };
  };

export const setMethod =
  (method: Partial<Method>): Change =>
  (view) => ({ ...view, method: { ...view.method, ...method } });

/** Lays another weighing beside this one, as far as it serves at the level. The two are held against each other by the index. `null`: no more. */
export const compareWith =
  (other: Weighing | null): Change =>
  (view, city) => {
    const level = levelOf(city, view.level);
    if (other === null) return { ...view, compare: null };
    if (level === undefined || !servesAt(city, level, other)) return view;
    return { ...showSubject({ kind: 'index' })(view, city), mapMode: 'need', compare: { with: weighingOf(other), top: view.compare?.top ?? DEFAULT_TOP } };
  };

/** How many areas the top of the list has, where two weighings are compared. */
export const setCompareTop =
  (top: number): Change =>
  (view) => (view.compare === null || !isTop(top) ? view : { ...view, compare: { ...view.compare, top } });

/** The two weighings change places: what was beside is on the map. */
export const swapCompared = (): Change => (view, city) => {
  if (view.compare === null) return view;
  return { ...weighBy(view.compare.with)(view, city), compare: { ...view.compare, with: weighingOf(view) } };
};

/** Another weighing in the place of this one, as far as it serves at the level. */
export const weighBy =
  (weighing: Weighing): Change =>
  (view, city) => {
    const level = levelOf(city, view.level);
    if (level === undefined || !servesAt(city, level, weighing)) return view;
    return { ...view, ...weighing, subject: subjectAt(city, level, weighing, view.subject) };
  };

/** What it is to take for the pinned area. `null`: no longer asked. */
export const setReach =
  (reach: ReachChoice | null): Change =>
  (view) => (reach?.kind === 'top' && !isTop(reach.top) ? view : { ...view, reach });
