import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Language, Localized } from '../model/localized.ts';
import type { Day } from '../model/programme.ts';
import type { Scene } from '../state/scene.ts';
import type { ViewActions } from '../state/actions.ts';
import type { Hovered, HoverStore } from './hover-store.ts';
import type { ProgrammePickStore } from './programme-pick.ts';

/** Where the parts of the page stand: panel beside the map, panel as a drawer, or a sheet under the map. */
export type PageWidth = 'wide' | 'medium' | 'narrow';

/** What every part of the interface may read and call. It is made once a scene by `ui/app.tsx`. */
export interface App {
  /** Everything that is shown. Nothing in the interface computes a figure of its own. */
  readonly scene: Scene;
  /** Every way to change the view. */
  readonly actions: ViewActions;
  readonly hover: HoverStore;
  /** Which programmes' cards are open. */
  readonly picked: ProgrammePickStore;
  readonly today: Day;
  readonly language: Language;
  readonly width: PageWidth;
  /** The text in the language of the page. */
  readonly say: (text: Localized) => string;
  /** Speaks through the one polite live region. Say each thing once, and only what eyes see at that moment. */
  readonly announce: (text: string) => void;
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
