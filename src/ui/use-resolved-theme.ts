import { useSyncExternalStore } from 'react';
import type { Theme } from '../state/view.ts';

const media = globalThis.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Light or dark, as it is painted now: what was chosen, or what the system says. */
export function useResolvedTheme(theme: Theme): 'light' | 'dark' {
  const systemIsDark = useSyncExternalStore(subscribe, () => media.matches);
  if (theme !== 'system') return theme;
  return systemIsDark ? 'dark' : 'light';
}
