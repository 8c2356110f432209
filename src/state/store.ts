import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CityPackage } from '../model/city-package.ts';
import type { OwnPlans } from '../model/own-plans.ts';
import { changes, type BoundChanges, type Change, type ViewActions } from './actions.ts';
import { defaultView } from './default-view.ts';
import { amend, beginDrag, endDrag, everywhere, record, redo, startHistory, undo, type History } from './history.ts';
import type { View } from './view.ts';

/** What a step takes back: what was chosen, and the plans that a person has laid over the package's. */
export interface Moment {
  readonly view: View;
  /** `null`: none. */
  readonly plans: OwnPlans | null;
}

export interface ViewState extends Moment {
  /** The package as it was read. */
  readonly city: CityPackage;
  readonly history: History<Moment>;
}

export interface ViewStore extends StoreApi<ViewState> {
  readonly actions: ViewActions;
}

/** Looks and pages, not findings: "undo" does not take them back. */
const LOOKS = ['language', 'theme', 'baseMap', 'bank', 'plan', 'money', 'pool', 'before'] as const satisfies readonly (keyof View)[];
const WITHOUT_STEP: ReadonlySet<string> = new Set<keyof BoundChanges>(['setLanguage', 'setTheme', 'setBaseMap', 'setBank', 'openPlan', 'setMoney', 'setPool', 'setBefore']);

/** The moment of a step with the looks of now; the page of a plan that the step has taken away is closed. */
function keepLooks(now: View, history: History<Moment>, { programmes }: CityPackage): History<Moment> {
  const { view, plans } = history.present;
  const isThere = (plans?.programmes ?? programmes).some(({ id }) => id === now.plan);
  const looks = isThere ? now : { ...now, plan: null };
  if (LOOKS.every((look) => view[look] === looks[look])) return history;
  return amend(history, { view: { ...view, ...Object.fromEntries(LOOKS.map((look) => [look, looks[look]])) }, plans });
}

/** Holds what a person has chosen and written, and nothing that follows from it. */
export function createViewStore(city: CityPackage, view: View, plans: OwnPlans | null = null): ViewStore {
  const store = createStore<ViewState>(() => ({ city, view, plans, history: startHistory<Moment>({ view, plans }) }));
  return { ...store, actions: bindActions(store) };
}

function bindActions(store: StoreApi<ViewState>): ViewActions {
  const travel: Travel = (move) => {
    const before = store.getState().history;
    const history = move(before);
    if (history !== before) store.setState({ history, ...history.present });
  };
  const step = (move: typeof undo<Moment>) => (): void => travel((history) => keepLooks(history.present.view, move(history), store.getState().city));
  return {
    ...bindChanges(store, travel),
    begin: () => travel(beginDrag),
    commit: () => travel(endDrag),
    undo: step(undo),
    redo: step(redo),
    restore: (view) => travel((history) => amend(endDrag(history), { ...history.present, view })),
    layPlans: (plans) => travel((history) => record(endDrag(history), { ...history.present, plans })),
    relayPlans: (plans) => travel((history) => everywhere(history, (moment) => ({ ...moment, plans }))),
    chooseCity: (city, chosen) => {
      const view = chosen ?? defaultView(city, store.getState().view.language);
      const kept = { ...view, theme: store.getState().view.theme };
      store.setState({ city, view: kept, plans: null, history: startHistory<Moment>({ view: kept, plans: null }) });
    },
  };
}

type Travel = (move: (history: History<Moment>) => History<Moment>) => void;

function bindChanges(store: StoreApi<ViewState>, travel: Travel): BoundChanges {
  const bind = (name: string, change: (...choice: never[]) => Change) => {
    const keep = WITHOUT_STEP.has(name) ? amend : record;
    const next = (moment: Moment, view: View): Moment => (view === moment.view ? moment : { ...moment, view });
    return [name, (...choice: never[]) => travel((history) => keep(history, next(history.present, change(...choice)(history.present.view, store.getState().city))))] as const;
  };
  // Every member of `changes` is bound, so the object has exactly the members of BoundChanges.
  return Object.fromEntries(Object.entries(changes).map(([name, change]) => bind(name, change))) as unknown as BoundChanges;
}
