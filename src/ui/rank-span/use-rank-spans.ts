import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { createRobustnessClient } from '../../work/robustness-client.ts';
import { useApp } from '../app-context.ts';
import { createRankSpanStore, type RankSpans, type RankSpanStore } from './rank-span-store.ts';
import { askChoices, askSmallNumbers, type AskSpans } from './span-question.ts';
import type { Robustness } from '../../model/robustness.ts';
import type { Scene } from '../../state/scene.ts';

/** One store an opened city and doubt, whoever asks: the panel, the list, the map and the exports show one run. */
const storesOf = (ask: () => AskSpans): ((scenes: StoreApi<Scene>) => RankSpanStore) => {
  const stores = new WeakMap<StoreApi<Scene>, RankSpanStore>();
  return (scenes) => {
    const known = stores.get(scenes) ?? createRankSpanStore(scenes, createRobustnessClient(), ask());
    stores.set(scenes, known);
    return known;
  };
};

/** How far ranks move when weights and method could have been others. */
export const rankSpansOf = storesOf(askChoices);
/** How far they move when small numbers are noise. */
export const noiseSpansOf = storesOf(askSmallNumbers);

/** Rank spans as they come in, first draws included. */
export const useRankSpans = (): RankSpans => useSpans(rankSpansOf(useApp().scenes));
export const useNoiseSpans = (): RankSpans => useSpans(noiseSpansOf(useApp().scenes));

function useSpans(store: RankSpanStore): RankSpans {
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
