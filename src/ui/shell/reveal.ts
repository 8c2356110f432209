import { useEffect } from 'react';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { useApp } from '../app-context.ts';

/** A part of the page that may be put away: the choices, the list. */
export type PutAway = 'choices' | 'list';

/** Asks the page to bring a part into sight; a new object is a new wish. */
export type RevealStore = StoreApi<{ readonly part: PutAway | null }>;

export const createRevealStore = (): RevealStore => createStore<{ readonly part: PutAway | null }>(() => ({ part: null }));

/** Calls back whenever a part is asked for. */
export function useReveal(show: (part: PutAway) => void): void {
  const { reveal } = useApp();
  useEffect(() => reveal.subscribe(({ part }) => (part === null ? undefined : show(part))));
}
