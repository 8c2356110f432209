import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

/** Which area the pointer or the keyboard rests on, as a position in the level's areas. Never in the link, never in history. */
export interface Hovered {
  readonly position: number | null;
  /** Where the hover came from: the map's own card speaks for its pointer and its keys. */
  readonly from: 'map' | 'keys' | 'list' | 'legend' | null;
}

export type HoverStore = StoreApi<Hovered>;

/** A store of its own, because it changes with every pointer move and nothing is derived from it. */
export const createHoverStore = (): HoverStore => createStore<Hovered>(() => ({ position: null, from: null }));
