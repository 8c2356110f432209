import { createStore } from 'zustand/vanilla';
import type { MapRenderer } from '../../map/renderer.ts';

/** The map of the page and the frame it stands in, for what moves with it; `null` while it is being opened. */
export const shownMap = createStore<{ readonly map: { readonly renderer: MapRenderer; readonly frame: HTMLElement } | null }>(() => ({ map: null }));
