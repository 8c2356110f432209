import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { keepSettings, recallSettings, type Settings } from '../../keep/setting-memory.ts';

export type SettingStore = StoreApi<Settings>;

/** The settings as they were left, kept again at every change. */
export function createSettingStore(): SettingStore {
  const store = createStore<Settings>(() => recallSettings());
  store.subscribe((settings) => keepSettings(settings));
  return store;
}
