import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CityPackage } from '../model/city-package.ts';
import { changes, type BoundChanges, type Change, type ViewActions } from './actions.ts';
import { defaultView } from './default-view.ts';
import { amend, beginDrag, endDrag, record, redo, startHistory, undo, type History } from './history.ts';
import type { View } from './view.ts';

export interface ViewState {
  readonly city: CityPackage;
  readonly view: View;
  readonly history: History<View>;
}

export interface ViewStore extends StoreApi<ViewState> {
  readonly actions: ViewActions;
}

/** Looks and pages, not findings: "undo" does not take them back. */
const LOOKS = ['language', 'theme', 'bank', 'plan', 'money', 'pool', 'before'] as const satisfies readonly (keyof View)[];
const WITHOUT_STEP: ReadonlySet<string> = new Set<keyof BoundChanges>(['setLanguage', 'setTheme', 'setBank', 'openPlan', 'setMoney', 'setPool', 'setBefore']);

function keepLooks(view: View, history: History<View>): History<View> {
  const { present } = history;
  if (LOOKS.every((look) => present[look] === view[look])) return history;
  return amend(history, { ...present, ...Object.fromEntries(LOOKS.map((look) => [look, view[look]])) });
}

/** Holds what a person has chosen, and nothing that follows from it. */
export function createViewStore(city: CityPackage, view: View): ViewStore {
  const store = createStore<ViewState>(() => ({ city, view, history: startHistory(view) }));
  return { ...store, actions: bindActions(store) };
}

function bindActions(store: StoreApi<ViewState>): ViewActions {
  const travel = (move: (history: History<View>) => History<View>): void => {
    const before = store.getState().history;
    const history = move(before);
    if (history !== before) store.setState({ history, view: history.present });
  };
  return {
    ...bindChanges(store, travel),
    begin: () => travel(beginDrag),
    commit: () => travel(endDrag),
    undo: () => travel((history) => keepLooks(history.present, undo(history))),
    redo: () => travel((history) => keepLooks(history.present, redo(history))),
    restore: (view) => travel((history) => amend(endDrag(history), view)),
    chooseCity: (city, chosen) => {
      const view = chosen ?? defaultView(city, store.getState().view.language);
      const kept = { ...view, theme: store.getState().view.theme };
      store.setState({ city, view: kept, history: startHistory(kept) });
    },
  };
}

type Travel = (move: (history: History<View>) => History<View>) => void;

function bindChanges(store: StoreApi<ViewState>, travel: Travel): BoundChanges {
  const bind = (name: string, change: (...choice: never[]) => Change) => {
    const keep = WITHOUT_STEP.has(name) ? amend : record;
    return [name, (...choice: never[]) => travel((history) => keep(history, change(...choice)(history.present, store.getState().city)))] as const;
  };
  // Every member of `changes` is bound, so the object has exactly the members of BoundChanges.
  return Object.fromEntries(Object.entries(changes).map(([name, change]) => bind(name, change))) as unknown as BoundChanges;
}
