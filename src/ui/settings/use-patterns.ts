import { useStore } from 'zustand';
import { useApp } from '../app-context.ts';
import { useMediaQuery } from './use-media-query.ts';

/** Whether classes are drawn as patterns: because the person asked for it, or because the system takes the page's colours away. */
export function usePatterns(): boolean {
  const { settings } = useApp();
  const isForced = useMediaQuery('(forced-colors: active)');
  return useStore(settings, ({ patterns }) => patterns) || isForced;
}
