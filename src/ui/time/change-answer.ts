import { useEffect } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { answerInSteps, askedIn, isSameAsked, type AskedChange, type KnownChange } from '../../state/time/asked-change.ts';
import type { Steps } from '../../score/time/steps.ts';
import type { Scene } from '../../state/scene.ts';
import { useApp } from '../app-context.ts';
import { afterFrame } from '../controls/after-frame.ts';
import { useRested } from '../use-rested.ts';

/** The last answer to how figures have changed: the lens, the choices and the panel read the same one. */
export const changeAnswer: StoreApi<{ readonly known: KnownChange | null }> = createStore(() => ({ known: null }));

/** So long a slice of the work may take, in ms: the page answers in between. */
const SLICE = 12;

/** While it is used, the answer follows the scene, worked out in slices once the scene has come to rest. */
export function useChangeAnswer(): void {
  const { scene } = useApp();
  const rested = useRested(scene);
  useEffect(() => follow(rested), [rested]);
}

function follow(scene: Scene): () => void {
  const asked = askedIn(scene);
  const { known } = changeAnswer.getState();
  return known !== null && isSameAsked(known.asked, asked) ? () => undefined : runSlices(asked, answerInSteps(asked));
}

function runSlices(asked: AskedChange, steps: Steps<KnownChange['found']>): () => void {
  let callOff: () => void = () => undefined;
  const slice = (): void => {
    const until = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done === true) return changeAnswer.setState({ known: { asked, found: step.value } });
    } while (performance.now() < until);
    callOff = afterFrame(slice);
  };
  callOff = afterFrame(slice);
  return () => callOff();
}
