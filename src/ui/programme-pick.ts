import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

/** Programmes whose card is open: those drawn at the clicked point, or the one chosen in a list. Not part of the view. */
export interface ProgrammePick {
  readonly ids: readonly string[];
}

export type ProgrammePickStore = StoreApi<ProgrammePick>;

export const createProgrammePick = (): ProgrammePickStore => createStore<ProgrammePick>(() => ({ ids: [] }));
