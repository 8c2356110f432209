import type { ReactNode, RefObject } from 'react';
import { useStore } from 'zustand';
import { KeyHint } from './key-hint.tsx';
import { useMapWalk } from './use-map-walk.ts';
import { useSpokenScene } from './use-spoken-scene.ts';
import type { WalkStore } from './walk-store.ts';

interface MapKeysProps {
  /** What has the focus when the map has it. */
  readonly map: RefObject<HTMLElement | null>;
  readonly walk: WalkStore;
  /** Finds the area in the middle of what is seen. */
  readonly inTheMiddle: () => number | null;
  /** Id of the hint that says the keys. */
  readonly hint: string;
}

/** The map by keys and by ear: hears its keys, speaks what they and other choices change, and says which there are. */
export function MapKeys({ map, walk, inTheMiddle, hint }: MapKeysProps): ReactNode {
  useMapWalk(map, walk, inTheMiddle);
  useSpokenScene(walk);
  return <KeyHint id={hint} isWalking={useStore(walk, (state) => state.isWalking)} />;
}
