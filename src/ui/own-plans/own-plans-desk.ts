import { createStore, type StoreApi } from 'zustand/vanilla';
import { ownPlanMemory } from '../../keep/plan-memory.ts';
import type { CityPackage } from '../../model/city-package.ts';
import type { Issue } from '../../model/issue.ts';
import { withOwnPlans, type OwnPlans, type ProgrammeEdit } from '../../model/own-plans.ts';
import type { Programme } from '../../model/programme.ts';
import { needsCutting } from '../../plans/cover-faces.ts';
import { foldEdits, layPlans } from '../../plans/lay-plans.ts';
import { readKept, writeKept } from '../../state/own-plans/kept-plans.ts';
import type { Scene } from '../../state/scene.ts';
import type { ViewActions } from '../../state/actions.ts';
import { fetchPlanCutter } from '../start/plan-cutting.ts';

/** How the keeping of a person's plans goes. */
export interface Keeping {
  /** Why the browser keeps nothing more, so that what is here lasts as long as the page. `null`: all of it is kept. */
  readonly trouble: 'full' | 'blocked' | null;
  /** Kept and not readable. */
  readonly unread: readonly unknown[];
  /** What of the kept plans the package no longer has. */
  readonly issues: readonly Issue[];
}

/** Where plans are written: edits go in, the whole page follows, and the browser keeps them. */
export interface OwnPlansDesk extends StoreApi<Keeping> {
  /** Lays edits over what is there, as one step that undo takes back. */
  readonly write: (edits: readonly ProgrammeEdit[]) => Promise<void>;
  /** Takes away what is kept and cannot be read. */
  readonly dropUnread: () => void;
}

type DeskOf = { readonly scenes: StoreApi<Scene>; readonly actions: ViewActions };

const desks = new WeakMap<StoreApi<Scene>, OwnPlansDesk>();

/** The desk of an opened city: one, whoever asks. */
export function deskOf(live: DeskOf): OwnPlansDesk {
  const desk = desks.get(live.scenes) ?? openDesk(live);
  desks.set(live.scenes, desk);
  return desk;
}

/** The programmes of the package itself. */
export const builtInOf = ({ programmes, ownPlans }: Pick<CityPackage, 'programmes' | 'ownPlans'>): readonly Programme[] => ownPlans?.builtIn ?? programmes;

/** The plans that are kept of a city. */
export const recallOwnPlans = (city: CityPackage): OwnPlans | null => layPlans(builtInOf(city), readKept(ownPlanMemory(city.id).recall(), city).edits);

/**
 * Each step - written, undone or done again - is kept as it is made. Another tab's plans take the place of those here, unless the browser keeps
 * nothing: then this page holds on to its own.
 */
function openDesk({ scenes, actions }: DeskOf): OwnPlansDesk {
  const { city } = scenes.getState();
  const memory = ownPlanMemory(city.id);
  let last = city.ownPlans === undefined ? null : memory.recall();
  let isHearing = false;
  const keeping = (text: string | null): Keeping => ({ trouble: null, ...readKept(text, city) });
  const store = createStore<Keeping>(() => keeping(memory.recall()));
  const editsNow = (): readonly ProgrammeEdit[] => scenes.getState().city.ownPlans?.edits ?? [];
  const keep = (): void => {
    // What another tab has written in this moment is not written over: a step that was taken back here does not count then.
    if (store.getState().trouble === null && memory.recall() !== last) return hear();
    last = writeKept(editsNow(), store.getState().unread);
    const result = memory.keep(last);
    store.setState({ trouble: result === 'kept' ? null : result });
  };
  const hear = (): void => {
    const text = memory.recall();
    if (text === last || store.getState().trouble !== null) return;
    last = text;
    const read = readKept(text, city);
    store.setState(keeping(text), true);
    isHearing = true;
    actions.relayPlans(layPlans(builtInOf(city), read.edits));
    isHearing = false;
  };
  scenes.subscribe((now, before) => {
    if (now.city.ownPlans !== before.city.ownPlans && !isHearing) keep();
  });
  memory.hear(() => void cutterFor(withOwnPlans(city, recallOwnPlans(city))).then(hear));
  hear();
  return {
    ...store,
    write: async (edits) => {
      hear();
      const next = (): OwnPlans | null => layPlans(builtInOf(city), foldEdits(builtInOf(city), editsNow(), edits));
      await cutterFor(withOwnPlans(city, next()));
      actions.layPlans(next());
    },
    dropUnread: () => {
      store.setState({ unread: [] });
      keep();
    },
  };
}

/** Polygons of plans need what cuts areas by them; a package without any has not fetched it. */
async function cutterFor(city: CityPackage): Promise<void> {
  if (needsCutting(city)) await fetchPlanCutter();
}
