import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

/** Whether arrow keys step from area to area, and on which area the walk stands or last stood. */
export interface Walk {
  readonly isWalking: boolean;
  /** Position in the level's areas. */
  readonly position: number | null;
}

export type WalkStore = StoreApi<Walk>;

export const createWalkStore = (): WalkStore => createStore<Walk>(() => ({ isWalking: false, position: null }));
