import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { DisclosedCity } from '../score/disclosure-gate.ts';
import type { Day } from '../model/programme.ts';
import { createSceneDeriver } from '../state/derive-scene.ts';
import type { Scene } from '../state/scene.ts';
import { createViewStore, type ViewStore } from '../state/store.ts';
import type { View } from '../state/view.ts';
import { createHoverStore, type HoverStore } from './hover-store.ts';
import { createLensStore, type LensStore } from './lens-store.ts';
import { createCameraStore, type CameraStore } from './map/camera.ts';
import { createProgrammePick, type ProgrammePickStore } from './programme-pick.ts';
import { createRevealStore, type RevealStore } from './shell/reveal.ts';
import { createSettingStore, type SettingStore } from './settings/setting-store.ts';
import { planCutter } from './start/plan-cutting.ts';

/** An opened city: what was chosen, what follows from it, and what passes. */
export interface LiveCity {
  readonly store: ViewStore;
  readonly scenes: StoreApi<Scene>;
  /** What every scene is seen through. */
  readonly lens: LensStore;
  readonly hover: HoverStore;
  readonly picked: ProgrammePickStore;
  readonly camera: CameraStore;
  readonly reveal: RevealStore;
  readonly settings: SettingStore;
  readonly today: Day;
}

/** Wires the store of choices to the scene: each change is derived once, in the task that made it. */
export function openLiveCity(city: DisclosedCity, view: View, today: Day): LiveCity {
  const store = createViewStore(city, view);
  const derive = createSceneDeriver(planCutter);
  const lens = createLensStore();
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
  const deriveNow = (): Scene => {
    const now = store.getState().view;
    const look = lookOf(now, systemIsDark.matches);
    return lens.getState().see(derive(city, now, today, look), look);
  };
  const scenes = createStore<Scene>(deriveNow);
  store.subscribe((state, before) => {
    if (state.view !== before.view) scenes.setState(deriveNow(), true);
  });
  lens.subscribe(() => scenes.setState(deriveNow(), true));
  systemIsDark.addEventListener('change', () => scenes.setState(deriveNow(), true));
  return { store, scenes, lens, hover: createHoverStore(), picked: createProgrammePick(), camera: createCameraStore(), reveal: createRevealStore(), settings: createSettingStore(), today };
}

const lookOf = ({ theme }: View, systemIsDark: boolean): 'light' | 'dark' => (theme === 'dark' || (theme === 'system' && systemIsDark) ? 'dark' : 'light');
