import type { Localized } from '../../model/localized.ts';
import type { ViewState, ViewStore } from '../../state/store.ts';
import { afterTheMap } from '../later.tsx';
import type { LinkSync } from './sync-link.ts';

export interface KeptLink {
  /** Ends it, once the entry that the city stands in says which city it is. */
  readonly stop: () => Promise<void>;
}

/** Reads and writes links. Fetched beside the data where the address is one; else the first map need not wait for it. */
export const fetchLinks = async () => ({ ...(await import('../../state/link/link.ts')), ...(await import('./sync-link.ts')) });
export type Links = Awaited<ReturnType<typeof fetchLinks>>;

/**
 * Keeps the address and the view the same, see `syncLink`. Where what writes links is not here (`null`) it is fetched after the first map,
 * or with the first change if that comes before; changes made until it is here are steps of the browser's history all the same.
 */
export function keepLink(store: ViewStore, links: Links | null, onProblems: (problems: readonly Localized[]) => void, onOtherCity: () => void): KeptLink {
  const steps: ViewState[] = [store.getState()];
  let sync: LinkSync | null = null;
  let isOver = false;
  const begin = ({ syncLink }: Links): void => {
    stopNoting();
    if (sync === null && !isOver) sync = syncLink(store, steps, onProblems, onOtherCity);
  };
  let stopNoting = (): void => undefined;
  if (links !== null) begin(links);
  else {
    const changed = new Promise<void>((resolve) => {
      stopNoting = store.subscribe((state) => {
        steps.push(state);
        resolve();
      });
    });
    void Promise.race([afterTheMap(async () => undefined), changed]).then(fetchLinks).then(begin);
  }
  return {
    stop: async () => {
      if (sync === null) await fetchLinks().then(begin, () => undefined);
      isOver = true;
      stopNoting();
      sync?.stop();
    },
  };
}
