import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Scene } from '../state/scene.ts';
import type { Look } from '../state/sentence.ts';

/** Sees a scene as another map of the same areas and figures; the scene itself where it has nothing to add. */
export type Lens = (scene: Scene, look: Look) => Scene;

export type LensStore = StoreApi<{ readonly see: Lens }>;

const asItIs: Lens = (scene) => scene;

/** What every scene is seen through before it is shown. */
export const createLensStore = (): LensStore => createStore(() => ({ see: asItIs }));

/** Takes the lens away. */
export const clearLens = (lens: LensStore): void => lens.setState({ see: asItIs });
