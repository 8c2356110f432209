import type { Localized } from '../../model/localized.ts';
import { withOwnPlans } from '../../model/own-plans.ts';
import { linkedPackage, readLink, writeLink } from '../../state/link/link.ts';
import { carriesIndex } from '../../state/link/tree-reader.ts';
import { fetchTreeReader, readTree } from './tree-reading.ts';
import { noteCourse } from './arrived-course.ts';
import type { View } from '../../state/view.ts';
import type { Moment, ViewState, ViewStore } from '../../state/store.ts';

/** Browsers refuse more than about a hundred changes of the address in half a minute; a drag writes at most one in this time, in ms. */
const PAUSE = 400;

export interface LinkSync {
  readonly stop: () => void;
}

/**
 * Keeps the address and the view the same. A change of its own is an entry in the browser's history, so that Back restores what was;
 * a whole drag is one entry, which it rewrites as it goes. Language and theme rewrite the entry they stand in.
 * `steps`: the states since the city was opened, the one that it opened with first. `onProblems` hears what a link that was gone to could not give; `onOtherCity` that it names another package.
 */
export function syncLink(store: ViewStore, steps: readonly ViewState[], onProblems: (problems: readonly Localized[]) => void, onOtherCity: () => void): LinkSync {
  const later = writeLater();
  let isReading = false;
  const follow = (state: ViewState, before: ViewState): void => {
    if (isReading || state.view === before.view) return;
    const isTyped = before.view.bank !== null && state.view.bank !== null && before.view.bank.text !== state.view.bank.text;
    const isLook = isTyped || state.view.language !== before.view.language || state.view.theme !== before.view.theme;
    const isWithinDrag = before.history.dragFrom !== null && before.view !== before.history.dragFrom.view;
    if (isLook || isWithinDrag) later.write(linkOf(state));
    else {
      later.flush();
      push(linkOf(state));
    }
  };
  noteCourse();
  replace(linkOf(steps[0] ?? store.getState()));
  for (const [i, state] of steps.slice(1).entries()) follow(state, steps[i] ?? state);
  const unsubscribe = store.subscribe(follow);
  const onTravel = (): void => {
    later.drop();
    noteCourse();
    const linked = linkedPackage(location.hash);
    if (linked !== null && linked.id !== store.getState().city.id) return onOtherCity();
    if (carriesIndex(location.hash)) void fetchTreeReader().then(readAddress);
    else readAddress();
  };
  const readAddress = (): void => {
    const { city, view, plans } = store.getState();
    const read = readLink(location.hash, withOwnPlans(city, plans), view.language, readTree);
    isReading = true;
    travel(store, { ...read.view, theme: view.theme });
    isReading = false;
    onProblems(read.problems);
  };
  addEventListener('popstate', onTravel);
  return {
    stop: () => {
      later.flush();
      unsubscribe();
      removeEventListener('popstate', onTravel);
    },
  };
}

/** Back to the step before, or forward to the one after, is undo and redo, unless it would take back plans that were written; anything else is a view of its own. */
function travel({ actions, getState }: ViewStore, view: View): void {
  const { history, city, plans } = getState();
  const isThere = (step: Moment | undefined): boolean => step !== undefined && step.plans === plans && writeLink(step.view, city) === writeLink(view, city);
  if (isThere(history.past.at(-1))) actions.undo();
  else if (isThere(history.future[0])) actions.redo();
  else actions.restore(view);
}

const linkOf = ({ view, city }: ViewState): string => `#${writeLink(view, city)}`;

function push(link: string): void {
  if (link !== location.hash) history.pushState(null, '', link);
}

function replace(link: string): void {
  if (link !== location.hash) history.replaceState(null, '', link);
}

/** Rewrites the entry that stands, the last word after a pause. */
function writeLater() {
  let waiting: string | null = null;
  let timer = 0;
  const flush = (): void => {
    clearTimeout(timer);
    timer = 0;
    if (waiting !== null) replace(waiting);
    waiting = null;
  };
  return {
    flush,
    drop: (): void => {
      waiting = null;
      flush();
    },
    write: (link: string): void => {
      waiting = link;
      if (timer === 0) timer = window.setTimeout(flush, PAUSE);
    },
  };
}
