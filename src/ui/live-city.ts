import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { DisclosedCity } from '../score/disclosure-gate.ts';
import type { Day } from '../model/programme.ts';
import { withOwnPlans, type OwnPlans } from '../model/own-plans.ts';
import { createSceneDeriver } from '../state/derive-scene.ts';
import { rememberLast } from '../state/remember-last.ts';
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
import { createWritingStore, type WritingStore } from './writing-store.ts';

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
  /** The form in which a plan is written, and what it asks of the map. */
  readonly writing: WritingStore;
  readonly today: Day;
}

/**
 * Wires the store of choices to the scene: each change is derived once, in the task that made it. This is the one place where a person's own plans
 * come in the package's stead: everything behind it sees a city.
 */
export function openLiveCity(city: DisclosedCity, view: View, today: Day, plans: OwnPlans | null): LiveCity {
  const store = createViewStore(city, view, plans);
  const laid = rememberLast((own: OwnPlans | null) => withOwnPlans(city, own));
  const derive = createSceneDeriver(planCutter);
  const lens = createLensStore();
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
  const deriveNow = (): Scene => {
    const { view: now, plans: own } = store.getState();
    const look = lookOf(now, systemIsDark.matches);
    return lens.getState().see(derive(laid(own), now, today, look), look);
  };
  const scenes = createStore<Scene>(deriveNow);
  store.subscribe((state, before) => {
    if (state.view !== before.view || state.plans !== before.plans) scenes.setState(deriveNow(), true);
  });
  lens.subscribe(() => scenes.setState(deriveNow(), true));
  systemIsDark.addEventListener('change', () => scenes.setState(deriveNow(), true));
  return { store, scenes, lens, hover: createHoverStore(), picked: createProgrammePick(), camera: createCameraStore(), reveal: createRevealStore(), settings: createSettingStore(), writing: createWritingStore(), today };
}

const lookOf = ({ theme }: View, systemIsDark: boolean): 'light' | 'dark' => (theme === 'dark' || (theme === 'system' && systemIsDark) ? 'dark' : 'light');
