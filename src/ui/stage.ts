import { createStore } from 'zustand/vanilla';
import { isEmbedded } from '../keep/own-storage.ts';
import type { Course } from '../state/meeting/course.ts';

/** What fills the window: the page with all its parts, a view in a frame on another page, or the course of a meeting that is presented. One at a time: each has the one map. */
export type Stage = { readonly kind: 'page' | 'embed' } | { readonly kind: 'presenter'; readonly course: Course; readonly at: number };

export const stage = createStore<Stage>(() => ({ kind: isEmbedded() ? 'embed' : 'page' }));
