import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Localized } from '../model/localized.ts';
import { say } from '../text/say.ts';
import type { App, PackageChoice, PageWidth } from './app-context.ts';
import type { LiveCity } from './live-city.ts';
import { useMediaQuery } from './settings/use-media-query.ts';

/** What an opened city gives to every part of the interface that stands around it, new with every scene. */
export function useAppValue(live: LiveCity, packages: PackageChoice, announce: (text: string) => void): App {
  const scene = useStore(live.scenes);
  const back = useStore(live.store, (state) => state.history.past.length > 0);
  const forward = useStore(live.store, (state) => state.history.future.length > 0);
  const width = usePageWidth();
  const { language } = scene.view;
  return useMemo(
    () => ({ ...live, scene, actions: live.store.actions, steps: { back, forward }, packages, language, width, announce, say: (text: Localized) => say(text, language) }),
    [live, scene, back, forward, packages, language, width, announce],
  );
}

/** Windows in which the page is a map with a sheet. */
export const NARROW = '(max-width: 639px)';

function usePageWidth(): PageWidth {
  const isWide = useMediaQuery('(min-width: 1024px)');
  const isNarrow = useMediaQuery(NARROW);
  if (isWide) return 'wide';
  return isNarrow ? 'narrow' : 'medium';
}
