import { useEffect } from 'react';
import type { KnownChange } from '../../state/time/asked-change.ts';
import { changeLens } from '../../state/time/change-scene.ts';
import { directionLens } from '../../state/time/direction-scene.ts';
import type { Scene } from '../../state/scene.ts';
import type { Look } from '../../state/sentence.ts';
import { useApp } from '../app-context.ts';
import { clearLens } from '../lens-store.ts';
import { changeAnswer, useChangeAnswer } from './change-answer.ts';

/** Sees a scene with what is known of how it has changed. */
type YearsLens = (scene: Scene, known: KnownChange | null, look: Look) => Scene;

/** While it stands on the page, scenes are seen as the map of change between two years, as soon as that is known. */
export function ChangeLens(): null {
  useYearsLens(changeLens);
  return null;
}

/** The same of the map of level and direction. */
export function DirectionLens(): null {
  useYearsLens(directionLens);
  return null;
}

function useYearsLens(make: () => YearsLens): void {
  const { lens } = useApp();
  useChangeAnswer();
  useEffect(() => {
    const see = make();
    const look = (): void => {
      const { known } = changeAnswer.getState();
      lens.setState({ see: (scene, onLook) => see(scene, known, onLook) });
    };
    const forget = changeAnswer.subscribe(look);
    look();
    return () => {
      forget();
      clearLens(lens);
    };
  }, [lens, make]);
}
