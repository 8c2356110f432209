import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { AreaRef } from '../../state/view.ts';

/**
 * What the map is asked to do: `look` at an area of any level, or at what is called home (`target` null); `reveal` an area, moving only where
 * it is not in sight; `zoom` nearer or further, around an area where one is named; `pan` by px;
 * `settle`, because panels have moved: look again at what was looked at, unless the person has moved the map since.
 */
export type CameraWish =
  | { readonly kind: 'look'; readonly target: AreaRef | null }
  | { readonly kind: 'reveal'; readonly target: AreaRef }
  | { readonly kind: 'zoom'; readonly steps: number; readonly around?: AreaRef | null }
  | { readonly kind: 'pan'; readonly x: number; readonly y: number }
  | { readonly kind: 'settle' };

/** A new object is a new wish, also where it says the same. */
export type CameraStore = StoreApi<{ readonly wish: CameraWish }>;

export const createCameraStore = (): CameraStore => createStore<{ readonly wish: CameraWish }>(() => ({ wish: { kind: 'look', target: null } }));
