import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { createRobustnessClient } from '../../work/robustness-client.ts';
import { useApp } from '../app-context.ts';
import { createRankSpanStore, type RankSpans, type RankSpanStore } from './rank-span-store.ts';
import type { Robustness } from '../../model/robustness.ts';
import type { Scene } from '../../state/scene.ts';

/** One store an opened city, whoever asks: the panel, the list and the exports show one run. */
const stores = new WeakMap<StoreApi<Scene>, RankSpanStore>();

export function rankSpansOf(scenes: StoreApi<Scene>): RankSpanStore {
  const known = stores.get(scenes);
  if (known !== undefined) return known;
  const made = createRankSpanStore(scenes, createRobustnessClient());
  stores.set(scenes, made);
  return made;
}

/** Rank spans as they come in, first draws included. */
export function useRankSpans(): RankSpans {
  const store = rankSpansOf(useApp().scenes);
  useEffect(() => store.watch(), [store]);
  return useStore(store.spans);
}

/** The last whole answer for the figures on the screen: a long table is not drawn again for first draws. */
export function useWholeRankSpans(): { readonly robustness: Robustness | null; readonly result: RankSpans['result'] } {
  const { robustness, result, final } = useRankSpans();
  const [whole, setWhole] = useState<{ robustness: Robustness | null; result: RankSpans['result'] }>({ robustness: null, result: null });
  if ((final || robustness === null) && whole.robustness !== robustness) setWhole({ robustness, result });
  return whole;
}
