import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Position } from '../model/geometry.ts';

/** Which plan is written: a new one, perhaps in an area, or one that is there. */
export type WritingRequest = { readonly kind: 'new'; readonly area: { readonly level: string; readonly area: string } | null } | { readonly kind: 'change'; readonly id: string };

/** What the form beside the map is for: a plan, or an area that is put together. */
export type FormRequest = WritingRequest | { readonly kind: 'own-area' };

/** The form in which a plan is written. Not part of the view: what is in it is no choice yet. */
export interface Writing {
  /** `null`: the form is closed. */
  readonly request: FormRequest | null;
  /** Takes the clicks on the map while places are picked for the plan: the position of the area, and where it was clicked. `null`: they pin areas. */
  readonly pick: ((area: number | null, at: Position) => void) | null;
}

export type WritingStore = StoreApi<Writing>;

export const createWritingStore = (): WritingStore => createStore<Writing>(() => ({ request: null, pick: null }));
