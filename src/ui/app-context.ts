import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Language, Localized } from '../model/localized.ts';
import type { Day } from '../model/programme.ts';
import type { Scene } from '../state/scene.ts';
import type { ViewActions } from '../state/actions.ts';
import type { Hovered, HoverStore } from './hover-store.ts';
import type { LensStore } from './lens-store.ts';
import type { CameraStore } from './map/camera.ts';
import type { ProgrammePickStore } from './programme-pick.ts';
import type { OfferedPackage } from './start/package-list.ts';
import type { RevealStore } from './shell/reveal.ts';
import type { SettingStore } from './settings/setting-store.ts';
import type { WritingStore } from './writing-store.ts';

/** Where the parts of the page stand: panel beside the map, panel as a drawer, or a sheet under the map. */
export type PageWidth = 'wide' | 'medium' | 'narrow';

/** What every part of the interface may read and call. It is made once a scene by `ui/app.tsx`. */
export interface App {
  /** Everything that is shown. Nothing in the interface computes a figure of its own. */
  readonly scene: Scene;
  /** Every way to change the view. */
  readonly actions: ViewActions;
  /** Whether there is a step to undo or to do again. */
  readonly steps: { readonly back: boolean; readonly forward: boolean };
  /** The scene as it changes, for parts that draw outside of React: the map follows in the same task. */
  readonly scenes: StoreApi<Scene>;
  /** Lets another part see scenes as another map. */
  readonly lens: LensStore;
  readonly hover: HoverStore;
  /** Asks the map to look somewhere: `camera.setState({ wish: { kind: 'look', target } })`. */
  readonly camera: CameraStore;
  /** Which programmes' cards are open. */
  readonly picked: ProgrammePickStore;
  /** Brings a part of the page into sight that may be put away. */
  readonly reveal: RevealStore;
  /** How this person wants the page to be. */
  readonly settings: SettingStore;
  /** The form in which a plan is written, and what it asks of the map. */
  readonly writing: WritingStore;
  readonly today: Day;
  readonly language: Language;
  readonly width: PageWidth;
  /** The text in the language of the page. */
  readonly say: (text: Localized) => string;
  /** Every package that can be opened, and opening one. */
  readonly packages: PackageChoice;
  /** Speaks through the one polite live region. Say each thing once, and only what eyes see at that moment. */
  readonly announce: (text: string) => void;
}

/** The cities on offer, and opening one: of these, or a person's own. */
export interface PackageChoice {
  readonly offered: readonly OfferedPackage[];
  readonly open: (offered: OfferedPackage) => void;
}

export const AppContext = createContext<App | null>(null);

/** The app around a component. Throws outside of it: that is a wrong call. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('useApp() stands outside of <AppContext>');
  return app;
}

/** What is hovered now; only components that show it should call this. */
export const useHovered = (): Hovered => useStore(useApp().hover);

/** Ids of the programmes whose cards are open. */
export const usePickedProgrammes = (): readonly string[] => useStore(useApp().picked, (pick) => pick.ids);
