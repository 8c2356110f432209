import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CityPackage } from '../../model/city-package.ts';
import { unescapePart } from '../link/link-fields.ts';
import { readOwn, writeOwn } from '../link/link-weighing.ts';
import type { TreeReader } from '../link/tree-reader.ts';
import type { OwnProfile, View } from '../view.ts';

/** A profile as it is kept. */
export interface KeptProfile {
  readonly id: string;
  readonly name: string;
  /** `null`: it is of another edition of the data, which has other profiles or nodes; it stays kept. */
  readonly profile: OwnProfile | null;
}

export interface OwnProfiles {
  readonly kept: readonly KeptProfile[];
  /** Why the browser keeps nothing more, so that what is here lasts as long as the page, and the profile that this was last noticed at. `null`: all of it is kept. */
  readonly trouble: { readonly why: 'full' | 'blocked'; readonly at: KeptProfile | null } | null;
  /** The profile that was taken away last, until something else is done. */
  readonly removed: KeptProfile | null;
}

export interface OwnProfileStore extends StoreApi<OwnProfiles> {
  /** Keeps a profile: in the place of the one with its id, else as the last. */
  readonly save: (own: OwnProfile) => void;
  readonly remove: (id: string) => void;
  /** Puts back the profile that was removed last, where it stood. */
  readonly restore: () => void;
  /** Reads what is kept again: another tab has changed it, or an index can be read now. */
  readonly reread: () => void;
}

/** Where profiles lie between visits; `src/keep` has the browser's. */
export interface ProfileMemory {
  readonly recall: () => readonly string[];
  readonly keep: (profiles: readonly string[]) => 'kept' | 'full' | 'blocked';
}

interface Removed {
  readonly text: string;
  readonly at: number;
}

/**
 * A person's own profiles of a city. Each change is laid on what is kept at that moment, so that two tabs lose nothing of each other; where the
 * browser keeps nothing, on what this page holds.
 */
export function createOwnProfiles(city: CityPackage, memory: ProfileMemory, readTree: TreeReader): OwnProfileStore {
  let texts = memory.recall();
  let removed: Removed | null = null;
  const keptOf = (text: string): KeptProfile => ({ ...nameOf(text), profile: readOwn(text, city, readTree) ?? null });
  const shown = (trouble: OwnProfiles['trouble']): OwnProfiles => ({ kept: texts.map(keptOf), trouble, removed: removed === null ? null : keptOf(removed.text) });
  const store = createStore<OwnProfiles>(() => shown(null));
  const change = (to: (now: readonly string[]) => readonly string[], saved: string | null = null): void => {
    texts = to(store.getState().trouble === null ? memory.recall() : texts);
    const result = memory.keep(texts);
    store.setState(shown(result === 'kept' ? null : { why: result, at: saved === null ? null : keptOf(saved) }), true);
  };
  return {
    ...store,
    save: (own) => {
      removed = null;
      const text = writeOwn(own);
      change((now) => putIn(now, text, now.findIndex((one) => nameOf(one).id === own.id)), text);
    },
    remove: (id) =>
      change((now) => {
        const at = now.findIndex((text) => nameOf(text).id === id);
        removed = at < 0 ? removed : { text: now[at] ?? '', at };
        return at < 0 ? now : now.toSpliced(at, 1);
      }),
    restore: () => {
      const last = removed;
      removed = null;
      if (last !== null) change((now) => now.toSpliced(last.at, 0, last.text));
    },
    reread: () => {
      if (store.getState().trouble === null) texts = memory.recall();
      store.setState(shown(store.getState().trouble), true);
    },
  };
}

const putIn = (texts: readonly string[], text: string, at: number): readonly string[] => (at < 0 ? [...texts, text] : texts.with(at, text));

/** Id and name also of a text that cannot be read any more. */
function nameOf(text: string): Pick<KeptProfile, 'id' | 'name'> {
  const [id = '', name = ''] = text.split(';').map((part) => unescapePart(part) ?? part);
  return { id, name };
}

/** What is chosen in a view, as an own profile of that name. */
export const ownFrom = ({ profile, own, weights, method }: View, id: string, name: string): OwnProfile => ({
  id,
  name,
  base: profile,
  index: own?.index ?? null,
  weights: { ...own?.weights, ...weights },
  method,
});
