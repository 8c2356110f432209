import { useStore } from 'zustand';
import { ownProfileMemory } from '../../keep/own-profile-memory.ts';
import type { CityPackage } from '../../model/city-package.ts';
import { createOwnProfiles, type OwnProfiles, type OwnProfileStore } from '../../state/weighing/own-profiles.ts';
import { carriesIndex } from '../../state/link/tree-reader.ts';
import { useApp } from '../app-context.ts';
import { fetchTreeReader, readTree } from '../start/tree-reading.ts';

/** One store an opened city, whoever asks; a city with other plans laid over it has the same levels. */
const stores = new WeakMap<CityPackage['levels'], OwnProfileStore>();

export function ownProfilesOf(city: CityPackage): OwnProfileStore {
  const known = stores.get(city.levels);
  if (known !== undefined) return known;
  const memory = ownProfileMemory(city.id);
  const made = createOwnProfiles(city, memory, readTree);
  stores.set(city.levels, made);
  const reread = (): void => {
    if (memory.recall().some(carriesIndex)) void fetchTreeReader().then(made.reread);
    else made.reread();
  };
  if (memory.recall().some(carriesIndex)) reread();
  memory.hear(reread);
  return made;
}

export function useOwnProfiles(): OwnProfiles & { readonly store: OwnProfileStore } {
  const store = ownProfilesOf(useApp().scene.city);
  return { ...useStore(store), store };
}

/** A short name that no other own profile has: 40 random bits. */
export function newProfileId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
